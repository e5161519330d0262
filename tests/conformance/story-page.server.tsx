import { renderToString } from 'react-dom/server';
import { allStories } from './all-stories';

/** Every story as the server sends it. */
export const stories = allStories.map(({ id, tags, Story }) => ({ id, needsScripts: tags.includes('needs-scripts'), render: () => renderToString(<Story />) }));

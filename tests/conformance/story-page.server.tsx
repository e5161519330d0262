import { renderToString } from 'react-dom/server';
import { allStories } from './all-stories';

/** Every story as the server sends it; a part that breaks while a server renders is the framework's to catch, not a boundary's. */
export const stories = allStories.filter(({ tags }) => !tags.includes('breaks-on-purpose')).map(({ id, tags, Story }) => ({ id, needsScripts: tags.includes('needs-scripts'), render: () => renderToString(<Story />) }));

import { hydrateRoot } from 'react-dom/client';
import { allStories } from './all-stories';

const page = document.getElementById('story');
const story = allStories.find(({ id }) => location.pathname === `/${id}`);
if (page && story) {
  hydrateRoot(page, <story.Story />, { onRecoverableError: (problem) => console.error('recovered', problem) });
  // Seen by the test: the page is taken over.
  requestIdleCallback(() => page.setAttribute('data-hydrated', ''));
}

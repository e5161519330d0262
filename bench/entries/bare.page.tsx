import { hydrateRoot } from 'react-dom/client';
import { BarePage } from '../pages/bare-page.tsx';

/** What a portal ships for the same page without us: its data comes with the page, everything else is here. */
const data = document.getElementById('data');
if (data) hydrateRoot(document.body, <BarePage {...JSON.parse(data.textContent)} />);

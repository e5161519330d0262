import { hydrateRoot } from 'react-dom/client';
import { OurPage } from '../pages/our-page.tsx';

/** What a portal ships for the page: its data comes with the page, everything else is here. */
const data = document.getElementById('data');
if (data) hydrateRoot(document.body, <OurPage {...JSON.parse(data.textContent)} />);

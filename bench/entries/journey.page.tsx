import { hydrateRoot } from 'react-dom/client';
import { OurJourneyPage } from '../pages/journey-page.tsx';

/** What a portal ships for every page of a journey, enhanced: its data comes with the page, everything else is here. */
const data = document.getElementById('data');
if (data) hydrateRoot(document.body, <OurJourneyPage {...JSON.parse(data.textContent)} />);

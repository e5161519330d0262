import { data } from 'react-router';
import { portalOf } from '../portal-context';
import type { Route } from './+types/trouble';

/** Where a request ends that did not get through to its page: the error boundary says why. Nobody goes here by themselves. */
export function loader({ context }: Route.LoaderArgs): null {
  const { refusal } = portalOf(context).facts;
  throw data(refusal ?? null, { status: refusal?.status ?? 404 });
}

export default function Trouble() {
  return null;
}

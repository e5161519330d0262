import { data } from 'react-router';
import { portalOf } from '../portal-context';
import { throwTrouble, troubleOfRefusal } from '../trouble/trouble.server';
import type { Route } from './+types/trouble';

/** Where a request ends that did not get through to its page: the error boundary says why. Nobody goes here by themselves. */
export function loader(args: Route.LoaderArgs): never {
  const { refusal } = portalOf(args.context).facts;
  if (!refusal) throwTrouble(args, 404);
  throw data(troubleOfRefusal(args, refusal), { status: refusal.status });
}

export default function Trouble() {
  return null;
}

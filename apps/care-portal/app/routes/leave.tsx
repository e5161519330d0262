import { redirect } from 'react-router';
import { portalOf } from '../portal-context';
import type { Route } from './+types/leave';

/** Ends the visit and leads to a page that tells nobody anything. */
async function leave({ request, context }: Route.LoaderArgs | Route.ActionArgs) {
  const { portal } = portalOf(context);
  return redirect(portal.leaveTo, { status: 303, headers: await portal.visits.leave(request) });
}

export const loader = (args: Route.LoaderArgs) => leave(args);

export const action = (args: Route.ActionArgs) => leave(args);

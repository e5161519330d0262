import { redirect } from 'react-router';
import { portalOf } from '../portal-context';
import type { Route } from './+types/leave';

export async function loader({ request, context }: Route.LoaderArgs) {
  return redirect('/', { status: 303, headers: await portalOf(context).portal.visits.leave(request) });
}

export async function action({ request, context }: Route.ActionArgs) {
  return redirect('/', { status: 303, headers: await portalOf(context).portal.visits.leave(request) });
}

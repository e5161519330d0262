import { redirect } from 'react-router';
import { staffDesk } from '../staff/staff-only.server';
import type { Route } from './+types/staff-sign-out';

export const loader = () => redirect('/staff', { status: 303 });

export async function action(args: Route.ActionArgs) {
  return redirect('/staff/sign-in', { status: 303, headers: await staffDesk(args).signOut(args.request) });
}

import { data } from 'react-router';
import { staffOnly } from '../staff-only';
import type { Route } from './+types/staff-request';

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { staff, member } = await staffOnly(request, context);
  const found = await staff.openRequest(member, params.reference);
  if (!found) throw data(null, { status: 404 });
  return { request: found };
}

export default function StaffRequest({ loaderData: { request } }: Route.ComponentProps) {
  return <h1>{request.reference}</h1>;
}

import { Link } from 'react-router';
import { staffOnly } from '../staff-only';
import type { Route } from './+types/staff';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { staff, member } = await staffOnly(request, context);
  return { requests: await staff.openList(member) };
}

export default function Staff({ loaderData: { requests } }: Route.ComponentProps) {
  return requests.map(({ reference }) => <Link key={reference} to={`/staff/requests/${reference}`}>{reference}</Link>);
}

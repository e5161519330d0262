import { data } from 'react-router';
import { portalOf } from '../portal-context';
import type { Route } from './+types/receipt';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { portal } = portalOf(context);
  const visit = await portal.visits.current(request);
  const receipt = visit && (await portal.requests.findReceipt(visit));
  if (!receipt) throw data(null, { status: 404 });
  return { receipt };
}

export default function ReceiptPage({ loaderData: { receipt } }: Route.ComponentProps) {
  return <h1>{receipt.reference} {receipt.ringBy}</h1>;
}

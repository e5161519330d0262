import { CareReceiptPage } from '../care/care-receipt-page';
import { openCareReceipt, takeCareReceipt } from '../care/care-receipt.server';
import { titleOf, unlisted } from '../page/page-meta';
import type { Route } from './+types/care-receipt';

export const handle = { typed: true };

export const loader = (args: Route.LoaderArgs) => openCareReceipt(args);

export const action = (args: Route.ActionArgs) => takeCareReceipt(args);

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

export default function CareReceipt({ loaderData }: Route.ComponentProps) {
  return <CareReceiptPage receipt={loaderData} />;
}

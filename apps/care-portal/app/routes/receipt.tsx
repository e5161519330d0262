import { titleOf, unlisted } from '../page/page-meta';
import { ReceiptPage } from '../receipt/receipt-page';
import { openReceipt, takeReceipt } from '../receipt/receipt.server';
import type { Route } from './+types/receipt';

export const handle = { typed: true };

export const loader = (args: Route.LoaderArgs) => openReceipt(args);

export const action = (args: Route.ActionArgs) => takeReceipt(args);

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

export default function Receipt({ loaderData }: Route.ComponentProps) {
  return <ReceiptPage receipt={loaderData} />;
}

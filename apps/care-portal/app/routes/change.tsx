import { AskingPage } from '../asking/asking-page';
import { openChange, takeAsking } from '../asking/asking.server';
import { titleOf, unlisted } from '../page/page-meta';
import { sendOrSay } from '../trouble/sending-failure';
import type { Route } from './+types/change';

export const handle = { typed: true, form: 'form', asks: true };

export const loader = (args: Route.LoaderArgs) => openChange(args);

export const action = (args: Route.ActionArgs) => takeAsking(args, 'change');

export const clientAction = ({ serverAction }: Route.ClientActionArgs) => sendOrSay(serverAction);

// Every next page is a document of its own, so there is nothing to fetch anew here.
export const shouldRevalidate = () => false;

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

export default function Change({ loaderData, actionData }: Route.ComponentProps) {
  return <AskingPage page={loaderData} unsent={actionData} />;
}

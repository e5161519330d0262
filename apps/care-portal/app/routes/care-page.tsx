import { CarePage } from '../care/care-page';
import { openCare, takeCare } from '../care/care.server';
import { titleOf, unlisted } from '../page/page-meta';
import { sendOrSay } from '../trouble/sending-failure';
import type { Route } from './+types/care-page';

export const handle = { typed: true, form: 'form', throughForm: true };

export const loader = (args: Route.LoaderArgs) => openCare(args);

export const action = (args: Route.ActionArgs) => takeCare(args);

export const clientAction = ({ serverAction }: Route.ClientActionArgs) => sendOrSay(serverAction);

// Every next page is a document of its own, so there is nothing to fetch anew here.
export const shouldRevalidate = () => false;

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

export default function Care({ loaderData, actionData }: Route.ComponentProps) {
  return <CarePage data={loaderData} unsent={actionData} />;
}

import { ErrorSummary, ResumeNotice } from '@kind-by-design/react';
import { openReturn, takeReturn } from '../care/return.server';
import { titleOf, unlisted } from '../page/page-meta';
import type { Route } from './+types/return';

export const handle = { typed: true, form: 'form', asks: true };

export const loader = (args: Route.LoaderArgs) => openReturn(args);

export const action = (args: Route.ActionArgs) => takeReturn(args);

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

// The form is a plain one: its answer, the next code, is a page of its own and in no address.
export default function Return({ loaderData: { fact, problems }, actionData }: Route.ComponentProps) {
  const { begun, newCode, ...asked } = actionData ?? {};
  if (begun) return <ResumeNotice known action="/care" headingLevel={1} began={begun.began} where={begun.where} keptUntil={begun.keptUntil} newCode={newCode} />;
  return (
    <>
      <ErrorSummary problems={problems} />
      <ResumeNotice known={false} action="/return" fact={fact} startHref="/" problems={problems} {...asked} />
    </>
  );
}

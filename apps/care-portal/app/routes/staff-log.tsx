import { fill } from '@kind-by-design/plain-language/words';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { titleOf, unlisted } from '../page/page-meta';
import { sayMoment } from '../page/say-moment';
import { staffOnly } from '../staff/staff-only.server';
import { StaffPage } from '../staff/staff-page';
import { staff as english } from '../staff/staff.words.ts';
import { staff as welsh } from '../staff/staff.words.cy.ts';
import type { Route } from './+types/staff-log';

export async function loader(args: Route.LoaderArgs) {
  const { staff, member } = await staffOnly(args);
  const { language } = pageFactsOf(args.request, args.context);
  const words = inLanguage(language, english, welsh);
  const about = { 'opened-request': words.openedRequest, 'exported-request': words.exportedRequest } as const;
  const actions = { 'signed-in': words.signedIn, 'signed-out': words.signedOut, 'opened-list': words.openedList };
  const lines = (await staff.readLog(member)).map(({ name, action, reference = '', at }, nth) => ({
    key: `${at.getTime()}-${nth}`,
    name,
    did: action in about ? fill(about[action as keyof typeof about], { reference }, language) : actions[action as keyof typeof actions],
    when: sayMoment(at, language),
  }));
  return { title: words.log, words, name: member.name, lines };
}

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

export default function StaffLog({ loaderData: { title, words, name, lines } }: Route.ComponentProps) {
  return (
    <StaffPage title={title} name={name} words={words}>
      <p><a href="/staff">{words.back}</a></p>
      <p>{words.logHint}</p>
      <ol className="portal-log">
        {lines.map(({ key, name: who, did, when }) => <li key={key}>{when}: {who} {did}</li>)}
      </ol>
    </StaffPage>
  );
}

import { fill } from '@kind-by-design/plain-language/words';
import { dayAt } from '../../server/requests/ring-by.ts';
import { firstOf } from '../../server/requests/typed.ts';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { titleOf, unlisted } from '../page/page-meta';
import { sayOnDay } from '../page/say-day';
import { portalOf } from '../portal-context';
import { contacts } from '../service-facts/contacts.ts';
import { kindIn, nameIn } from '../staff/assessment.server';
import { staffOnly } from '../staff/staff-only.server';
import { StaffPage } from '../staff/staff-page';
import { staff as english } from '../staff/staff.words.ts';
import { staff as welsh } from '../staff/staff.words.cy.ts';
import type { Route } from './+types/staff';

export async function loader(args: Route.LoaderArgs) {
  const { staff, member } = await staffOnly(args);
  const { language, now } = pageFactsOf(args.request, args.context);
  const words = inLanguage(language, english, welsh);
  const today = dayAt(now, contacts.timeZone);
  // Written to the log before anything is looked up.
  const callbacks = (await staff.openList(member)).map(({ reference, status, ringBy, answers }) => ({
    reference, status, day: ringBy, name: firstOf(answers, 'callName'), kind: words.kindCall, promised: words.ring, late: words.late,
  }));
  const assessments = (await portalOf(args.context).portal.care.assessments.newest(mostShown)).map((receipt) => ({
    reference: receipt.reference, status: receipt.status, day: receipt.respondBy, name: nameIn(receipt, words), kind: kindIn(receipt, words), promised: words.touch, late: words.touchLate,
  }));
  const waiting = [...callbacks, ...assessments].toSorted((one, other) => Number(one.status === 'stopped') - Number(other.status === 'stopped') || one.day.localeCompare(other.day));
  const requests = waiting.map(({ reference, status, day, name, kind, promised, late }) => ({
    reference, name, kind,
    state: words[status],
    // Nothing is promised any more to who stopped.
    by: status === 'stopped' ? undefined : fill(day < today ? late : promised, { day: sayOnDay(day, language) }, language),
  }));
  return { title: words.list, words, name: member.name, requests };
}

const mostShown = 200;

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

export default function Staff({ loaderData: { title, words, name, requests } }: Route.ComponentProps) {
  return (
    <StaffPage title={title} name={name} words={words}>
      <p>{requests.length > 0 ? words.listHint : words.empty}</p>
      <ul className="portal-requests">
        {requests.map(({ reference, name: callName, kind, state, by }) => (
          <li key={reference} className="portal-request">
            <a href={`/staff/requests/${reference}`}>{callName} <span className="kind-reference">{reference}</span></a>
            <p>{kind}</p>
            {by && <p>{by}</p>}
            <p>{state}</p>
          </li>
        ))}
      </ul>
      <p><a href="/staff/log">{words.log}</a></p>
    </StaffPage>
  );
}

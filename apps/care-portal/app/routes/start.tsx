import { fill } from '@kind-by-design/plain-language/words';
import { ContactOptions, UrgentHelp } from '@kind-by-design/react';
import { ringBy } from '../../server/requests/ring-by.ts';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { titleOf } from '../page/page-meta';
import { sayOnDay } from '../page/say-day';
import { portalOf } from '../portal-context';
import type { Route } from './+types/start';
import { start as english } from './start.words.ts';
import { start as welsh } from './start.words.cy.ts';

/** Begins no visit: whoever only reads leaves nothing behind. */
export function loader({ request, context }: Route.LoaderArgs) {
  const { language, now } = pageFactsOf(request, context);
  const words = inLanguage(language, english, welsh);
  const day = sayOnDay(ringBy(now, portalOf(context).portal.workingDays), language);
  return { title: words.title, words, whenRing: fill(words.whenRing, { day }, language) };
}

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData)];
}

export default function Start({ loaderData: { words, whenRing } }: Route.ComponentProps) {
  return (
    <>
      <h1>{words.heading}</h1>
      <UrgentHelp />
      <p className="portal-lead">{words.lead}</p>
      <p><a className="kind-button" href="/ask">{words.start}</a></p>
      <h2>{words.orTell}</h2>
      <p>{words.orTellWhy}</p>
      <p><a className="kind-button kind-button-quiet" href="/care">{words.tell}</a></p>
      <p><a href="/return">{words.comeBack}</a></p>
      <h2>{words.need}</h2>
      <ul>
        <li>{words.needNumber}</li>
        <li>{words.needTime}</li>
        <li>{words.needNothing}</li>
      </ul>
      <h2>{words.when}</h2>
      <p>{words.whenRead} {whenRing}</p>
      <h2>{words.privacy}</h2>
      <p>{words.privacySend}</p>
      <p>{words.privacyVisit} <a href="/information">{words.privacyMore}</a></p>
      <h2 id="other-ways">{words.others}</h2>
      <ContactOptions only={otherWays} />
    </>
  );
}

const otherWays = ['telephone', 'text-message', 'text-relay', 'email', 'bsl-video', 'visit', 'letter'] as const;

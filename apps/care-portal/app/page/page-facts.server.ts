import { contactsAt } from '@kind-by-design/plain-language/contacts';
import { urgentAt } from '@kind-by-design/plain-language/urgent';
import type { Kind } from '@kind-by-design/react';
import * as welsh from '@kind-by-design/react/cy';
import type { RouterContextProvider } from 'react-router';
import type { PageLanguage } from '../../server/language/language.ts';
import { portalOf, type PortalRequest } from '../portal-context';
import { contacts } from '../service-facts/contacts.ts';
import { place, urgentHelp } from '../service-facts/urgent-help.ts';

/** What is true of a page whatever is on it: its language, the moment, whom to turn to. */
export interface PageFacts {
  readonly language: PageLanguage;
  readonly now: Date;
  /** For `KindProvider`. */
  readonly kind: Kind;
}

/** The ways to reach a person on a page that asks to be rung: to lead back to itself would lose what is written there. */
export function contactsBesideAsking({ kind: { contacts: all } }: PageFacts): Kind['contacts'] {
  const [first, ...others] = all.channels.filter(({ channel }) => channel !== 'callback');
  return first ? { ...all, channels: [first, ...others] } : all;
}

const known = new WeakMap<PortalRequest, PageFacts>();
const chosenNow = new WeakMap<PortalRequest, PageLanguage>();

/** The reply to this very request is in another language than it was asked in: for a page that cannot be asked for again. */
export function switchLanguage(context: Readonly<RouterContextProvider>, language: PageLanguage): void {
  const asked = portalOf(context);
  known.delete(asked);
  chosenNow.set(asked, language);
}

/** The facts of the page this request asks for. Worked out once a request, so every part of the page says the same. */
export function pageFactsOf(request: Request, context: Readonly<RouterContextProvider>): PageFacts {
  const asked = portalOf(context);
  const before = known.get(asked);
  if (before) return before;
  const language = chosenNow.get(asked) ?? asked.portal.languages.of(request);
  const now = asked.portal.now();
  const kind: Kind = {
    locale: language,
    place,
    contacts: contactsAt(contacts, now, language),
    urgent: urgentAt(urgentHelp, language),
    // Welsh crosses as data: a page in English never carries it.
    ...(language === 'cy' && { words: { ...welsh } }),
  };
  const facts = { language, now, kind };
  known.set(asked, facts);
  return facts;
}

'use client';
import type { ContactsNow, UrgentNow } from '@kind-by-design/plain-language';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Kind } from '../internal/kind/kind';
import { KindContext, markProvider } from '../internal/kind/kind-in-context';
import { mistake } from '../internal/mistake/mistake';
import { contactsFrom, nextChange } from './open-states';

export interface KindProviderProps extends Kind {
  /** The page, or the part of it, that speaks and offers a person. */
  readonly children?: ReactNode;
}

/** setTimeout's longest wait, in milliseconds; longer ones fire at once. */
const longest = 2 ** 31 - 1;

/**
 * Gives every component on the page its language, a person to turn to and urgent help. Put it once around the page.
 * All its props are plain data, so it can stand in a server component. Not a place for code or settings.
 */
export function KindProvider({ children, locale, place, contacts: givenContacts, urgent: givenUrgent, words }: KindProviderProps) {
  if (process.env.NODE_ENV !== 'production') markProvider();
  const contacts = contactsOrNone(givenContacts);
  const urgent = urgentOrNone(givenUrgent);
  const [now, setNow] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      const at = Date.now();
      // Where nothing is over yet, not even this component looks again.
      if (contactsFrom(contacts, at) !== contacts) setNow(at);
      const next = nextChange(contacts, at);
      if (next < Infinity) timer = setTimeout(refresh, Math.min(next - at, longest));
    };
    // Idle, never while the page loads: the server's words are right at that moment.
    const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(refresh) : undefined;
    if (idle === undefined) timer = setTimeout(refresh, 1000);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [contacts]);
  // The same object while nothing changed, so that an idle look at the clock renders nothing again.
  const open = useMemo(() => contactsFrom(contacts, now), [contacts, now]);
  const value = useMemo<Kind>(() => ({ locale, place, contacts: open, urgent, ...(words && { words }) }), [locale, place, open, urgent, words]);
  return <KindContext.Provider value={value}>{children}</KindContext.Provider>;
}

const isFilled = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

/** In production a page without contacts still opens: what there is to read is better than nothing at all. */
const noContacts = { team: '', lang: '', channels: [] } as unknown as ContactsNow;
const noUrgent = { lang: '', entries: [] } as unknown as UrgentNow;

function contactsOrNone(contacts: Partial<ContactsNow> | undefined): ContactsNow {
  if (isFilled(contacts?.channels)) return contacts as ContactsNow;
  mistake('no-contacts', process.env.NODE_ENV !== 'production' && (() => 'KindProvider has no contacts, so a person in trouble would find nobody to turn to. Give it contacts={contactsAt(contacts, new Date(), locale)}, from @kind-by-design/plain-language, with at least one channel.'));
  return noContacts;
}

function urgentOrNone(urgent: Partial<UrgentNow> | undefined): UrgentNow {
  if (isFilled(urgent?.entries)) return urgent as UrgentNow;
  mistake('no-urgent', process.env.NODE_ENV !== 'production' && (() => 'KindProvider has no urgent help, so a person in danger would find no number to ring. Give it urgent={urgentAt(urgent, locale)}, from @kind-by-design/plain-language, with the emergency entry first.'));
  return noUrgent;
}

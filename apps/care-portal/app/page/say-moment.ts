import type { PageLanguage } from '../../server/language/language.ts';
import { dayAt } from '../../server/requests/ring-by.ts';
import { sayOnDay } from './say-day';
import { contacts } from '../service-facts/contacts.ts';

/** The time of day at the service: "9am", "4:30pm". */
export function sayTime(at: Date): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: contacts.timeZone, hour: 'numeric', minute: '2-digit', hour12: true }).format(at);
  return clock.replace(':00', '').replaceAll(/\s/g, '').toLowerCase();
}

/** A moment at the service: "4:30pm on Tuesday 24 November". */
export const sayMoment = (at: Date, language: PageLanguage): string => `${sayTime(at)} ${sayOnDay(dayAt(at, contacts.timeZone), language)}`;

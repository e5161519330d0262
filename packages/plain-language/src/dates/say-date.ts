import type { IsoDate } from '../contacts/contacts';
import { contactsEnglish as english } from '../contacts/contacts.words';
import { contactsWelsh as welsh } from '../contacts/contacts.words.cy';
import { languageOf } from '../contacts/localised';
import { fill } from '../words/fill';
import { calendarDay, readIsoDate } from './calendar';

/** A day as people say it, without `Intl`: "3 May 2026", "3 Mai 2026". What is no day comes back as it was written. */
export function sayDate(iso: IsoDate, locale: string): string {
  const number = readIsoDate(iso);
  if (number === undefined) return iso;
  const { year, month, day } = calendarDay(number);
  const words = languageOf(locale) === 'cy' ? welsh : english;
  return `${fill(words[`month${month}` as 'month1'], { day }, locale)} ${year}`;
}

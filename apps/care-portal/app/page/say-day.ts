import { contactsEnglish, contactsWelsh, type IsoDate } from '@kind-by-design/plain-language/contacts';
import { fill } from '@kind-by-design/plain-language/words';
import type { PageLanguage } from '../../server/language/language.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A day by itself: "Tuesday 24 November", "Dydd Mawrth 24 Tachwedd". */
export const sayDay = (day: IsoDate, language: PageLanguage): string => said(day, language, (weekday) => weekday.toLowerCase() as Lowercase<typeof weekday>);

/** A day inside a sentence: "on Tuesday 24 November", "ddydd Mawrth 24 Tachwedd". */
export const sayOnDay = (day: IsoDate, language: PageLanguage): string => said(day, language, (weekday) => `on${weekday}` as const);

type Weekday = (typeof weekdays)[number];

function said(day: IsoDate, language: PageLanguage, phrase: (weekday: Weekday) => Lowercase<Weekday> | `on${Weekday}`): string {
  const words: { readonly [Key in keyof typeof contactsEnglish]: string } = language === 'cy' ? contactsWelsh : contactsEnglish;
  const noon = new Date(`${day}T12:00:00Z`);
  const weekday = weekdays[noon.getUTCDay()] ?? 'Sunday';
  const month = `month${noon.getUTCMonth() + 1}` as 'month1';
  const date = fill(contactsMonth(words[month]), { day: noon.getUTCDate() }, language);
  return `${words[phrase(weekday)]} ${date}`;
}

/** Every month has the same hole. */
const contactsMonth = (month: string) => month as `${string}{day}${string}`;

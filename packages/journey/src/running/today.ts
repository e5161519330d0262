import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import type { Moment } from './running';

// The first formatter with a time zone costs milliseconds, so each is made at first use and kept.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const kept = formatters.get(timeZone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
}

function dayAt(now: Date, timeZone: string): IsoDate {
  let parts: readonly Intl.DateTimeFormatPart[];
  try {
    parts = formatterOf(timeZone).formatToParts(now);
  } catch {
    return new Date(Number.isNaN(now.getTime()) ? 0 : now).toISOString().slice(0, 10) as IsoDate;
  }
  const part = (type: 'year' | 'month' | 'day') => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as IsoDate;
}

// In every time zone a day begins on a quarter of an hour.
const QUARTER = 900_000;
let last: { readonly timeZone: string; readonly quarter: number; readonly day: IsoDate } | undefined;

/** The day where the service is. A time zone that nobody knows counts as UTC: the person can go on. */
export function todayAt({ now, timeZone = 'Europe/London' }: Moment): IsoDate {
  const quarter = Math.floor(now.getTime() / QUARTER);
  if (last?.timeZone === timeZone && last.quarter === quarter) return last.day;
  const day = dayAt(now, timeZone);
  last = { timeZone, quarter, day };
  return day;
}

import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import type { DateRead } from '@kind-by-design/plain-language/dates';

/** The first and the last day that a date, or a part of one, can mean. */
export function daysMeant(iso: string): { readonly first: IsoDate; readonly last: IsoDate } {
  const [year = '', month, day] = iso.split('-');
  if (day !== undefined) return { first: iso as IsoDate, last: iso as IsoDate };
  if (month === undefined) return { first: `${year}-01-01` as IsoDate, last: `${year}-12-31` as IsoDate };
  return { first: `${year}-${month}-01` as IsoDate, last: `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}` as IsoDate };
}

/** Full years from one day to another. Somebody born on 29 February is a year older on 1 March where there is no such day. */
const fullYears = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

/** The ages in full years that a date can mean today; nothing for words of one's own, and for days that are still to come. */
export function ageOf(read: DateRead, today: IsoDate): { readonly lowest: number; readonly highest: number } | undefined {
  if (read.kind !== 'exact' && read.kind !== 'partial') return undefined;
  const { first, last } = daysMeant(read.iso);
  if (first > today) return undefined;
  return { lowest: last > today ? 0 : fullYears(last, today), highest: fullYears(first, today) };
}

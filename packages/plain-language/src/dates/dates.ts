import type { IsoDate } from '../contacts/contacts';
import { daysIn, isoDate } from './calendar';
import { monthNamed } from './month-names';

export { sayDate } from './say-date';

/** What was typed into the boxes of a date, as it was typed; `rough` is the box for one's own words. */
export interface DateTyped {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
  readonly rough?: string;
}

export type DatePart = 'day' | 'month' | 'year';

/** Parts that are missing, in the order of the boxes. */
export type MissingParts = readonly ['day'] | readonly ['month'] | readonly ['year'] | readonly ['day', 'month'] | readonly ['day', 'year'] | readonly ['month', 'year'];

/** What stands in the way of a date; the words for each are in `field-message`. */
export type DateTrouble =
  /** Boxes that are needed are empty. */
  | { readonly kind: 'problem'; readonly failure: 'missing-part'; readonly part: DatePart; readonly missing: MissingParts }
  /** We cannot tell which century is meant: the person is asked, and offered both. */
  | { readonly kind: 'problem'; readonly failure: 'two-digit-year'; readonly part: 'year'; readonly years: readonly [string, string] }
  /** No number, month or year that we know. */
  | { readonly kind: 'problem'; readonly failure: 'unreadable'; readonly part: DatePart }
  /** A day that no calendar has, such as 31 June. */
  | { readonly kind: 'problem'; readonly failure: 'impossible'; readonly part: DatePart };

/** What a person told us with the boxes of a date. Partial and rough dates are answers. */
export type DateRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'exact'; readonly iso: IsoDate; readonly words?: string }
  /** A year, `1952`, or a month of a year, `2019-04`; `missing` is what an exact date would need besides. */
  | { readonly kind: 'partial'; readonly precision: 'year' | 'month-year'; readonly iso: string; readonly missing: MissingParts; readonly words?: string }
  /** The person's own words, kept as they were written: "spring 2019", "when I was 12". */
  | { readonly kind: 'rough'; readonly words: string }
  | DateTrouble;

/** Spaces, hyphens, full stops and marks that dictation and pasting leave around what was meant. */
const tidy = (text: string | undefined) => (text ?? '').normalize('NFKC').replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060]/g, '').replaceAll(/^[\s.,'"()/\-–]+|[\s.,'"()/\-–]+$/g, '');

const UNREADABLE = 'unreadable';
type Part<Value> = Value | undefined | typeof UNREADABLE;

function readNumber(text: string, pattern: RegExp): number | typeof UNREADABLE {
  const found = pattern.exec(text.replaceAll(/\s/g, ''));
  return found?.[1] === undefined ? UNREADABLE : Number(found[1]);
}

/** "3", "03", "3rd", "3ydd". */
const readDay = (text: string): Part<number> => (text === '' ? undefined : readNumber(text, /^0*(\d{1,2})(?:st|nd|rd|th|af|il|ydd|edd|fed|eg|ain)?$/i));

/** "4", "04", "April", "Ebrill", "ebr". */
function readMonth(text: string): Part<number> {
  if (text === '') return undefined;
  return monthNamed(text) ?? readNumber(text, /^0*(\d{1,2})$/);
}

/** The digits of a year, so that "52" is not taken for the year 52. */
function readYear(text: string): Part<string> {
  if (text === '') return undefined;
  const digits = text.replaceAll(/\s/g, '').replace(/^['’]/, '');
  return /^\d+$/.test(digits) ? digits : UNREADABLE;
}

/** A whole date that was typed or pasted into one box: "27/3/1952", "27 March 1952", "1952-03-27". The day comes first, as people here write it. */
function splitWhole(text: string): { readonly day: string; readonly month: string; readonly year: string } | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso?.[1] !== undefined) return { year: iso[1], month: iso[2] ?? '', day: iso[3] ?? '' };
  const written = /^(\d{1,2}[a-z]{0,4})(?:\s*[-/.,]\s*|\s+)(?:o\s+|of\s+)?(\d{1,2}|\p{L}{3,})(?:\s*[-/.,]\s*|\s+)(\d{2}|\d{4})$/iu.exec(text);
  return written === null ? undefined : { day: written[1] ?? '', month: written[2] ?? '', year: written[3] ?? '' };
}

function tidied(typed: DateTyped): { readonly day: string; readonly month: string; readonly year: string } {
  const boxes = { day: tidy(typed.day), month: tidy(typed.month), year: tidy(typed.year) };
  const filled = [boxes.day, boxes.month, boxes.year].filter((text) => text !== '');
  return (filled.length === 1 && filled[0] !== undefined ? splitWhole(filled[0]) : undefined) ?? boxes;
}

const trouble = (failure: 'unreadable' | 'impossible', part: DatePart): DateTrouble => ({ kind: 'problem', failure, part });

function missing(parts: MissingParts): DateTrouble {
  return { kind: 'problem', failure: 'missing-part', part: parts[0], missing: parts };
}

/** What is missing where the year is missing, or a month that a day needs. */
function missingWith(day: number | undefined, month: number | undefined, year: string | undefined): DateTrouble | undefined {
  if (year === undefined) {
    if (month === undefined) return missing(['month', 'year']);
    return day === undefined ? missing(['day', 'year']) : missing(['year']);
  }
  return day !== undefined && month === undefined ? missing(['month']) : undefined;
}

function yearTrouble(year: string): DateTrouble | undefined {
  if (year.length === 2) return { kind: 'problem', failure: 'two-digit-year', part: 'year', years: [`19${year}`, `20${year}`] };
  return year.length === 4 && !year.startsWith('0') ? undefined : trouble('impossible', 'year');
}

function readBoxes(typed: DateTyped): DateRead {
  const boxes = tidied(typed);
  const [day, month, year] = [readDay(boxes.day), readMonth(boxes.month), readYear(boxes.year)];
  if (day === UNREADABLE) return trouble(UNREADABLE, 'day');
  if (month === UNREADABLE) return trouble(UNREADABLE, 'month');
  if (year === UNREADABLE) return trouble(UNREADABLE, 'year');
  if (day === undefined && month === undefined && year === undefined) return { kind: 'empty' };
  const absent = missingWith(day, month, year);
  if (absent !== undefined || year === undefined) return absent ?? missing(['year']);
  if (month !== undefined && (month < 1 || month > 12)) return trouble('impossible', 'month');
  if (day !== undefined && (day < 1 || day > 31)) return trouble('impossible', 'day');
  const unclear = yearTrouble(year);
  if (unclear !== undefined) return unclear;
  if (month === undefined) return { kind: 'partial', precision: 'year', iso: year, missing: ['day', 'month'] };
  if (day === undefined) return { kind: 'partial', precision: 'month-year', iso: `${year}-${String(month).padStart(2, '0')}`, missing: ['day'] };
  if (day > daysIn(Number(year), month)) return trouble('impossible', 'day');
  return { kind: 'exact', iso: isoDate(Number(year), month, day) };
}

/**
 * What a person told us with the boxes of a date: an exact date, a part of one, or their own words. Numbers may have
 * stray marks, months may be names in English or Welsh. Nothing is guessed: a year of two digits is asked about.
 * One's own words count as the answer where the boxes hold no date, and are kept beside one that they do.
 */
export function readDate(typed: DateTyped): DateRead {
  const read = readBoxes(typed);
  const rough = typed.rough ?? '';
  if (rough.trim() === '') return read;
  return read.kind === 'exact' || read.kind === 'partial' ? { ...read, words: rough } : { kind: 'rough', words: rough };
}

/** What a date has to be; days as `YYYY-MM-DD`. `today` is the day where the service is. */
export type DateRule =
  | { readonly is: 'past' | 'today-or-past' | 'future' | 'today-or-future'; readonly today: IsoDate }
  | { readonly is: 'before' | 'same-or-before' | 'after' | 'same-or-after'; readonly date: IsoDate }
  | { readonly is: 'between'; readonly from: IsoDate; readonly to: IsoDate };

/** The first and the last day a date can mean: a year may be any of its days. */
function daysOf(iso: string): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = iso.split('-');
  if (day !== undefined) return { first: iso, last: iso };
  if (month !== undefined) return { first: `${iso}-01`, last: `${iso}-${daysIn(Number(year), Number(month))}` };
  return { first: `${iso}-01-01`, last: `${iso}-12-31` };
}

/**
 * Whether a date keeps a rule. A part of a date keeps it where any of its days does, and a person's own words always
 * do: only what cannot be so is asked about.
 */
export function keepsRule(read: DateRead, rule: DateRule): boolean {
  if (read.kind !== 'exact' && read.kind !== 'partial') return true;
  const { first, last } = daysOf(read.iso);
  switch (rule.is) {
    case 'past': return first < rule.today;
    case 'today-or-past': return first <= rule.today;
    case 'future': return last > rule.today;
    case 'today-or-future': return last >= rule.today;
    case 'before': return first < rule.date;
    case 'same-or-before': return first <= rule.date;
    case 'after': return last > rule.date;
    case 'same-or-after': return last >= rule.date;
    default: return first <= rule.to && last >= rule.from;
  }
}

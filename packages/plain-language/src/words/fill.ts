import { inDevelopment } from './development';
import type { Filling, Sentence } from './words';

const HOLE = /\{([^{}]*)\}/g;

// Made at first use: the first Intl object of a page costs milliseconds that a person waits for.
const pluralRules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The cached formatter for a locale; a tag nobody knows is treated as English instead of throwing. */
function cached<Made>(cache: Map<string, Made>, locale: string, make: (locale: string) => Made): Made {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  let made: Made;
  try {
    made = make(locale);
  } catch {
    made = make('en');
  }
  cache.set(locale, made);
  return made;
}

/** Small whole numbers are the same in every language we ship; only bigger ones need grouping, such as 1,000. */
function sayNumber(value: number, locale: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  return cached(numbers, locale, (tag) => new Intl.NumberFormat(tag)).format(value);
}

const canBeSaid = (value: unknown): value is string | number => typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value));

function valueOf(filling: object, hole: string): string | number | undefined {
  if (!Object.hasOwn(filling, hole)) return undefined;
  const value: unknown = Reflect.get(filling, hole);
  return canBeSaid(value) ? value : undefined;
}

function pickForm(sentence: Exclude<Sentence, string>, filling: object, locale: string): string {
  const count = valueOf(filling, 'count');
  if (typeof count === 'number') {
    return sentence[cached(pluralRules, locale, (tag) => new Intl.PluralRules(tag)).select(count)] ?? sentence.other;
  }
  if (inDevelopment()) throw new Error(missing('count', sentence.other));
  return sentence.other;
}

function missing(hole: string, text: string): string {
  return `The sentence "${text}" has a hole {${hole}} that was given nothing, so a person would read a gap. Write fill(sentence, { ${hole}: … }, locale), or take {${hole}} out of the sentence.`;
}

/** A sentence that lost a word still reads as one: no double space, no space before a comma or full stop. */
const closeGap = (text: string) => text.replace(/\s{2,}/g, ' ').replace(/\s+([.,;:!?])/g, '$1').trim();

/**
 * A sentence ready to be read: its `{holes}` filled, its plural form chosen by `count`. Numbers from 1,000 are grouped
 * for the language, so give a year or a reference as a string. A hole that is given nothing throws in development;
 * in production it is left out, and nobody reads `{name}` or `undefined`.
 */
export function fill<const Given extends Sentence>(sentence: Given, filling: Filling<Given>, locale: string): string;
export function fill(sentence: Sentence, filling: object, locale: string): string {
  const text = typeof sentence === 'string' ? sentence : pickForm(sentence, filling, locale);
  let gap = false;
  const filled = text.replace(HOLE, (_whole, hole: string) => {
    const value = valueOf(filling, hole);
    if (value !== undefined) return typeof value === 'number' ? sayNumber(value, locale) : value;
    if (inDevelopment()) throw new Error(missing(hole, text));
    gap = true;
    return '';
  });
  return gap ? closeGap(filled) : filled;
}

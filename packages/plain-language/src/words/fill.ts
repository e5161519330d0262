import type { Filling, Sentence } from './words';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const HOLE = /\{([^{}]*)\}/g;

// Made at first use: the first Intl object of a page costs milliseconds that a person waits for.
const pluralRules = new Map<string, Intl.PluralRules>();

/** What a locale has to say; a tag nobody knows is treated as English instead of throwing. */
function inLocale<Said>(locale: string, say: (locale: string) => Said): Said {
  try {
    return say(locale);
  } catch {
    return say('en');
  }
}

function rulesOf(locale: string): Intl.PluralRules {
  const rules = pluralRules.get(locale) ?? inLocale(locale, (tag) => new Intl.PluralRules(tag));
  pluralRules.set(locale, rules);
  return rules;
}

/** Small whole numbers are the same in every language we ship; only bigger ones need grouping, such as 1,000. */
const sayNumber = (value: number, locale: string): string =>
  Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : inLocale(locale, (tag) => value.toLocaleString(tag));

/** What was given for a hole, never what every object has; nothing for what can't be said. */
function valueOf(filling: { readonly [hole: string]: unknown }, hole: string): string | number | undefined {
  const value = Object.hasOwn(filling, hole) ? filling[hole] : undefined;
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value)) ? value : undefined;
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
export function fill(sentence: Sentence, filling: { readonly [hole: string]: unknown }, locale: string): string {
  let gap = false;
  const given = (hole: string, text: string): string | number => {
    const value = valueOf(filling, hole);
    if (value !== undefined) return value;
    // Asked for by its name, not through a function: then no production bundle carries the text.
    if (typeof process === 'object' && process.env.NODE_ENV !== 'production') throw new Error(missing(hole, text));
    gap = true;
    return '';
  };
  let text = sentence;
  if (typeof text !== 'string') {
    const count = given('count', text.other);
    text = (typeof count === 'number' && text[rulesOf(locale).select(count)]) || text.other;
  }
  const whole = text;
  const filled = whole.replace(HOLE, (_whole, hole: string) => {
    const value = given(hole, whole);
    return typeof value === 'number' ? sayNumber(value, locale) : value;
  });
  return gap ? closeGap(filled) : filled;
}

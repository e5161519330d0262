import type { MessageKind } from './words';

/** A word of the text as the rules look at it. */
export interface Token {
  /** In lower case, with a straight apostrophe. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** First of a sentence or clause: where English puts what someone is asked to do. */
  readonly opens: boolean;
}

/** One pass over a text, shared by all rules. */
export interface Reading {
  readonly text: string;
  /** The text with its markup, holes and addresses (`<b>`, `{name}`, `help@…`) made into nothing that is said: as long as the text, so that offsets hold. */
  readonly shown: string;
  /** The same in lower case, quotes and spaces made plain. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly place: MessageKind | undefined;
  /** More than a message: guidance, a letter. What is absent from it says little. */
  readonly long: boolean;
}

const LONG = 320;

const straight: Readonly<Record<string, string>> = { '’': '\'', '‘': '\'', 'ʼ': '\'', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '\u00a0': ' ', '\u202f': ' ', '\t': ' ', '\u2011': '-', '\u2010': '-' };

const blank = (found: string) => '\uE000'.repeat(found.length);

/** Lower case one by one where the whole would change its length (“İ”). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}

const addresses = /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\b[\w-]{2,60}(?:\.[a-z-]{2,20}){0,3}\.(?:gov|org|com|co|nhs|net|uk|io|pdf|docx?|xlsx?|csv|jpe?g|png|gif|txt|zip|html?)(?:\.uk)?(?:\/[^\s<>"]*)?(?![\w])/gi;

/** Markup and holes of language files: neither is said to a person. */
const markup = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,300})?\/?>|&(?:nbsp|hellip|ndash|mdash|zwnj|shy);/gi;
const holes = /\$?\{\{?[^{}\n]{0,80}\}?\}|%\{\w{1,40}\}|%\(\w{1,40}\)[sd]|%(?:\d\$)?[sd@]|\$t\([^()\n]{0,80}\)|(?<=^|\s):[a-z_]{3,30}(?=\s|$|[.,])/g;

function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  const words = /[\p{L}\p{N}]+(?:['+_/-][\p{L}\p{N}]+)*/gu;
  let last = 0;
  for (const found of plain.matchAll(words)) {
    const between = plain.slice(last, found.index);
    const opens = last === 0 || between !== ' ' && /[.!?:;,()>–—"\n]\s|[\n(>–—]|\s-+\s|["]/.test(between);
    const end = found.index + found[0].length;
    tokens.push({ word: found[0], start: found.index, end, opens });
    last = end;
  }
  return tokens;
}

function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  for (const found of text.matchAll(/[^.!?\n]+(?:[.!?]+(?!\s|$|["'’”)]|\p{Lu}\p{Ll})[^.!?\n]+)*[.!?"'’”)]*/gu)) {
    if (/\S/.test(found[0])) sentences.push([found.index, found.index + found[0].length]);
  }
  return sentences;
}

/** Most messages have no markup, hole or address: one look for their signs spares three passes. */
function shownOf(text: string): string {
  if (!/[<{%$&@/:]|\.\w/.test(text)) return text;
  return text.replaceAll(markup, (found) => ' '.repeat(found.length)).replaceAll(holes, (found) => 'x'.repeat(found.length)).replaceAll(addresses, blank);
}

export function read(text: string, place: MessageKind | undefined): Reading {
  const shown = shownOf(text);
  const plain = lowerCase(shown).replaceAll(/[’‘ʼ“”„«»\u00a0\u202f\t\u2011\u2010]/g, (sign) => straight[sign] ?? sign);
  const sentences = sentencesOf(text);
  return { text, shown, plain, tokens: tokensOf(plain), sentences, place, long: text.length > LONG || sentences.length > 4 };
}

import type { Found } from './found';
import { humourLists } from './lists/humour';
import { quietInCapitals, shoutedWords } from './lists/shouting';
import type { WordList } from './lists/word-list';
import { lazyWords } from './patterns';
import { PhraseIndex } from './phrase-index';
import type { Reading } from './reading';

const shouts = lazyWords(shoutedWords);
const quiet = lazyWords(quietInCapitals);
let index: PhraseIndex<WordList> | undefined;
function jokes(): PhraseIndex<WordList> {
  if (index === undefined) {
    index = new PhraseIndex();
    for (const list of humourLists) for (const word of list.words) index.add(word, list);
  }
  return index;
}

/** Smileys of all languages, drawn or typed. A tick, a warning sign or a flag is none. */
const smiley = /(?:^|[\s([])(?:[:;=]['-]?[()DPpo/|[\]]|[:;]-?\*|¯\\_\(ツ\)_\/¯|\^_\^|x_x|>_<|<3)(?=$|[\s.,!?)])|[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1F389}\u{1F38A}\u{1F648}-\u{1F64A}\u{1F41B}\u{1F916}\u{1F47B}\u{1F4A9}\u{1F622}\u{1F937}\u{1F926}]|ಠ_ಠ/u;

export function findSmileys({ text }: Reading): Found[] {
  const found = smiley.exec(text);
  return found === null ? [] : [{ kind: 'humour-or-blithe', certainty: 'sure', start: found.index, end: found.index + found[0].length, advice: 'sayItPlainly', filling: { said: found[0].trim() } }];
}

export function findHumour(reading: Reading): Found[] {
  return jokes().find(reading.tokens).map(({ of: { certainty }, start, end }) => {
    const said = reading.text.slice(start, end);
    return { kind: 'humour-or-blithe', certainty: reading.long && certainty === 'sure' && !/^(?:w?h?oo+ps|uh)/i.test(said) ? 'maybe' : certainty, start, end, advice: 'sayItPlainly', filling: { said } };
  });
}

/** An exclamation mark, in any language: not one that is itself what is spoken of (“must include ! or ?”), nor “!=”. */
export function findExclamation({ shown: text }: Reading): Found[] {
  const found: Found[] = [];
  if (!/[!！]/.test(text)) return found;
  for (const mark of text.matchAll(/(?<=[\p{L}\p{N}\p{Pe}"'’”*.?…)\]])\s?[!！]+(?=$|[\s"'”’)\]?.<])/gu)) {
    const before = text.slice(Math.max(0, mark.index - 3), mark.index);
    const spaced = /^\s/.test(mark[0]);
    if (spaced && /\S/.test(text.slice(mark.index + mark[0].length, mark.index + mark[0].length + 3)) && /[,\p{P}]$/u.test(before)) continue;
    if (spaced && /(?:include|contain|characters?|symbols?|like|as|or|and|from|of|\d)[:(\s]*$/i.test(text.slice(Math.max(0, mark.index - 20), mark.index))) continue;
    if (/[&%$#@*?]$/.test(before) && before !== '?') continue;
    const start = mark.index + (spaced ? 1 : 0);
    found.push({ kind: 'shouting', certainty: 'sure', start, end: mark.index + mark[0].length, advice: 'endQuietly' });
  }
  return found;
}

/** A whole message in capitals shouts in any language that has them. */
export function findAllCapitals({ text }: Reading): Found[] {
  if (text.includes('_') || /\p{Ll}/u.test(text)) return [];
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (words.length < 3 || long.length < 2 || words.some((word) => word !== word.toUpperCase() || word === word.toLowerCase())) return [];
  return [{ kind: 'shouting', certainty: 'sure', start: 0, end: text.length, advice: 'writeSmall', filling: { said: text } }];
}

export function findCapitals({ shown: text }: Reading): Found[] {
  const found: Found[] = [];
  const hasSmall = /\p{Ll}/u.test(text);
  for (const run of text.matchAll(/(?<![\p{L}\p{N}_./<{[-])\p{Lu}[\p{Lu}'’]+(?:[ ]\p{Lu}[\p{Lu}'’]*)*(?![\p{L}\p{N}_/>}\]-])/gu)) {
    const words = run[0].replaceAll('’', '\'').split(' ');
    const shouted = words.filter((word) => shouts().has(word));
    if (shouted.length === 0) continue;
    const loud = shouted.some((word) => !quiet().has(word)) || shouted.length > 1;
    found.push({ kind: 'shouting', certainty: loud && (hasSmall || words.length > 1 || shouted.some((word) => word.length > 4)) ? 'sure' : 'maybe', start: run.index, end: run.index + run[0].length, advice: 'writeSmall', filling: { said: run[0] } });
  }
  return found;
}

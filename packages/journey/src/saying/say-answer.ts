import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { sayDate, type DateRead } from '@kind-by-design/plain-language/dates';
import { fill } from '@kind-by-design/plain-language/words';
import { addressTyped, chosenOf, dateTyped, isBlank, optionLabel, readNumber, textOf, valuesOf } from '../answers/answers';
import type { DateQuestion, NameQuestion, NumberQuestion, Options, Question } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import type { AnswerRow } from '../page/page';
import { sayingEnglish as english } from './saying.words';
import { sayingWelsh as welsh } from './saying.words.cy';

/** Who reads: the person whose answers they are, or those who work with them. */
export type Reader = 'person' | 'staff';

/** An answer in words. */
export type Said = Pick<AnswerRow, 'said' | 'theirWords'>;

/** The words in a journey's language; English where we have none. */
export const wordsIn = (lang: string) => (lang.split('-', 1)[0]?.toLowerCase() === 'cy' ? welsh : english);

const NON_ANSWERS = {
  person: { unsure: 'yourUnsure', declined: 'yourDeclined', 'another-way': 'yourAnotherWay', blank: 'yourBlank', 'not-yet': 'notYet' },
  staff: { unsure: 'theirUnsure', declined: 'theirDeclined', 'another-way': 'theirAnotherWay', blank: 'theirBlank', 'not-yet': 'notYet' },
} as const;

/** What stands in the place of an answer. */
export function sayState(state: Exclude<AnswerRow['state'], 'given'>, lang: string, reader: Reader = 'person'): Said {
  return { said: [wordsIn(lang)[NON_ANSWERS[reader][state]]], theirWords: false };
}

const ours = (said: readonly string[]): Said => ({ said, theirWords: false });
const theirs = (said: readonly string[]): Said => ({ said: said.filter((text) => !isBlank(text)), theirWords: true });

/** Labels of what was chosen. A value that is no option (any more) is said as it was stored. */
function sayChoices(options: Options, typed: TypedParts): Said {
  const known = chosenOf(options, typed);
  const gone = valuesOf(typed).filter((value) => !known.includes(value));
  return ours([...known.map((value) => optionLabel(options, value)), ...gone]);
}

/** A number with its unit: "10 hours a week", "£84.50". What is no number is said as it was written. */
function sayNumber({ unit }: NumberQuestion, typed: TypedParts, lang: string): Said {
  const written = textOf(typed).trim();
  const number = readNumber(written, unit);
  if (number === undefined) return theirs([written]);
  const figures = /^-?[\d.,]*\d$/.test(written) ? written : String(number);
  if (unit === undefined || unit === '') return ours([figures]);
  if (/^\p{Sc}$/u.test(unit)) return ours([`${unit}${figures}`]);
  // One hour, in English; in Welsh the noun after a number is in the singular anyhow.
  const one = number === 1 && lang.startsWith('en') ? unit.replace(/^(\p{L}{2,})s\b/u, '$1') : unit;
  return ours([unit === '%' ? `${figures}%` : `${figures} ${one}`]);
}

/** "27 March 1952", "March 1952" or "1952". */
function sayDay({ iso }: Extract<DateRead, { readonly iso: string }>, lang: string): string {
  if (iso.length === 4) return iso;
  return iso.length === 7 ? sayDate(`${iso}-01` as IsoDate, lang).replace(/^1 /, '') : sayDate(iso as IsoDate, lang);
}

function sayDateAnswer(question: DateQuestion, typed: TypedParts, lang: string): Said {
  const read = dateTyped(question, typed);
  if (read.kind === 'rough') return theirs([read.words]);
  if (read.kind === 'exact' || read.kind === 'partial') {
    return ours([sayDay(read, lang), ...(read.words === undefined ? [] : [fill(wordsIn(lang).inWords, { words: read.words }, lang)])]);
  }
  return theirs([['day', 'month', 'year'].map((part) => textOf(typed, part)).filter((part) => !isBlank(part)).join(' ')]);
}

function sayName({ own = false }: NameQuestion, typed: TypedParts, lang: string, reader: Reader): Said {
  const words = wordsIn(lang);
  const [called, pronounced] = [textOf(typed, 'called').trim(), textOf(typed, 'said').trim()];
  return theirs([
    textOf(typed),
    called === '' ? '' : fill(own && reader === 'person' ? words.callMe : words.calledThat, { called }, lang),
    pronounced === '' ? '' : fill(words.pronounced, { said: pronounced }, lang),
  ]);
}

function sayAddress(typed: TypedParts, lang: string): Said {
  const { where, address } = addressTyped(typed);
  if (where === 'safe') return ours([wordsIn(lang).safePlace]);
  // Without a fixed address they may have written where they often are.
  return where === 'none' ? ours([wordsIn(lang).noFixedAddress, ...(address === '' ? [] : [address])]) : theirs([address]);
}

/** What was given, in words. What somebody wrote is said as they wrote it. Nothing is said of what is empty. */
export function sayGiven(question: Question, typed: TypedParts, lang: string, reader: Reader = 'person'): Said {
  switch (question.kind) {
    case 'choice':
    case 'choices': return sayChoices(question.options, typed);
    case 'number': return sayNumber(question, typed, lang);
    case 'date': return sayDateAnswer(question, typed, lang);
    case 'name': return sayName(question, typed, lang, reader);
    case 'address': return sayAddress(typed, lang);
    case 'text': return theirs([textOf(typed)]);
    default: return ours([textOf(typed)].filter((text) => !isBlank(text)));
  }
}

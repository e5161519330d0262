import { sayDate } from '../dates/say-date';
import type { FieldFailure, FieldFailures } from './field-failure';
import type { FieldLabel, FieldMessageWords } from './field-message';

type Key = keyof FieldMessageWords;
/** A sentence that has another for the next time. */
type Twice = { [Each in Key]: `${Each}Again` extends Key ? Each : never }[Key];
type Help = Extract<Key, `${string}Help`>;
type Third = Extract<Key, `${string}Third`>;

/** Which sentences say a failure, and what fills them. */
export interface Sentences {
  readonly key: Twice;
  readonly help: Help;
  readonly third: Third;
  readonly slots?: { readonly [Hole in string]: string | number };
  /** The sentence that holds our example, where the failure was given none. */
  readonly ownLike?: Extract<Key, `${string}Like`>;
}

type Of<Input extends keyof FieldFailures> = Extract<FieldFailure, { readonly input: Input }>;

const enter = ({ thing }: FieldLabel): Twice => (thing === undefined ? 'answer' : 'enter');
const tell = ({ whether }: FieldLabel, key: 'tellYesNo' | 'tellOne' | 'tellSome'): Twice => (whether === undefined ? 'chooseAnswer' : key);
const choose = ({ thing }: FieldLabel, key: 'choose' | 'chooseSome' | 'chooseList'): Twice => (thing === undefined ? 'chooseAnswer' : key);

function written(failure: Of<'text'> | Of<'textarea'>, label: FieldLabel): Sentences {
  const third = 'wordsThird';
  switch (failure.failure) {
    case 'empty': return { key: enter(label), help: failure.input === 'text' ? 'textHelp' : 'textareaHelp', third };
    case 'too-long': return { key: 'tooLong', help: failure.input === 'text' ? 'shortFormHelp' : 'shortenHelp', third, slots: { count: failure.max } };
    case 'too-many-words': return { key: 'tooManyWords', help: failure.input === 'text' ? 'shortFormHelp' : 'shortenHelp', third, slots: { count: failure.max } };
    case 'too-short': return { key: 'tooShort', help: 'lengthenHelp', third, slots: { count: failure.min } };
    case 'length-between': return { key: 'lengthBetween', help: 'lengthHelp', third, slots: { min: failure.min, max: failure.max } };
    case 'forbidden-characters': return { key: 'forbidden', help: 'charactersHelp', third, slots: { characters: failure.characters } };
    case 'allowed-characters': return { key: 'allowed', help: 'charactersHelp', third, slots: { allowed: failure.allowed } };
    case 'not-a-number': return { key: 'notANumber', help: 'figuresHelp', third, ownLike: 'numberLike' };
    case 'not-whole': return { key: 'notWhole', help: 'wholeHelp', third, ownLike: 'wholeLike' };
    case 'too-low': return { key: 'tooLow', help: 'limitsHelp', third, slots: { lowest: failure.lowest } };
    case 'too-high': return { key: 'tooHigh', help: 'limitsHelp', third, slots: { highest: failure.highest } };
    case 'number-between': return { key: 'numberBetween', help: 'limitsHelp', third, slots: { lowest: failure.lowest, highest: failure.highest } };
    case 'needs-pence': return { key: 'needsPence', help: 'figuresHelp', third, ownLike: 'penceLike' };
    default: return { key: 'noPence', help: 'figuresHelp', third, ownLike: 'poundsLike' };
  }
}

function reached({ input, failure }: Of<'email'> | Of<'telephone'>, label: FieldLabel): Sentences {
  const third = 'reachThird';
  if (input === 'email') {
    return failure === 'empty' ? { key: enter(label), help: 'emailHelp', third, ownLike: 'emailLike' } : { key: 'emailFormat', help: 'emailFormatHelp', third, ownLike: 'emailLike' };
  }
  return failure === 'empty'
    ? { key: enter(label), help: 'telephoneHelp', third, ownLike: 'telephoneLike' }
    : { key: 'telephoneFormat', help: 'telephoneFormatHelp', third, ownLike: 'telephoneLike' };
}

function chosen(failure: Of<'radios'> | Of<'checkboxes'> | Of<'select'>, label: FieldLabel): Sentences {
  const third = 'choiceThird';
  if (failure.input === 'select') return { key: choose(label, 'chooseList'), help: 'chooseListHelp', third };
  if (failure.input === 'radios') {
    if (failure.failure === 'empty') return { key: choose(label, 'choose'), help: 'chooseHelp', third };
    return { key: tell(label, failure.failure === 'yes-no' ? 'tellYesNo' : 'tellOne'), help: 'chooseHelp', third };
  }
  switch (failure.failure) {
    case 'empty': return { key: choose(label, 'chooseSome'), help: 'chooseSomeHelp', third };
    case 'empty-named': return { key: tell(label, 'tellSome'), help: 'chooseSomeHelp', third };
    default: return { key: 'noneAndOther', help: 'noneAndOtherHelp', third, slots: { none: failure.none } };
  }
}

const MISSING = {
  day: 'dateMissingDay', month: 'dateMissingMonth', year: 'dateMissingYear',
  'day month': 'dateMissingDayMonth', 'day year': 'dateMissingDayYear', 'month year': 'dateMissingMonthYear',
} as const satisfies { readonly [Parts in string]: Twice };

const UNREAD = { day: 'dateDay', month: 'dateMonth', year: 'dateYear' } as const;
const IMPOSSIBLE = { day: 'dateReal', month: 'dateMonth', year: 'dateYear' } as const;
const RULE = {
  past: 'past', 'today-or-past': 'todayOrPast', future: 'future', 'today-or-future': 'todayOrFuture',
  before: 'before', 'same-or-before': 'sameOrBefore', after: 'after', 'same-or-after': 'sameOrAfter', between: 'between',
} as const;

function dated(failure: Of<'date'>, label: FieldLabel, locale: string): Sentences {
  const third = 'dateThird';
  const help = 'dateHelp';
  switch (failure.failure) {
    case 'empty': return { key: enter(label), help, third };
    case 'missing-part': return { key: MISSING[failure.missing.join(' ') as keyof typeof MISSING], help, third };
    case 'two-digit-year': return { key: 'dateCentury', help, third, slots: { first: failure.years[0], second: failure.years[1] } };
    case 'unreadable': return { key: UNREAD[failure.part], help, third };
    case 'impossible': return { key: IMPOSSIBLE[failure.part], help, third };
    case 'between': return { key: 'between', help: 'dateRuleHelp', third, slots: { from: sayDate(failure.from, locale), to: sayDate(failure.to, locale) } };
    default: {
      const slots = 'date' in failure ? { date: sayDate(failure.date, locale) } : {};
      return { key: RULE[failure.failure], help: 'dateRuleHelp', third, slots };
    }
  }
}

/** The sentences of a failure: one row of the catalogue. */
export function sentencesOf(failure: FieldFailure, label: FieldLabel, locale: string): Sentences {
  switch (failure.input) {
    case 'text':
    case 'textarea': return written(failure, label);
    case 'email':
    case 'telephone': return reached(failure, label);
    case 'radios':
    case 'checkboxes':
    case 'select': return chosen(failure, label);
    default: return dated(failure, label, locale);
  }
}

// Judged by tsc alone: each line marked below is one a developer or translator could write, and must not be able to.
import { fill, type Translation, type Words } from './words';

const textarea = {
  hint: 'Write as much as you like',
  limit: 'You can write up to {limit} characters',
  from: 'From {start} to {end}',
  left: { one: 'You have {count} character left', other: 'You have {count} characters left' },
} as const satisfies Words;

fill(textarea.hint, {}, 'en');
fill(textarea.limit, { limit: 200 }, 'en');
fill(textarea.from, { start: '9am', end: '5pm' }, 'en');
fill(textarea.left, { count: 2 }, 'en');

// @ts-expect-error a hole without a value
fill(textarea.limit, {}, 'en');
// @ts-expect-error a misspelt hole
fill(textarea.limit, { limmit: 200 }, 'en');
// @ts-expect-error one of two holes
fill(textarea.from, { start: '9am' }, 'en');
// @ts-expect-error a plural without its count
fill(textarea.left, {}, 'en');
// @ts-expect-error a count that is not a number
fill(textarea.left, { count: 'two' }, 'en');
// @ts-expect-error nothing in the hole
fill(textarea.limit, { limit: undefined }, 'en');

const left = { zero: '{count}', one: 'un', two: 'dwy', few: '{count}', many: '{count}', other: '{count} llythyren' } as const;
type Welsh = Translation<typeof textarea, 'cy'>;

export const whole = {
  review: 'draft',
  hint: 'Ysgrifennwch gymaint ag y mynnwch',
  limit: 'Gallwch ysgrifennu hyd at {limit} o lythrennau',
  from: 'Hyd at {end}, o {start}',
  left,
} as const satisfies Welsh;

export const signed = { ...whole, review: { by: 'Uned Gyfieithu', on: '2026-11-22' } } as const satisfies Welsh;

// @ts-expect-error nobody says who reviewed it
export const unreviewed = { hint: '', limit: '{limit}', from: '{start}{end}', left } as const satisfies Welsh;

// @ts-expect-error a sentence is missing
export const missingSentence = { review: 'draft', limit: '{limit}', from: '{start}{end}', left } as const satisfies Welsh;

export const missingForm = {
  ...whole,
  // @ts-expect-error the form for 2 is missing
  left: { zero: '{count}', one: 'un', few: '{count}', many: '{count}', other: '{count}' },
} as const satisfies Welsh;

export const lostHole = {
  ...whole,
  // @ts-expect-error the limit is lost
  limit: 'Gallwch ysgrifennu hyd at hyn o lythrennau',
} as const satisfies Welsh;

export const lostSecondHole = {
  ...whole,
  // @ts-expect-error the end is lost
  from: 'O {start}',
} as const satisfies Welsh;

export const pluralLost = {
  ...whole,
  // @ts-expect-error one form for every number
  left: '{count} llythyren',
} as const satisfies Welsh;

export const extraSentence = {
  ...whole,
  // @ts-expect-error English has no such sentence
  right: 'Iawn',
} as const satisfies Welsh;

import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { isExclusive, readAnswer } from '../answers/answers';
import type { AnswerSeen, AnyCondition } from '../definition/conditions';
import { escapesOf, type ChoicesQuestion, type Escape, type Question } from '../definition/questions';
import type { TypedParts } from '../draft/draft';

/** One answer of those that stand for all others: as it would be typed, and what conditions see of it. */
export interface Candidate {
  readonly typed: TypedParts;
  readonly answer?: Escape;
  readonly seen: AnswerSeen;
}

/** A leaf of a condition: one test of one question. */
export type Leaf = Extract<AnyCondition, { readonly question: string }>;

/** What decides which answers differ for a question. */
export interface Asked {
  readonly name: string;
  readonly question: Question;
  /** The tests that speak of it, and the options that bring other questions. */
  readonly leaves: readonly Leaf[];
  /** Days that tell its answers apart beside those of its own tests: of questions that come `after` it, or that it comes after. */
  readonly days: readonly IsoDate[];
}

/** More subsets than this are not looked at one by one. */
export const MOST_TOLD_APART = 14;

const typedAs = (value: string | readonly string[]): TypedParts => ({ value });

/** Every number that can stand for others: at each threshold, beside it, and between two of them. */
function numbersOf(cuts: readonly number[]): readonly string[] {
  const sorted = [...new Set(cuts.filter(Number.isFinite))].toSorted((one, other) => one - other);
  const near = sorted.flatMap((cut, at) => [cut, Math.floor(cut), Math.ceil(cut), Math.floor(cut) - 1, Math.floor(cut) + 1, Math.ceil(cut) - 1, (cut + (sorted[at + 1] ?? cut + 2)) / 2]);
  const decimal = (value: number) => value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  return [...new Set([...near, 1])].map(decimal);
}

function numberCuts({ question, leaves }: Asked): readonly number[] {
  const bounds = question.kind === 'number' ? [question.lowest, question.highest] : [];
  const tests = leaves.flatMap((leaf) => ('is' in leaf && typeof leaf.is === 'number' ? [leaf.is] : 'below' in leaf ? [leaf.below] : 'atLeast' in leaf ? [leaf.atLeast] : []));
  return [...bounds.filter((bound) => bound !== undefined), ...tests];
}

/** The days at which the answers to a date question begin to differ: ages, limits, today. */
export function cutDays(question: Question, leaves: readonly Leaf[], today: IsoDate): readonly IsoDate[] {
  if (question.kind !== 'date') return [];
  const year = Number(today.slice(0, 4));
  const ages = leaves.flatMap((leaf) => ('ageBelow' in leaf ? [leaf.ageBelow] : 'ageAtLeast' in leaf ? [leaf.ageAtLeast] : []));
  const birthdays = ages.flatMap((age) => [Math.floor(age), Math.ceil(age)]).filter((age) => year - age >= 1000 && year - age <= 9999);
  const before = birthdays.map((age) => `${year - age}${today.slice(4)}` as IsoDate);
  return [today, ...[question.earliest, question.latest].filter((limit) => limit !== undefined), ...before];
}

const DAY = 86_400_000;
/** Days since 1970; 29 February of a year without one is the day after. Nothing for what is no day. */
const dayNumber = (iso: string): readonly number[] => [Date.parse(`${iso.slice(0, 8)}01T00:00:00Z`) / DAY + Number(iso.slice(8)) - 1].filter(Number.isFinite);
const calendarDay = (number: number) => {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Days, months and years at each cut and beside it, the first and the last that can be written, and words of one's own. */
function datesOf(cuts: readonly IsoDate[]): readonly TypedParts[] {
  const numbers = [...new Set(cuts)].flatMap(dayNumber);
  const days = [...new Set([...numbers.flatMap((cut) => [cut, cut - 1, cut + 1]), ...['1000-01-01', '9999-12-31'].flatMap(dayNumber)])].map(calendarDay);
  const months = numbers.flatMap((cut) => {
    const { year, month } = calendarDay(cut);
    return [-1, 0, 1].map((step) => year * 12 + month - 1 + step);
  });
  const years = [...numbers.flatMap((cut) => [-1, 0, 1].map((step) => calendarDay(cut).year + step)), 1000, 9999];
  return [
    ...days.map(({ year, month, day }) => ({ day: String(day), month: String(month), year: String(year) })),
    ...[...new Set(months)].map((month) => ({ month: String((month % 12) + 1), year: String(Math.floor(month / 12)) })),
    ...[...new Set(years)].map((year) => ({ year: String(year) })),
    { rough: 'a long time ago' },
  ];
}

/** The options that some test speaks of. */
export const spokenOf = (leaves: readonly Leaf[]): ReadonlySet<string> => new Set(leaves.flatMap((leaf) => ('includes' in leaf ? [leaf.includes] : [])));

/** Every set of ticks that a test can tell from another: the options that are spoken of in each combination, all others as one. */
function ticksOf({ options }: ChoicesQuestion, leaves: readonly Leaf[]): readonly TypedParts[] {
  const spoken = spokenOf(leaves);
  const all = Object.keys(options).filter((value) => !isExclusive(options, value));
  const rest = all.filter((value) => !spoken.has(value)).slice(0, 1);
  const mentioned = all.filter((value) => spoken.has(value)).slice(0, MOST_TOLD_APART);
  const sets: string[][] = [[]];
  for (const value of [...rest, ...mentioned]) sets.push(...sets.map((set) => [...set, value]));
  const alone = Object.keys(options).filter((value) => isExclusive(options, value));
  return [...sets.toSorted((one, other) => one.length - other.length), ...alone.map((value) => [value])].map(typedAs);
}

/** What somebody may type, before it is known whether it is taken. */
export function guesses(asked: Asked, today: IsoDate): readonly TypedParts[] {
  const { question, leaves } = asked;
  switch (question.kind) {
    case 'choice': return Object.keys(question.options).map(typedAs);
    case 'choices': return ticksOf(question, leaves);
    case 'number': return numbersOf(numberCuts(asked)).map(typedAs);
    case 'date': return datesOf([...cutDays(question, leaves, today), ...asked.days]);
    case 'name': return [typedAs('Sam Example')];
    case 'address': return [typedAs('1 Example Road')];
    case 'telephone': return [typedAs('01632 960001')];
    case 'email': return [typedAs('sam@example.org')];
    default: return [typedAs('Some words'), typedAs('a')];
  }
}

/** Answers that stand for all that a question takes, after what was answered before; the ways to leave it last. */
export function candidatesOf(asked: Asked, today: IsoDate, other: (question: string) => TypedParts | undefined): readonly Candidate[] {
  const { name, question } = asked;
  const given = guesses(asked, today).flatMap((typed): readonly Candidate[] => {
    const read = readAnswer(question, typed, { today, name, other });
    return read.state === 'given' ? [{ typed, seen: read.seen }] : [];
  });
  const left = escapesOf(question).map((answer): Candidate => ({ typed: {}, answer, seen: { state: answer } }));
  return [...given, ...(question.required === true ? [] : [{ typed: {}, seen: { state: 'blank' as const } }]), ...left];
}

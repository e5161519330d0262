import { fill } from '@kind-by-design/plain-language/words';
import { reviewWords, type ReviewOptions, type WordsFinding, type WordsKind } from '../words/words';
import { deep as english } from './deep.words';
import { deep as welsh } from './deep.words.cy';
import { belittling, saidBetter } from './left-alone';
import { hintsIn, type Hint } from './processor';
import { readingAge } from './reading-age';

export { readingAge, type ReadingAge } from './reading-age';

/** What a longer look adds: a plainer word, a word that hurts some, a passage that asks much of a reader. */
export type DeepKind = 'simpler-word' | 'inconsiderate' | 'reading-age';

/** What the deep review finds beside the review of words: longer words where shorter do, words that belittle, and how old a reader has to be. */
export interface DeepFinding extends Omit<WordsFinding, 'kind'> {
  /** One of the review of words, or one of the three that `deep` adds, which are always `maybe`. */
  readonly kind: WordsKind | DeepKind;
}

/** As for `reviewWords`, and for whom you write. */
export interface DeepOptions extends ReviewOptions {
  /** Words that are right in your service, in any case: no hint is given for them. */
  readonly leave?: readonly string[];
  /** The age, in years, for which you write. Default 11, the upper end of what the NHS service manual asks for. */
  readonly readingAge?: number;
}

const TARGET = 11;

/** The formulas differ by more than a year among themselves: only what is clearly beyond the target is told. */
const DOUBT = 1;

/** No more suggestions than one reads at a glance. */
const MOST_SUGGESTIONS = 3;

/** `deep` knows English only. In any other language it adds nothing: silence there is no praise. */
export const deepKnows = (locale = 'en'): boolean => /^en(?:[-_]|$)/i.test(locale);

const saidIn = { en: english, cy: welsh };
type Speak = keyof typeof saidIn;

function list(words: readonly string[], or: string): string {
  const quoted = words.slice(0, MOST_SUGGESTIONS).map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${or} ${last}`;
}

function tellSimpler({ actual, better }: Hint, speak: Speak): Pick<DeepFinding, 'why' | 'try'> {
  const said = saidIn[speak];
  return { why: said.simplerWhy, try: better.length === 0 ? fill(said.leaveOut, { actual }, speak) : fill(said.simplerTry, { better: list(better, said.or) }, speak) };
}

function tellInconsiderate({ id, actual, better }: Hint, speak: Speak): Pick<DeepFinding, 'why' | 'try'> {
  const said = saidIn[speak];
  if (belittling.includes(id)) return { why: fill(said.belittlingWhy, { actual }, speak), try: fill(said.leaveOut, { actual }, speak) };
  const instead = saidBetter[id] ?? better;
  return { why: fill(said.inconsiderateWhy, { actual }, speak), try: instead.length === 0 ? said.withoutTry : fill(said.inconsiderateTry, { better: list(instead, said.or) }, speak) };
}

const overlap = (one: readonly [number, number], other: readonly [number, number]) => one[0] < other[1] && other[0] < one[1];

/** A finding for a passage of 100 words or more that asks clearly more of a reader than `readingAge` years; otherwise none. English only. */
export function readingAgeFinding(text: string, { locale, speak = 'en', readingAge: target = TARGET }: DeepOptions = {}): DeepFinding | undefined {
  const age = deepKnows(locale) ? readingAge(text) : undefined;
  if (age === undefined || age.years <= target + DOUBT) return undefined;
  const said = saidIn[speak];
  return { kind: 'reading-age', certainty: 'maybe', span: [0, text.length], why: fill(said.readingAgeWhy, { years: age.years, low: age.low, high: age.high, target }, speak), try: said.readingAgeTry };
}

/**
 * The review of words, and what a longer look adds: simpler words and words that hurt (the lists of retext-simplify and
 * retext-equality, without what is right in care), and the reading age of passages of 100 words or more. What it adds
 * is always `maybe`: a list cannot know who says a word and of whom. English only; in another language it gives what
 * `reviewWords` gives and adds nothing. Deterministic, no network, no model.
 */
export function deepReview(text: string, options: DeepOptions = {}): readonly DeepFinding[] {
  const reviewed = reviewWords(text, options);
  if (!deepKnows(options.locale)) return reviewed;
  const speak = options.speak ?? 'en';
  const leave = new Set(options.leave?.map((word) => word.toLowerCase()));
  // What the review has told of a few words is not told again; what it says of the whole text hides nothing.
  const told = reviewed.filter(({ span }) => span[1] - span[0] < text.length);
  const hints = hintsIn(text)
    .filter(({ span, actual }) => !leave.has(actual.toLowerCase()) && !told.some((finding) => overlap(finding.span, span)))
    .map((hint): DeepFinding => ({ kind: hint.list, certainty: 'maybe', span: hint.span, ...(hint.list === 'simpler-word' ? tellSimpler(hint, speak) : tellInconsiderate(hint, speak)) }));
  const age = readingAgeFinding(text, options);
  return [...reviewed, ...hints, ...(age === undefined ? [] : [age])];
}

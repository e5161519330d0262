import type { FoundNode } from '../findings/findings';

/** Things of two lists that are the same, and those that only one has. */
export interface Paired<Thing> {
  /** As they are in the second list. */
  readonly same: readonly Thing[];
  readonly onlyBefore: readonly Thing[];
  readonly onlyAfter: readonly Thing[];
}

/** Two pieces with this share of their words in common are the same piece, reworded. Trial: one word of four may change. */
const ALIKE = 0.6;
/** Beyond this many pairs to compare word by word, only exact likeness counts, so that a big page costs no more than a small one. */
const MOST_PAIRS = 40_000;
/** Of a piece of page, characters that are compared. */
const MOST_READ = 2000;

/** Numbers, and the long random values that a service makes anew for each visit. */
const withoutPassing = (text: string) =>
  text
    .slice(0, MOST_READ)
    .replaceAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g, (long) => (/\d/.test(long) ? '#' : long))
    .replaceAll(/\d+/g, '#')
    .replaceAll(/\s+/g, ' ');

const tagOf = (html: string) => /^\s*<([\w-]+)/.exec(html)?.[1]?.toLowerCase() ?? '';

/** The name a form or a script knows it by, where it has one that does not change from visit to visit. */
const ownName = (html: string) => {
  const [opening = ''] = /^[^>]*/.exec(html) ?? [];
  return /\s(?:name|id|for|href)="([^"]+)"/.exec(opening)?.[1] ?? '';
};

function wordsOf(html: string): ReadonlySet<string> {
  return new Set(withoutPassing(html).toLowerCase().match(/[\p{L}\p{N}#-]+/gu));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Ways to know an element again, from the surest to the loosest. Nothing: it cannot be known this way. */
const ways: readonly ((node: FoundNode) => string | undefined)[] = [
  ({ selector, html }) => `${selector}\n${html}`,
  ({ html }) => html,
  ({ html }) => withoutPassing(html),
  ({ html }) => (ownName(html) === '' ? undefined : `${tagOf(html)} ${withoutPassing(ownName(html))}`),
  ({ selector, html }) => `${tagOf(html)} ${selector}`,
];

interface Left<Thing> {
  readonly thing: Thing;
  readonly node: FoundNode;
}

/** Takes from both lists what has the same key, one for one. */
function takeEqual<Thing>(before: readonly Left<Thing>[], after: readonly Left<Thing>[], keyOf: (node: FoundNode) => string | undefined, same: Thing[]): [Left<Thing>[], Left<Thing>[]] {
  const waiting = Map.groupBy(before, ({ node }) => keyOf(node));
  const taken = new Set<Left<Thing>>();
  const left = after.filter((one) => {
    const key = keyOf(one.node);
    const match = key === undefined ? undefined : waiting.get(key)?.shift();
    if (match === undefined) return true;
    taken.add(match);
    same.push(one.thing);
    return false;
  });
  return [before.filter((one) => !taken.has(one)), left];
}

/** What is left is compared word by word, the likest pair first. */
function takeAlike<Thing>(before: readonly Left<Thing>[], after: readonly Left<Thing>[], same: Thing[]): [readonly Left<Thing>[], readonly Left<Thing>[]] {
  if (before.length * after.length > MOST_PAIRS) return [before, after];
  const words = new Map([...before, ...after].map((one) => [one, wordsOf(one.node.html)]));
  const nothing: ReadonlySet<string> = new Set();
  const pairs = before.flatMap((one) => after.flatMap((other) => {
    const alike = tagOf(one.node.html) === tagOf(other.node.html) ? likeness(words.get(one) ?? nothing, words.get(other) ?? nothing) : 0;
    return alike >= ALIKE ? [{ one, other, alike }] : [];
  }));
  const [gone, come] = [new Set(before), new Set(after)];
  for (const { one, other } of pairs.toSorted((a, b) => b.alike - a.alike)) {
    if (!gone.has(one) || !come.has(other)) continue;
    gone.delete(one);
    come.delete(other);
    same.push(other.thing);
  }
  return [[...gone], [...come]];
}

/** Knows elements again that one rule found on one page in two runs, though they moved or were reworded a little. */
export function pairSame<Thing>(before: readonly Thing[], after: readonly Thing[], nodeOf: (thing: Thing) => FoundNode): Paired<Thing> {
  const same: Thing[] = [];
  const lefts = (things: readonly Thing[]): Left<Thing>[] => things.map((thing) => ({ thing, node: nodeOf(thing) }));
  let [gone, come] = [lefts(before), lefts(after)];
  for (const way of ways) [gone, come] = takeEqual(gone, come, way, same);
  const [onlyBefore, onlyAfter] = takeAlike(gone, come, same);
  return { same, onlyBefore: onlyBefore.map(({ thing }) => thing), onlyAfter: onlyAfter.map(({ thing }) => thing) };
}

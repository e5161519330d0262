import { fill } from '@kind-by-design/plain-language/words';
import type { WordsFinding, WordsKind } from './finding';
import type { Found } from './found';
import { words as en } from './words.words';
import { words as cy } from './words.words.cy';

const reasons = { 'blames': 'whyBlames', 'jargon': 'whyJargon', 'no-remedy': 'whyNoRemedy', 'shouting': 'whyShouting', 'humour-or-blithe': 'whyHumour', 'vague': 'whyVague', 'falsely-final': 'whyFinal' } as const satisfies Record<WordsKind, keyof typeof en>;

const rank = { sure: 0, maybe: 1 } as const;

const isBetter = (one: Found, other: Found) => rank[one.certainty] < rank[other.certainty] || (one.certainty === other.certainty && one.end - one.start > other.end - other.start);

/** One find for the same words and kind: the surer, then the longer. In one sweep: a text may hold thousands. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const kept = new Map<WordsKind, Found[]>();
  for (const one of [...found].sort((first, second) => first.start - second.start)) {
    const same = kept.get(one.kind) ?? [];
    kept.set(one.kind, same);
    const last = same.at(-1);
    if (last === undefined || last.end <= one.start) same.push(one);
    else if (isBetter(one, last)) same[same.length - 1] = one;
  }
  return [...kept.values()].flat();
}

/** Puts finds into a language, in the order in which they stand. */
export function tell(found: readonly Found[], speak: 'en' | 'cy'): WordsFinding[] {
  const words = speak === 'cy' ? cy : en;
  const order = Object.keys(reasons);
  return withoutOverlap(found)
    .sort((one, other) => one.start - other.start || order.indexOf(one.kind) - order.indexOf(other.kind))
    .map(({ kind, certainty, start, end, advice, filling }) => ({
      kind, certainty, span: [start, end], why: words[reasons[kind]],
      try: filling === undefined ? words[advice] : fill(words[advice] as string, filling, speak),
    }));
}

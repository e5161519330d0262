import { fill } from '@kind-by-design/plain-language/words';
import type { WordsFinding, WordsKind } from './finding';
import type { Found } from './found';
import { words as en } from './words.words';
import { words as cy } from './words.words.cy';

const reasons = { 'blames': 'whyBlames', 'jargon': 'whyJargon', 'no-remedy': 'whyNoRemedy', 'shouting': 'whyShouting', 'humour-or-blithe': 'whyHumour', 'vague': 'whyVague', 'falsely-final': 'whyFinal' } as const satisfies Record<WordsKind, keyof typeof en>;

const rank = { sure: 0, maybe: 1 } as const;

/** One find for the same words and kind: the surer, then the longer. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const best = [...found].sort((one, other) => rank[one.certainty] - rank[other.certainty] || other.end - other.start - (one.end - one.start) || one.start - other.start);
  for (const one of best) if (!kept.some(({ kind, start, end }) => kind === one.kind && start < one.end && one.start < end)) kept.push(one);
  return kept;
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

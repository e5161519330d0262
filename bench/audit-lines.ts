import type { AuditFigures } from './audit.ts';
import { type Line, own, ratio, reached, whole } from './line.ts';

/** At most a third more than axe-core alone. */
const most = 4 / 3;
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** What the audit costs. */
export function auditLinesOf({ rules, words, site: { pages, first, last, secondsAPage } }: AuditFigures): readonly Line[] {
  const rows = rules.map(({ elements, time }): Line => ({ ...ratio(`axe-core and the kindness rules on a page of ${whole(elements)} elements`, time, 'ms'), target: 'at most a third more', reached: reached(time.ratio, most) }));
  // A page of some hundred elements takes mostly what any page takes.
  const long = rules.filter(({ elements }) => elements >= 1000).map(({ elements, alone }) => ({ elements, each: alone / (elements / 1000) }));
  const perThousand = long.map(({ elements, each }) => `${each.toFixed(0)} ms at ${whole(elements)}`);
  const steeper = (long.at(-1)?.each ?? 0) / (long[0]?.each ?? 1);
  return [
    ...rows,
    own('… the kindness rules alone, for each 1,000 elements', perThousand.join(', '), 'linear: at most half as much again', reached(steeper, 1.5)),
    own('Review of words: messages a second', whole(Math.round(words.words)), 'at least 10,000', words.words >= 10_000 ? 'yes' : 'no'),
    own('… with the deeper review', whole(Math.round(words.deep)), 'at least 1,000', words.deep >= 1000 ? 'yes' : 'no'),
    own(`A site of ${whole(pages)} pages: heap of the process, collected, while its last hundred are audited, beside its first hundred`, `${megabytes(last.heap)} beside ${megabytes(first.heap)}`, 'flat: at most a tenth more', reached(last.heap / first.heap, 1.1)),
    own('… all memory of the process', `${megabytes(last.resident)} beside ${megabytes(first.resident)}`, 'at most a quarter more', reached(last.resident / first.resident, 1.25)),
    own('… seconds a page, opened, settled and audited', secondsAPage.toFixed(1)),
  ];
}

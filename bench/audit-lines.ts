import type { AuditFigures } from './audit.ts';
import { type Line, own, ratio, reached, whole } from './line.ts';

/** At most a third more than axe-core alone. */
const most = 4 / 3;
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** What the audit costs. */
export function auditLinesOf({ rules, words, site: { pages, first, last, secondsAPage } }: AuditFigures): readonly Line[] {
  const rows = rules.map(({ elements, time }): Line => ({ ...ratio(`axe-core and the kindness rules on a page of ${whole(elements)} elements`, time, 'ms'), target: 'at most a third more', reached: reached(time.ratio, most) }));
  const perThousand = rules.map(({ elements, time: { ours, bare } }) => `${((ours - bare) / (elements / 1000)).toFixed(0)} ms at ${whole(elements)}`);
  const grown = last / first;
  return [
    ...rows,
    own('… what the rules add, for each 1,000 elements', perThousand.join(', '), 'linear'),
    own('Review of words: messages a second', whole(Math.round(words.words)), 'at least 10,000', words.words >= 10_000 ? 'yes' : 'no'),
    own('… with the deeper review', whole(Math.round(words.deep)), 'at least 1,000', words.deep >= 1000 ? 'yes' : 'no'),
    own(`A site of ${whole(pages)} pages: memory of the process while its last hundred are audited, beside its first hundred`, `${megabytes(last)} beside ${megabytes(first)}`, 'flat: at most a tenth more', reached(grown, 1.1)),
    own('… seconds a page, opened, settled and audited', secondsAPage.toFixed(1)),
  ];
}

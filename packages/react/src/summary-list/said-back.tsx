import type { AnswerRow } from '@kind-by-design/journey';
import type { ReactNode } from 'react';

/** One answer said back. What somebody wrote is shown exactly as they wrote it, line for line, in its own direction. */
export function saidBack({ said, theirWords }: Pick<AnswerRow, 'said' | 'theirWords'>): ReactNode {
  return said.map((line, nth) => (
    // Two lines may be the same words; they never move.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={nth} className={theirWords ? 'kind-said kind-said-own' : 'kind-said'} dir={theirWords ? 'auto' : undefined}>{line}</span>
  ));
}

import { fieldName } from '../running/names';
import type { PageRef } from '../running/running';
import type { Walked } from './prove';
import type { Answering, State } from './reached';

/** The pages of one step: each option of `each`, each entry of a list and then the list's own page. */
function refsOf({ step, items }: Answering): readonly PageRef[] {
  const each = items.map((item) => ({ step: step.name, item }));
  if (step.each !== undefined) return each;
  return step.list === undefined ? [{ step: step.name }] : [...each, { step: step.name }];
}

function pageOf({ step, answers }: Answering, page: PageRef): Walked {
  if (step.list !== undefined && page.item === undefined) return { page, fields: {} };
  const fields = [...answers].map(([name, { typed, answer }]) => [fieldName(name, page.item), { typed, ...(answer !== undefined && { answer }) }] as const);
  return { page, fields: Object.fromEntries(fields) };
}

const pagesOf = (answering: Answering): readonly Walked[] => refsOf(answering).map((page) => pageOf(answering, page));

/** The answers on the way to a state, step by step. */
export function answeringsTo(state: State | undefined): readonly Answering[] {
  const answerings: Answering[] = [];
  for (let at = state; at !== undefined; at = at.before) if (at.answered !== undefined) answerings.push(at.answered);
  return answerings.toReversed();
}

/** A walk page by page. Where another-way led aside after the first of several pages, the others come after it, if it leads back. */
export function walkOf(answerings: readonly Answering[]): readonly Walked[] {
  const walked: Walked[] = [];
  let left: readonly Walked[] = [];
  for (const answering of answerings) {
    const pages = pagesOf(answering);
    if (answering.aside !== undefined) {
      walked.push(...pages, ...(answering.aside === 'carries-on' ? left : []));
      left = [];
    } else if (answering.left === true) {
      walked.push(...pages.slice(0, 1));
      left = pages.slice(1);
    } else walked.push(...pages);
  }
  return walked;
}

/** The first page of the last step: where a walk that cannot go on comes to its end. */
export function tryAt(answering: Answering): readonly Walked[] {
  return pagesOf(answering).slice(0, 1);
}

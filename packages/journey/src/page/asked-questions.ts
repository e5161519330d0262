import type { Problem, Problems } from '@kind-by-design/plain-language/problems';
import type { Draft, Entry } from '../draft/draft';
import { fieldName, own } from '../running/names';
import type { PlannedQuestion, PlannedStep } from '../running/plan';
import type { PageRef } from '../running/running';
import { askedAs, withHoles, type Holes } from '../saying/asked-as';
import { sayGiven, sayState } from '../saying/say-answer';
import type { AskedQuestion } from './page';

/** What the questions of a page are made from. */
export interface Asking {
  readonly step: PlannedStep;
  readonly ref: PageRef;
  readonly draft: Draft;
  readonly lang: string;
  readonly holes: Holes;
  readonly problems: Problems | undefined;
}

/** One of two answers in words: how it was left, else what was written, else that it is empty. */
function sayEntry({ question, escapes }: PlannedQuestion, { answer, typed }: Pick<Entry, 'answer' | 'typed'>, lang: string): readonly string[] {
  const escape = escapes.find((each) => each === answer);
  const { said } = escape === undefined ? sayGiven(question, typed, lang) : sayState(escape, lang);
  return said.length === 0 ? sayState('blank', lang).said : said;
}

function askedQuestion(planned: PlannedQuestion, asking: Asking): AskedQuestion {
  const { step, ref, draft, lang, holes, problems } = asking;
  const field = fieldName(planned.name, ref.item);
  const entry = own(draft.entries, field);
  // Of two answers the control holds this window's; the one that was stored first is said beside it.
  const mine = entry?.other ?? entry;
  const problem = problems === undefined ? undefined : own(problems, field);
  const reveals = new Map<string, AskedQuestion[]>();
  for (const brought of step.questions) {
    const { revealedBy } = brought.question;
    if (revealedBy?.question === planned.name) reveals.set(revealedBy.is, [...(reveals.get(revealedBy.is) ?? []), askedQuestion(brought, asking)]);
  }
  return {
    field,
    question: askedAs(planned.question, holes),
    typed: mine?.typed ?? {},
    ...(mine?.answer !== undefined && { answer: mine.answer }),
    escapes: planned.escapes,
    ...(problem !== undefined && { problem }),
    ...(entry?.other !== undefined && { other: { said: sayEntry(planned, entry, lang), mine: sayEntry(planned, entry.other, lang) } }),
    ...(reveals.size > 0 && { reveals: Object.fromEntries(reveals) }),
  };
}

/** The questions of a page, each with those its options bring. What a chosen option brings stands with it also where it is not chosen: a browser without scripts shows it. */
export function askedQuestions(asking: Asking): readonly AskedQuestion[] {
  return asking.step.questions.filter(({ question }) => question.revealedBy === undefined).map((planned) => askedQuestion(planned, asking));
}

/** Problems speak of the option or the entry that the page is about. */
export function problemsWithHoles(problems: Problems | undefined, holes: Holes): Problems | undefined {
  if (problems === undefined || holes.name === undefined) return problems;
  return Object.fromEntries(Object.entries(problems).map(([field, problem]): [string, Problem] => [field, { ...problem, message: withHoles(problem.message, holes) }]));
}

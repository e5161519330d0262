import { holds, translated, type Answers, type AnswerSeen, type Draft, type Journey, type SentEnding, type Voice } from '@kind-by-design/journey';
import type { PageLanguage } from '../../server/language/language.ts';
import { journey } from './journey.ts';
import { journeyWelsh } from './journey.cy.ts';

let inWelsh: typeof journey | undefined;

/** The journey in a language. Made once each. */
export function careJourney(language: PageLanguage): typeof journey {
  if (language === 'en') return journey;
  inWelsh ??= translated(journey, journeyWelsh);
  return inWelsh;
}

/** A neutral name for a page: the part of the journey it belongs to, never the question or an answer. */
export function titleOfStep(language: PageLanguage, name: string): string {
  const { steps, tasks = {}, title } = careJourney(language);
  const step: { readonly task?: string | undefined } | undefined = Object.hasOwn(steps, name) ? steps[name as keyof typeof steps] : undefined;
  return (step?.task === undefined ? undefined : tasks[step.task]) ?? title;
}

/** What the form of a page of the journey does, by its address: whether it sends, and whether anything is written on it. Nothing for other addresses. */
export function careFormAt(path: string): { readonly sends: boolean; readonly asks: boolean } | undefined {
  const [base, name = '', item] = path.replace(/\?.*$/, '').split('/').filter((part) => part !== '');
  const { steps }: Journey = journey;
  const step = base === 'care' && Object.hasOwn(steps, name) ? steps[name] : undefined;
  return step && { sends: 'says' in step && step.says === 'answers', asks: 'asks' in step && (step.list === undefined || item !== undefined) };
}

/** The one answer of a choice, where one was given. */
function chosen({ entries }: Draft, question: string): string | undefined {
  const entry = Object.hasOwn(entries, question) ? entries[question] : undefined;
  return typeof entry?.typed['value'] === 'string' && entry.answer !== 'declined' && entry.answer !== 'unsure' ? entry.typed['value'] : undefined;
}

/** Whose voice the answers are, as far as the draft tells. */
export function voiceOf(draft: Draft): Voice {
  const forWhom = chosen(draft, 'forWhom');
  if (forWhom === 'work') return 'worker';
  if (forWhom !== 'care') return 'self';
  const standing = chosen(draft, 'standing');
  return standing === 'attorney' || standing === 'deputy' ? standing : 'carer';
}

/** The name of the ending that was reached with these answers, as the check page led there. */
export function endingNameOf({ answers }: Answers): string {
  const { steps }: Journey = journey;
  const seen = new Map(answers.map(({ field, state, typed }): [string, AnswerSeen] => [field, { state, ...(typeof typed['value'] === 'string' && { value: typed['value'] }) }]));
  const routes = steps['check']?.next ?? 'sent';
  const met = typeof routes === 'string' ? undefined : routes.find((route) => 'when' in route && holds(route.when, { answer: (question) => seen.get(question) ?? { state: 'not-asked' }, count: () => 0 }));
  return met && 'go' in met ? met.go : 'sent';
}

/** That ending in a language. */
export function endingOf(language: PageLanguage, answers: Answers): SentEnding {
  const { endings }: Journey = careJourney(language);
  const ending = endings[endingNameOf(answers)];
  if (ending?.ends !== 'sent') throw new Error('endingOf: the check page leads to an ending that sends nothing');
  return ending;
}

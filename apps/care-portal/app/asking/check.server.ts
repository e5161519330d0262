import { running, startDraft, type Draft, type Journey } from '@kind-by-design/journey';
import type { FailedField, Problems, Tries } from '@kind-by-design/plain-language/problems';
import type { PageLanguage } from '../../server/language/language.ts';
import { firstOf, valuesOf, type Typed } from '../../server/requests/typed.ts';
import { callbackJourney } from './callback-journey.ts';
import { canBeRung } from './telephone.server.ts';

const page = { step: 'ask' } as const;

/** Made once for each language, when it is first needed. */
const journeys = new Map<PageLanguage, { readonly journey: Journey; readonly walk: ReturnType<typeof running> }>();

function journeyIn(language: PageLanguage) {
  const before = journeys.get(language);
  if (before) return before;
  const journey = callbackJourney(language);
  const made = { journey, walk: running(journey, { canBeRung }) };
  journeys.set(language, made);
  return made;
}

/**
 * What stands in the way of sending, in the order of the questions; nothing where it can be sent. Only what we cannot
 * ring without is needed. By `tries` the words get more help from the second time on, and a person from the third.
 */
export function check(typed: Typed, language: PageLanguage, tries: Tries = {}): Problems | undefined {
  const { journey, walk } = journeyIn(language);
  const now = new Date();
  return walk.problems({ ...startDraft(journey, now), entries: entriesOf(journey, typed, now), tries: { [page.step]: tries } }, page, { now });
}

/** The same as codes, for counting how often each happened. */
export const failedFields = (problems: Problems | undefined): readonly FailedField[] =>
  Object.entries(problems ?? {}).map(([field, { code = field }]) => ({ field, code }));

function entriesOf({ questions }: Journey, typed: Typed, now: Date): Draft['entries'] {
  const entries = Object.entries(questions).map(([field, { kind }]) => {
    const value = kind === 'choices' ? valuesOf(typed, field) : firstOf(typed, field);
    return [field, { typed: { value }, at: now.toISOString(), version: 1 }] as const;
  });
  return Object.fromEntries(entries);
}

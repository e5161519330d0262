import type { Journey, QuestionStep } from '../definition/definition';
import type { Question } from '../definition/questions';
import { mostEntries } from '../running/lists';
import { own } from '../running/names';
import { planOf } from '../running/plan';
import { askedAs, holesOf, withHoles } from '../saying/asked-as';

/** One question of a form, and the name other systems know it by. */
export interface Asked {
  readonly linkId: string;
  readonly name: string;
  readonly question: Question;
}

/** Everything a journey can ask, in the order of its pages, as a form with groups. */
export type Linked =
  | Asked
  /** Asked for one option, if it was chosen; or for each entry of a list. */
  | { readonly linkId: string; readonly text: string; readonly step: string; readonly option?: string; readonly max?: number; readonly asks: readonly Asked[] };

function asksOf(journey: Journey, step: QuestionStep, linkIdOf: (name: string) => string, holes: Parameters<typeof askedAs>[1]): readonly Asked[] {
  return step.asks.flatMap((name) => {
    const question = own(journey.questions, name);
    return question === undefined ? [] : [{ linkId: linkIdOf(name), name, question: askedAs(question, holes) }];
  });
}

function groupsOf(journey: Journey, name: string, step: QuestionStep): readonly Linked[] {
  if (step.each !== undefined) {
    return (planOf(journey).stepNamed.get(name)?.each?.options ?? []).map((option) => {
      const holes = holesOf(journey, { step: name, item: option }, []);
      const linkId = `/${name}/${option}`;
      return { linkId, text: step.title === undefined ? holes.name ?? option : withHoles(step.title, holes), step: name, option, asks: asksOf(journey, step, (asked) => `${linkId}/${asked}`, holes) };
    });
  }
  if (step.list === undefined) return [];
  return [{ linkId: `/${name}`, text: step.list.title, step: name, max: mostEntries(step.list), asks: asksOf(journey, step, (asked) => `/${name}/${asked}`, {}) }];
}

/**
 * Link ids are made of names only, so they stay when words, languages and the order of pages change: a question's own
 * name; behind a slash, as in an address, `/step/option/question` for each option and `/step/question` in a list.
 */
export function linksOf(journey: Journey): readonly Linked[] {
  const seen = new Set<string>();
  return Object.entries(journey.steps).flatMap(([name, step]): readonly Linked[] => {
    if (!('asks' in step)) return [];
    if (step.each !== undefined || step.list !== undefined) return groupsOf(journey, name, step);
    // Two ways may ask the same question, each on a page of its own: it is one item.
    return asksOf(journey, step, (asked) => asked, {}).filter(({ linkId }) => !seen.has(linkId) && seen.add(linkId));
  });
}

/** Further controls of one question are items beneath it. */
export const partLink = (linkId: string, part: string): string => `${linkId}#${part}`;

/** R4 knows whole numbers of 32 bits only. */
export function isInteger32({ kind, ...question }: Question): boolean {
  if (kind !== 'number') return false;
  const { whole = true, lowest, highest } = question as { readonly whole?: boolean; readonly lowest?: number; readonly highest?: number };
  return whole && lowest !== undefined && lowest >= -(2 ** 31) && highest !== undefined && highest < 2 ** 31;
}

/** Text as FHIR takes it: no control characters but tabs and line ends, and no half pairs; each leaves a mark where it was. */
export const fhirText = (text: string): string => text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');

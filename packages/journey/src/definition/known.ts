import type { Journey, Routes, Step } from './definition';
import type { Question } from './questions';

/** Where a question is asked. */
export interface Asked {
  readonly step: string;
  readonly index: number;
  /** Its place on the page. */
  readonly place: number;
  /** Asked more than once, by `each` or `list`: conditions see none of it. */
  readonly repeated: boolean;
}

/** What is known of a journey while its faults are looked for: everything by name, so that the search is linear. */
export interface Known {
  readonly journey: Journey;
  readonly questions: ReadonlyMap<string, Question>;
  readonly steps: readonly (readonly [name: string, step: Step])[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly endings: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly asked: ReadonlyMap<string, Asked>;
  /** Questions asked a second time, with the step that does. */
  readonly again: readonly (readonly [question: string, step: string, first: string])[];
  readonly anotherWay: string | undefined;
}

export function knownOf(journey: Journey): Known {
  const steps = Object.entries(journey.steps);
  const asked = new Map<string, Asked>();
  const again: (readonly [string, string, string])[] = [];
  for (const [index, [name, step]] of steps.entries()) {
    if (!('asks' in step)) continue;
    for (const [place, question] of step.asks.entries()) {
      const first = asked.get(question);
      if (first === undefined) asked.set(question, { step: name, index, place, repeated: step.each !== undefined || step.list !== undefined });
      else again.push([question, name, first.step]);
    }
  }
  return {
    journey, steps, asked, again,
    questions: new Map(Object.entries(journey.questions)),
    indexes: new Map(steps.map(([name], index) => [name, index])),
    endings: new Set(Object.keys(journey.endings)),
    lists: new Set(steps.flatMap(([name, step]) => ('asks' in step && step.list !== undefined ? [name] : []))),
    anotherWay: journey.anotherWay?.step,
  };
}

/** Where routes lead, in order. */
export const targetsOf = (next: Routes): readonly string[] => (typeof next === 'string' ? [next] : next.map((route) => ('when' in route ? route.go : route.otherwise)));

/** The first few of many, so that a sentence stays one. */
export const someOf = (names: readonly string[]): string => `${names.slice(0, 3).map((name) => `"${name}"`).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;

import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { isExclusive } from '../answers/answers';
import { holds, type AnswerSeen, type AnyCondition } from '../definition/conditions';
import type { Check, Journey } from '../definition/definition';
import { planOf, type Plan, type PlannedStep } from '../running/plan';
import { cutDays, type Asked, type Leaf } from './candidates';

/** Something that tells answers to a question apart, and the last step that looks at it. */
interface Mark {
  readonly lastUse: number;
  readonly of: (seen: AnswerSeen) => string;
}

/** What the search knows of a journey before it begins. */
export interface SearchPlan {
  readonly plan: Plan;
  readonly journey: Journey;
  readonly asked: ReadonlyMap<string, Asked>;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The thresholds of each list's count, and the last step that looks at it. */
  readonly counts: ReadonlyMap<string, { readonly thresholds: readonly number[]; readonly lastUse: number }>;
  /** Date questions whose answer another question has to come after, and the last step of those. */
  readonly before: ReadonlyMap<string, number>;
  /** Questions that stand on more than one page, or twice on one. */
  readonly repeated: ReadonlySet<string>;
  readonly reach: ReadonlySet<string>;
  readonly checksOn: (question: string) => readonly Check[];
}

/** The tests in a condition, and the lists whose entries it counts. */
export function leavesOf(condition: AnyCondition): readonly Exclude<AnyCondition, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

class Collector {
  readonly leaves = new Map<string, Leaf[]>();
  readonly marks = new Map<string, Mark[]>();
  readonly counts = new Map<string, { thresholds: number[]; lastUse: number }>();

  condition(condition: AnyCondition, lastUse: number): void {
    for (const leaf of leavesOf(condition)) {
      if ('count' in leaf) {
        const count = this.counts.get(leaf.count) ?? { thresholds: [], lastUse };
        this.counts.set(leaf.count, { thresholds: [...count.thresholds, 'below' in leaf ? leaf.below : leaf.atLeast], lastUse: Math.max(count.lastUse, lastUse) });
      } else this.leaf(leaf, lastUse);
    }
  }

  leaf(leaf: Leaf, lastUse: number): void {
    push(this.leaves, leaf.question, leaf);
    this.mark(leaf.question, { lastUse, of: (seen) => (holds(leaf, { answer: () => seen, count: () => 0 }) ? '1' : '0') });
  }

  mark(question: string, mark: Mark): void {
    push(this.marks, question, mark);
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function collectStep(step: PlannedStep, journey: Journey, lastUse: number, found: Collector): void {
  if (typeof step.next !== 'string') for (const route of step.next) if ('when' in route) found.condition(route.when, lastUse);
  const { each } = step;
  const source = each === undefined ? undefined : journey.questions[each.question];
  if (each !== undefined && source !== undefined && 'options' in source) {
    const { options } = source;
    found.mark(each.question, { lastUse, of: ({ values = [] }) => (values.some((value) => !isExclusive(options, value)) ? '1' : '0') });
  }
  for (const { question } of step.questions) {
    const { revealedBy } = question;
    if (revealedBy === undefined) continue;
    const by = journey.questions[revealedBy.question];
    if (by?.kind === 'choices') found.leaf({ question: revealedBy.question, includes: revealedBy.is }, lastUse);
    else found.leaf({ question: revealedBy.question, is: revealedBy.is }, lastUse);
  }
}

/** The days of all date questions that are compared with one another, so that they are told apart alike. */
function daysTogether(journey: Journey, leaves: ReadonlyMap<string, readonly Leaf[]>, today: IsoDate): ReadonlyMap<string, readonly IsoDate[]> {
  const groups = new Map<string, Set<string>>();
  for (const [name, question] of Object.entries(journey.questions)) {
    if (question.kind !== 'date' || question.after === undefined) continue;
    const joined = new Set([...(groups.get(name) ?? [name]), ...(groups.get(question.after) ?? [question.after])]);
    for (const each of joined) groups.set(each, joined);
  }
  const days = new Map<string, readonly IsoDate[]>();
  for (const group of new Set(groups.values())) {
    const together = [...group].flatMap((name) => {
      const question = journey.questions[name];
      return question === undefined ? [] : cutDays(question, leaves.get(name) ?? [], today);
    });
    for (const name of group) days.set(name, together);
  }
  return days;
}

/** Reads a journey once, in time linear in its length: which tests tell the answers to each question apart, and how long. */
export function planSearch(journey: Journey, today: IsoDate): SearchPlan {
  const plan = planOf(journey);
  const found = new Collector();
  const homes = new Map<string, number>();
  const repeated = new Set<string>();
  const before = new Map<string, number>();
  for (const step of plan.steps) {
    // Another-way leads there from anywhere: what that step looks at has to be kept throughout.
    const lastUse = step === plan.anotherWay ? Number.POSITIVE_INFINITY : step.index;
    collectStep(step, journey, lastUse, found);
    for (const { name, question } of step.questions) {
      if (homes.has(name)) repeated.add(name);
      homes.set(name, Math.max(homes.get(name) ?? 0, lastUse));
      if (question.kind === 'date' && question.after !== undefined) before.set(question.after, Math.max(before.get(question.after) ?? 0, lastUse));
    }
  }
  for (const { about, holds: rule } of journey.checks ?? []) {
    const lastUse = Math.max(...about.map((name) => homes.get(name) ?? 0));
    found.condition(rule, lastUse);
    for (const name of about) found.leaf({ question: name, state: 'given' }, lastUse);
  }
  const days = daysTogether(journey, found.leaves, today);
  const asked = new Map(Object.entries(journey.questions).map(([name, question]) => [name, { name, question, leaves: found.leaves.get(name) ?? [], days: days.get(name) ?? [] }]));
  return {
    plan, journey, asked, before, repeated,
    marks: found.marks, counts: found.counts,
    reach: new Set(journey.anotherWay?.reach),
    checksOn: (question) => plan.checks.get(question) ?? [],
  };
}

import type { TypedParts } from '../draft/draft';
import type { PlannedQuestion, PlannedStep } from '../running/plan';
import { candidatesOf, type Candidate } from './candidates';
import type { SearchPlan } from './plan-search';
import type { SearchOptions } from './reached';

/** Tells answers apart as far as anything still looks at them, and no further: so the search stays small and misses nothing. */
export class Classes {
  readonly #domains = new Map<string, readonly Candidate[]>();
  readonly #plan: SearchPlan;
  readonly #options: SearchOptions;

  constructor(plan: SearchPlan, options: SearchOptions) {
    this.#plan = plan;
    this.#options = options;
  }

  /** What the tests from this position on say of an answer: answers of which they say the same are one. */
  marksOf(name: string, candidate: Candidate, position: number): string {
    const marks = this.#plan.marks.get(name) ?? [];
    const seen = marks.map(({ lastUse, of }) => (lastUse >= position ? of(candidate.seen) : '')).join('');
    return (this.#plan.before.get(name) ?? -1) >= position && candidate.seen.state === 'given' ? `${seen}${JSON.stringify(candidate.typed)}` : seen;
  }

  /** Whether anything from this position on looks at a question. */
  matters(name: string, position: number): boolean {
    return (this.#plan.before.get(name) ?? -1) >= position || (this.#plan.marks.get(name) ?? []).some(({ lastUse }) => lastUse >= position);
  }

  /** Which of the thresholds a list has come to. */
  countMarks(name: string, count: number): string {
    return (this.#plan.counts.get(name)?.thresholds ?? []).map((threshold) => (count < threshold ? '0' : '1')).join('');
  }

  /** The answers to a question that differ in what is still looked at from this step on. */
  domain({ name }: PlannedQuestion, position: number, other: (question: string) => TypedParts | undefined): readonly Candidate[] {
    const asked = this.#plan.asked.get(name);
    if (asked === undefined) return [];
    const after = asked.question.kind === 'date' && asked.question.after !== undefined ? other(asked.question.after) : undefined;
    const key = `${name}\u0000${position}\u0000${after === undefined ? '' : JSON.stringify(after)}`;
    const kept = this.#domains.get(key);
    if (kept !== undefined) return kept;
    const { opaque, trusting } = this.#options;
    const classes = new Map<string, Candidate>();
    for (const candidate of candidatesOf(asked, this.#options.today, other)) {
      if (candidate.seen.state === 'given' && !trusting && opaque.has(name)) continue;
      const mark = `${candidate.answer === 'another-way' ? '!' : ''}${this.marksOf(name, candidate, position)}`;
      if (!classes.has(mark)) classes.set(mark, candidate);
    }
    const domain = [...classes.values()];
    this.#domains.set(key, domain);
    return domain;
  }

  /** How many entries a list may have, as far as it makes a difference. */
  countsOf(step: PlannedStep): readonly number[] {
    const { list } = step;
    if (list === undefined) return [1];
    const least = list.first === undefined ? 1 : 0;
    const most = Math.max(list.max ?? 20, least);
    const thresholds = (this.#plan.counts.get(step.name)?.thresholds ?? []).flatMap((threshold) => [Math.ceil(threshold) - 1, Math.ceil(threshold)]);
    const classes = new Map<string, number>();
    for (const count of [least, least + 1, ...thresholds].filter((each) => each >= least && each <= most).toSorted((one, other) => one - other)) {
      const mark = `${count === 0 ? 'none' : ''}${this.countMarks(step.name, count)}`;
      if (!classes.has(mark)) classes.set(mark, count);
    }
    return [...classes.values()];
  }

  /** Whether anything from this position on looks at how many entries a list has. */
  countMatters(name: string, position: number): boolean {
    return (this.#plan.counts.get(name)?.lastUse ?? -1) >= position;
  }
}

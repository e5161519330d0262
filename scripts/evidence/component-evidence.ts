import type { RecordedRun, RecordedTest } from './recorded.ts';

/** What nobody has done yet, for any component. It stands in every file of evidence: an auditor may read only one. */
export const NEVER_TESTED = ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack', 'Dragon', 'real phones', 'browsers other than Chromium', 'people who draw on care'] as const;

/** What one component showed in one run, for an auditor to file. */
export interface ComponentEvidence {
  readonly component: string;
  readonly on: string;
  readonly versions: RecordedRun['versions'];
  /** Each state, and what the rules said of it: axe-core’s WCAG 2.2 A and AA and the kindness rules. */
  readonly states: readonly { readonly name: string; readonly passed: boolean; readonly violations: readonly string[]; readonly needsAPerson: readonly string[] }[];
  /** Rule → in how many states it ran and found nothing against the component. */
  readonly rules: Readonly<Record<string, number>>;
  /** What the virtual screen reader was heard to say, as titles of tests. */
  readonly heard: readonly string[];
  /** Promises held by tests, by title. */
  readonly held: readonly string[];
  readonly neverTested: typeof NEVER_TESTED;
}

const titles = (tests: readonly RecordedTest[], kind: RecordedTest['kind']) => tests.filter((test) => test.kind === kind && test.passed).map(({ name }) => name);

/** The evidence of each component that has stories, by name. */
export function evidenceOf({ on, versions, tests }: RecordedRun): readonly ComponentEvidence[] {
  const byComponent = Map.groupBy(tests, ({ component }) => component);
  return [...byComponent]
    .filter(([, own]) => own.some(({ kind }) => kind === 'story'))
    .map(([component, own]) => {
      const stories = own.filter(({ kind }) => kind === 'story');
      const passed = stories.flatMap(({ check }) => check?.passed ?? []);
      return {
        component,
        on,
        versions,
        states: stories.map(({ name, passed: held, check }) => ({ name, passed: held, violations: check?.violations ?? [], needsAPerson: (check?.needsAPerson ?? []).map(({ rule }) => rule) })),
        rules: Object.fromEntries([...Map.groupBy(passed, (rule) => rule)].map(([rule, times]) => [rule, times.length] as const).toSorted(([one], [other]) => one.localeCompare(other))),
        heard: titles(own, 'heard'),
        held: titles(own, 'held'),
        neverTested: NEVER_TESTED,
      };
    })
    .toSorted((one, other) => one.component.localeCompare(other.component));
}

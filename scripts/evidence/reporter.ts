import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { RecordedTest, StoryCheck } from './recorded.ts';

interface AxeReport {
  readonly type: string;
  readonly result?: { readonly [Outcome in 'violations' | 'incomplete' | 'passes']?: readonly { readonly id: string; readonly nodes: readonly unknown[] }[] };
}

const kinds: Readonly<Record<string, RecordedTest['kind']>> = { storybook: 'story', spoken: 'heard', unit: 'held' };

function checkOf(reports: readonly AxeReport[] | undefined): StoryCheck | undefined {
  const result = reports?.find(({ type }) => type === 'a11y')?.result;
  if (result === undefined) return undefined;
  const ids = (outcome: 'violations' | 'passes') => (result[outcome] ?? []).map(({ id }) => id).toSorted();
  return { violations: ids('violations'), passed: ids('passes'), needsAPerson: (result.incomplete ?? []).map(({ id, nodes }) => ({ rule: id, elements: nodes.length })) };
}

function recorded(test: TestCase): RecordedTest | undefined {
  const kind = kinds[test.project.name.replace(/ \(.*\)$/, '')];
  const [, component] = /packages\/react\/src\/([^/]+)\//.exec(test.module.moduleId) ?? [];
  if (kind === undefined || component === undefined) return undefined;
  const { reports } = test.meta() as { readonly reports?: readonly AxeReport[] };
  const check = checkOf(reports);
  return { kind, component, name: test.fullName, passed: test.ok(), ...(check && { check }) };
}

/** Writes what every test of a component showed to the file that KIND_EVIDENCE names. */
export default class EvidenceReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env['KIND_EVIDENCE'];
    if (file === undefined) throw new Error('KIND_EVIDENCE names no file to write what the tests showed to.');
    const tests = modules.flatMap((module) => [...module.children.allTests()].map(recorded).filter((test) => test !== undefined));
    writeFileSync(path.resolve(file), JSON.stringify(tests));
  }
}

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { AuditRun } from '../findings/findings';
import { junitReport } from './junit';
import { contrast, node, page, resetButton, runOf, sampleRun } from './sample-run.test.helper';

const parse = (run: AuditRun) => new new JSDOM('').window.DOMParser().parseFromString(junitReport(run), 'application/xml');

/** What Jenkins, GitLab and Azure agree on: which element may hold which, and what each needs. */
const shape: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[]; readonly holds: readonly string[] }>> = {
  testsuites: { needs: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time'], holds: ['testsuite'] },
  testsuite: { needs: ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp'], may: [], holds: ['testcase'] },
  testcase: { needs: ['name', 'classname', 'time'], may: [], holds: ['failure', 'error', 'skipped'] },
  failure: { needs: ['message', 'type'], may: [], holds: [] },
  error: { needs: ['message', 'type'], may: [], holds: [] },
  skipped: { needs: ['message'], may: [], holds: [] },
};

function faults(element: Element): readonly string[] {
  const known = shape[element.tagName];
  if (known === undefined) return [`unknown element ${element.tagName}`];
  const given = element.getAttributeNames();
  const own = [
    ...known.needs.filter((name) => !given.includes(name)).map((name) => `${element.tagName} without ${name}`),
    ...given.filter((name) => !known.needs.includes(name) && !known.may.includes(name)).map((name) => `${element.tagName} with ${name}`),
    ...[...element.children].filter(({ tagName }) => !known.holds.includes(tagName)).map(({ tagName }) => `${tagName} in ${element.tagName}`),
  ];
  return [...own, ...[...element.children].flatMap(faults)];
}

const names = (found: Iterable<Element>) => [...found].map((one) => one.getAttribute('name'));

describe('JUnit for CI', () => {
  it('has the shape that CI systems read', () => {
    const { documentElement } = parse(sampleRun);
    expect(faults(documentElement)).toEqual([]);
    expect([...documentElement.querySelectorAll('testsuite')].every((suite) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(suite.getAttribute('timestamp') ?? ''))).toBe(true);
  });

  it('counts what it holds', () => {
    const { documentElement } = parse(sampleRun);
    for (const suite of [documentElement, ...documentElement.querySelectorAll('testsuite')]) {
      const counts = [suite.querySelectorAll('testcase'), suite.querySelectorAll('failure'), suite.querySelectorAll('error'), suite.querySelectorAll('skipped')].map(({ length }) => String(length));
      expect(['tests', 'failures', 'errors', 'skipped'].map((name) => suite.getAttribute(name))).toEqual(counts);
    }
  });

  it('has a suite for each page and state, and a case for each rule, found or passed', () => {
    const suites = [...parse(sampleRun).querySelectorAll('testsuite')];
    expect(names(suites)).toEqual([
      'https://care.example.org/apply 1280x720',
      'https://care.example.org/apply (submitted empty) 1280x720',
      'https://care.example.org/contact 1280x720',
      'https://care.example.org/cy/cysylltu 1280x720',
      'https://care.example.org/old',
    ]);
    expect(names(suites[0]?.querySelectorAll('testcase') ?? [])).toEqual(['missing-label', 'reset-button', 'color-contrast', 'document-title', 'html-has-lang']);
  });

  it('says in a failure what it does to a person, how to mend it and where it is', () => {
    const text = parse(sampleRun).querySelector('[name="reset-button"] > failure')?.textContent ?? '';
    expect(text).toContain('One slip of a tired hand');
    expect(text).toContain('Take the button out.');
    expect(text).toContain('form > button:nth-child(4)\n<button type="reset">Clear form</button>');
  });

  it('fails nothing over what only a person can answer', () => {
    const found = parse(runOf([page('/a', { incomplete: [contrast()] })]));
    expect(found.querySelectorAll('failure, error')).toHaveLength(0);
    expect(found.querySelector('[name="color-contrast"] > skipped')?.getAttribute('message')).toMatch(/contrast/);
  });

  it('is not green where a page could not be looked at', () => {
    expect(parse(sampleRun).querySelector('error')?.getAttribute('message')).toBe('It gave no answer within 30 seconds.');
  });

  it('stays XML whatever a page holds', () => {
    const bad = '<![CDATA[ ]]> & "quoted" \'single\' \u0000\u0007\uFFFE\uD800 </failure><failure>  שלום 🙂\u202E';
    const document = parse(runOf([page('/a', { url: `https://x.example/${bad}`, state: bad, title: bad, violations: [{ ...resetButton(node(bad, bad, bad)), help: bad }], incomplete: [contrast(node(bad, bad, bad))] })], { notAudited: [{ url: bad, why: bad }] }));
    expect(document.querySelector('parsererror')).toBeNull();
    expect(faults(document.documentElement)).toEqual([]);
    expect(document.querySelector('failure')?.textContent).toContain('שלום 🙂');
    expect(document.documentElement.textContent).not.toMatch(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/u);
  });

  it('stays small where one rule found a page full', () => {
    const nodes = Array.from({ length: 20_000 }, (_, at) => node(`p:nth-child(${at})`, 'x'.repeat(5000), 'Grey'));
    expect(junitReport(runOf([page('/a', { violations: [contrast(...nodes)] })])).length).toBeLessThan(200_000);
  });
});

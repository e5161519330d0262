import type { AuditRun, Finding, NotAudited, PageAudit } from '../findings/findings';
import { shortened } from './shortened';
import { tell, voiceIn } from './told';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\t': '&#9;', '\n': '&#10;' };
const MOST_OF_TEXT = 1000;
const MOST_NODES = 100;

/** Text as XML takes it: characters it has no place for are left out. */
const text = (value: string, most = MOST_OF_TEXT) => shortened(value, most).replaceAll(/[&<>]/g, (character) => escapes[character] ?? character);
const attribute = (value: string, most = MOST_OF_TEXT) => shortened(value, most).replaceAll(/[&<>"'\t\n]/g, (character) => escapes[character] ?? character);

/** CI shows the name alone: it says the page, and its state where it is not as it came. */
const suiteName = ({ url, state, viewport }: PageAudit) => `${url}${state === undefined ? '' : ` (${state})`} ${viewport.width}x${viewport.height}`;

const testcase = (page: PageAudit, name: string, inside = '') => {
  const opening = `    <testcase name="${attribute(name)}" classname="${attribute(page.url)}" time="0"`;
  return inside === '' ? `${opening}/>` : `${opening}>\n${inside}\n    </testcase>`;
};

function failure(finding: Finding, locale: 'en' | 'cy'): string {
  const { impact, help, helpUrl, nodes } = finding;
  const told = tell(finding, voiceIn(locale));
  const lines = [
    told.harm.text,
    told.mend.text,
    helpUrl,
    ...nodes.slice(0, MOST_NODES).flatMap(({ selector, html, summary }) => ['', summary, selector, html]),
    ...(nodes.length > MOST_NODES ? [`… + ${nodes.length - MOST_NODES}`] : []),
  ];
  return `      <failure message="${attribute(help)}" type="${attribute(impact)}">${lines.map((line) => text(line)).join('\n')}</failure>`;
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suiteOf(name: string, at: string, cases: readonly string[], counts: Pick<Suite, 'failures' | 'errors' | 'skipped'>): Suite {
  const tests = cases.length;
  // The schema takes no zone and no parts of a second.
  const timestamp = at.replaceAll(/\.\d+|Z$/g, '');
  const opening = `  <testsuite name="${attribute(name)}" tests="${tests}" failures="${counts.failures}" errors="${counts.errors}" skipped="${counts.skipped}" time="0" timestamp="${attribute(timestamp)}">`;
  return { xml: [opening, ...cases, '  </testsuite>'].join('\n'), tests, ...counts };
}

function pageSuite(page: PageAudit, locale: 'en' | 'cy'): Suite {
  const failed = new Set(page.violations.map(({ id }) => id));
  const asked = page.incomplete.filter((finding) => !failed.has(finding.id));
  const told = new Set([...page.violations, ...page.incomplete].flatMap(({ id, axeId }) => [id, axeId ?? id]));
  const cases = [
    ...page.violations.map((finding) => testcase(page, finding.id, failure(finding, locale))),
    ...asked.map((finding) => testcase(page, finding.id, `      <skipped message="${attribute(finding.nodes[0]?.summary ?? finding.help)}"/>`)),
    ...page.passed.filter((id) => !told.has(id)).map((id) => testcase(page, id)),
  ];
  return suiteOf(suiteName(page), page.at, cases, { failures: page.violations.length, errors: 0, skipped: asked.length });
}

/** A page that could not be looked at is an error of the run: green would be untrue. */
function notLookedAt({ url, why }: NotAudited, at: string): Suite {
  const inside = `    <testcase name="looked at" classname="${attribute(url)}" time="0">\n      <error message="${attribute(why)}" type="not-audited"/>\n    </testcase>`;
  return suiteOf(url, at, [inside], { failures: 0, errors: 1, skipped: 0 });
}

/**
 * A run as JUnit XML, as CI systems read it: a suite for each page, state and size, a case for each rule. Sure findings
 * fail; what a person has to look at is skipped, with the question; a page that could not be looked at is an error.
 */
export function junitReport(run: AuditRun): string {
  const locale = run.locale ?? 'en';
  const suites = [...run.pages.map((page) => pageSuite(page, locale)), ...run.notAudited.map((page) => notLookedAt(page, run.at))];
  const sum = (of: 'tests' | 'failures' | 'errors' | 'skipped') => suites.reduce((all, suite) => all + suite[of], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(run.tool.name)}" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" skipped="${sum('skipped')}" time="0">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

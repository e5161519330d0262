import type { AuditRun, Finding, PageAudit } from '../findings/findings';
import { compareRuns } from './compare';
import { notChecked } from './not-checked';
import { lookOf, nameOf, titleOf } from './page-names';
import { onOneLine } from './shortened';
import { runSummary, weightOf, type FoundInRun, type RunSummary } from './summary';
import { tell, tellNode, voiceIn, type ReportLocale, type Voice } from './told';
import { wrapped } from './wrapped';

export interface TextReportOptions {
  /** @default 'en' */
  readonly locale?: ReportLocale | undefined;
  /** A former run: what is new, gone and the same comes first. */
  readonly before?: AuditRun | undefined;
  /** What was looked at, as people call it. Without it: the host, or the folder. */
  readonly name?: string | undefined;
  /** Columns of the terminal. @default 80 */
  readonly width?: number | undefined;
  /** How to get the whole report, as it is typed; or where it lies, if it was written. */
  readonly fullReport?: string | undefined;
}

/** As it is typed to get the HTML report. */
export const HTML_COMMAND = 'kind-audit … --format html --out report.html';
/** As it is typed to get every place of a run. */
export const JSON_COMMAND = 'kind-audit … --format json --out report.json';

const MOST_FINDINGS = 30;
const MOST_PAGES = 25;
const MOST_PLACES = 3;
const MOST_OF_LINE = 300;
const MOST_ADDRESSES = 3;
/** Room for what axe says of a contrast, to its last figure. */
const MOST_SAID = 240;

interface Page {
  readonly line: (text: string, indent?: number, first?: string) => void;
  readonly gap: () => void;
  readonly heading: (text: string, mark?: string) => void;
}

function paper(width: number, lines: string[]): Page {
  const line = (text: string, indent = 0, first = ' '.repeat(indent)) => void lines.push(...wrapped(text, width, indent, first));
  const gap = () => void lines.push('');
  const heading = (text: string, mark = '-') => {
    const told = wrapped(text, width, 0);
    lines.push(...told, mark.repeat(Math.min(width, Math.max(...told.map(({ length }) => length)))), '');
  };
  return { line, gap, heading };
}

export const countsOf = ({ places, pages }: Pick<FoundInRun, 'places' | 'pages'>, { say }: Voice): string =>
  say('placesOnPages', { places: say('inPlaces', { count: places }), pages: say('onPages', { count: pages.length }) });

export const impactOf = (impact: FoundInRun['impact'], { words, say }: Voice): string => say('axeImpact', { said: words[impact], term: impact });

function opening({ line, gap, heading }: Page, run: AuditRun, summary: RunSummary, name: string, voice: Voice): void {
  const { say, words, day } = voice;
  const { found, toAsk, pages } = summary;
  heading(say('title', { name }), '=');
  line(pages.length === 0 ? say('lookedNone', { day: day(run.at) }) : say('looked', { count: pages.length, day: day(run.at) }));
  const where = countsOf({ places: found.reduce((all, { places }) => all + places, 0), pages: pages.slice(0, summary.pagesWithFindings) }, voice);
  if (pages.length > 0) line(found.length === 0 ? words.foundNothing : say('foundCount', { count: found.length, where }));
  if (toAsk.length > 0) line(say('alsoAsks', { count: toAsk.length }));
  gap();
}

function since({ line, gap, heading }: Page, run: AuditRun, before: AuditRun, voice: Voice): void {
  const { say, day } = voice;
  const compared = compareRuns(before, run);
  const count = (found: readonly unknown[]) => ({ count: found.length });
  heading(say('since', { day: day(before.at) }));
  const places = (found: typeof compared.new) => {
    for (const { url, id, node } of found.slice(0, MOST_PLACES * 3)) line(`${id}: ${onOneLine(url, MOST_OF_LINE)}  ${onOneLine(node.selector, MOST_OF_LINE)}`, 4, '  - ');
    if (found.length > MOST_PLACES * 3) line(say('textMoreTold', { count: found.length - MOST_PLACES * 3 }), 4, '  - ');
  };
  line(say('newFound', count(compared.new)));
  places(compared.new);
  line(say('goneFound', count(compared.gone)));
  places(compared.gone);
  line(say('sameFound', count(compared.same)));
  if (compared.notLookedAtNow.length > 0) line(say('notLookedNow', count(compared.notLookedAtNow)));
  if (compared.notLookedAtBefore.length > 0) line(say('notLookedBefore', count(compared.notLookedAtBefore)));
  gap();
}

/** Where to look first: a terminal has no links to follow down to the pages. */
function addressesOf({ pages }: FoundInRun, { say }: Voice): string {
  const rest = pages.length - MOST_ADDRESSES;
  const told = pages.slice(0, MOST_ADDRESSES).map(({ url }) => onOneLine(url, MOST_OF_LINE)).join(', ');
  return rest > 0 ? `${told} ${say('morePages', { count: rest })}` : told;
}

function trouble({ line, gap }: Page, found: FoundInRun, at: number, run: AuditRun, voice: Voice): void {
  const { say, words } = voice;
  const told = tell(found, voice);
  const number = `${at + 1}. `;
  const [piece] = found.pieces;
  const indent = number.length;
  line(told.harm.text, indent, number);
  if (piece !== undefined) line(`${onOneLine(tellNode(found, piece.node, run, voice).text, MOST_SAID)}.`.replace(/([.?!…])\.$/, '$1'), indent);
  line(say('textMend', { how: told.mend.text }), indent);
  line(`${impactOf(found.impact, voice)}. ${words[found.harm ?? 'barrier']}. ${nameOfRule(found)}`, indent);
  line(say('textWhere', { where: `${countsOf(found, voice)}: ${addressesOf(found, voice)}` }), indent);
  gap();
}

/** Our name, and axe's where it is another. */
export const nameOfRule = ({ id, axeId }: Pick<Finding, 'id' | 'axeId'>): string => (axeId === undefined || axeId === id ? id : `${id} (axe-core: ${axeId})`);

const worstOf = ({ violations }: PageAudit) => Math.max(0, ...violations.map(({ impact }) => weightOf(impact)));
const allOf = ({ violations }: PageAudit) => violations.reduce((all, { impact, nodes }) => all + weightOf(impact) * nodes.length, 0);
const mostTroubled = (a: PageAudit, b: PageAudit) => worstOf(b) - worstOf(a) || allOf(b) - allOf(a);

function onePage({ line, gap }: Page, page: PageAudit, voice: Voice): void {
  const { say, words } = voice;
  line(onOneLine(page.url, MOST_OF_LINE), 2);
  line(`“${titleOf(page, voice)}”, ${lookOf(page, voice)}`, 2);
  for (const { nodes, ...finding } of page.violations) {
    line(`${words[finding.impact]}: ${nameOfRule(finding)}`, 4, '  - ');
    for (const { selector } of nodes.slice(0, MOST_PLACES)) line(onOneLine(selector, MOST_OF_LINE), 6);
    if (nodes.length > MOST_PLACES) line(say('textMoreTold', { count: nodes.length - MOST_PLACES }), 6);
  }
  gap();
}

function pageByPage(page: Page, run: AuditRun, voice: Voice): void {
  const troubled = run.pages.filter(({ violations }) => violations.length > 0).toSorted(mostTroubled);
  if (run.pages.length === 0) return;
  page.heading(voice.words.textPages);
  for (const one of troubled.slice(0, MOST_PAGES)) onePage(page, one, voice);
  if (troubled.length > MOST_PAGES) page.line(voice.say('textMorePages', { count: troubled.length - MOST_PAGES }));
  const clear = run.pages.length - troubled.length;
  if (clear > 0) page.line(voice.say('textClear', { count: clear }));
  if (clear > 0 || troubled.length > MOST_PAGES) page.gap();
}

function questions({ line, gap, heading }: Page, summary: RunSummary, run: AuditRun, voice: Voice): void {
  if (summary.toAsk.length === 0) return;
  heading(voice.words.asks);
  for (const found of summary.toAsk.slice(0, MOST_FINDINGS)) {
    const [piece] = found.pieces;
    if (piece !== undefined) line(`${onOneLine(tellNode(found, piece.node, run, voice).text, MOST_OF_LINE)} (${nameOfRule(found)}, ${countsOf(found, voice)})`, 2, '- ');
  }
  gap();
}

function unchecked({ line, gap, heading }: Page, run: AuditRun, summary: RunSummary, voice: Voice): void {
  const { words, say } = voice;
  const { notOpened, sentences, noMachine } = notChecked(run, summary, voice);
  heading(words.notChecked);
  if (notOpened.length > 0) line(say('notOpened', { count: notOpened.length }));
  for (const { url, why } of notOpened.slice(0, MOST_PAGES)) line(`${onOneLine(url, MOST_OF_LINE)}: ${why.text}`, 2, '- ');
  if (notOpened.length > MOST_PAGES) line(say('morePages', { count: notOpened.length - MOST_PAGES }), 2, '- ');
  for (const sentence of sentences) line(sentence, 2, '- ');
  line(words.noMachine);
  for (const sentence of noMachine) line(sentence, 2, '- ');
  gap();
  line(words.notKind);
}

/**
 * A run for a terminal, in plain words: what hurts most first, then page by page, then what was not checked and how to
 * get the whole report. It leaves out colour, so nothing is lost without it, and holds no control characters of a page.
 */
export function textReport(run: AuditRun, options: TextReportOptions = {}): string {
  const { locale = 'en', before, name = nameOf(run), width = 80, fullReport = HTML_COMMAND } = options;
  const voice = voiceIn(locale);
  const summary = runSummary(run);
  const lines: string[] = [];
  const page = paper(Math.max(20, width), lines);
  opening(page, run, summary, onOneLine(name, 120), voice);
  if (before !== undefined) since(page, run, before, voice);
  if (summary.found.length > 0) page.heading(voice.words.hurts);
  for (const [at, found] of summary.found.slice(0, MOST_FINDINGS).entries()) trouble(page, found, at, run, voice);
  if (summary.found.length > MOST_FINDINGS) {
    page.line(voice.say('textMoreFindings', { count: summary.found.length - MOST_FINDINGS }));
    page.gap();
  }
  pageByPage(page, run, voice);
  questions(page, summary, run, voice);
  unchecked(page, run, summary, voice);
  page.gap();
  page.line(voice.words.textFull);
  page.line(fullReport, 2);
  return `${lines.join('\n')}\n`;
}

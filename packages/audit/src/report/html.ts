/// <reference types="node" />
import { createHash } from 'node:crypto';
import type { AuditRun } from '../findings/findings';
import { everyPage, everything, howMade, questions } from './html-evidence';
import { atAGlance, firstMends, hurtsMost, whatWasNotChecked, type ReportFacts } from './html-manager';
import { sinceBefore } from './html-since';
import { asItStands, html, type Markup } from './markup';
import { nameOf } from './page-names';
import { reportStyle } from './report-style';
import { onOneLine } from './shortened';
import { runSummary } from './summary';
import { voiceIn, type ReportLocale } from './told';

export interface HtmlReportOptions {
  /** @default 'en' */
  readonly locale?: ReportLocale | undefined;
  /** A former run: what is new, gone and the same comes first. */
  readonly before?: AuditRun | undefined;
  /** What was looked at, as people call it. Without it: the host, or the folder. */
  readonly name?: string | undefined;
}

/** Nothing is loaded, run, framed or sent: the look alone is let in, by its own sum. */
const policyFor = (style: string) => `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

function contents({ summary, voice: { words } }: ReportFacts, since: string | undefined): Markup {
  const parts: readonly (readonly [string, string] | undefined)[] = [
    since === undefined ? undefined : ['since', since],
    summary.found.length === 0 ? undefined : ['hurts', words.hurts],
    summary.found.length === 0 ? undefined : ['first', words.first],
    ['not-checked', words.notChecked],
    ['all', words.all],
    summary.toAsk.length === 0 ? undefined : ['asks', words.asks],
    summary.pages.length === 0 ? undefined : ['pages', words.pages],
    ['made', words.made],
  ];
  return html`<nav class="contents" aria-label="${words.contents}"><ul>${parts.map((part) => part && html`<li><a href="#${part[0]}">${part[1]}</a></li>`)}</ul></nav>`;
}

/**
 * A run as one HTML file: for a manager a page of sense, for an auditor the evidence, for a developer the mend, and what
 * was not checked. It loads nothing and runs nothing. Everything that comes from a page is escaped and shortened.
 */
export function htmlReport(run: AuditRun, options: HtmlReportOptions = {}): string {
  const { locale = 'en', before, name = nameOf(run) } = options;
  const voice = voiceIn(locale);
  const given: ReportFacts = { run, summary: runSummary(run), voice };
  const { words, say } = voice;
  const since = before && sinceBefore(run, before, voice);
  const title = say('title', { name: onOneLine(name, 120) });
  const style = reportStyle.replaceAll('\n', '');
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${asItStands(style)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header><p class="kicker">${words.kicker}</p><h1>${title}</h1></header>
<main id="main" tabindex="-1">
${atAGlance(given)}
${contents(given, since?.heading)}
${since?.short}
${hurtsMost(given)}
${firstMends(given)}
${whatWasNotChecked(given)}
${since?.full}
${everything(given)}
${questions(given)}
${everyPage(given)}
</main>
<footer>${howMade(given)}</footer>
</body>
</html>
`.source;
}

/// <reference types="node" />
import { fill, type Sentence } from '@kind-by-design/plain-language/words';
import type { AuditRun, NotAudited, PageAudit, Sampled } from '../findings/findings';
import { withoutSecrets } from '../findings/without-secrets';
import { fileEnding } from './addresses';
import { helpFindings, type HelpOnPage } from './help-moves';
import type { Journal, LeftAlone } from './journal';
import type { Known } from './known';
import { siteWords as english } from './site.words';
import { siteWords as welsh } from './site.words.cy';

export interface RunFacts {
  readonly tool: AuditRun['tool'];
  readonly at: string;
  readonly locale: 'en' | 'cy';
  readonly maxPages: number;
}

const sentences = { file: 'file', robots: 'robots', ends: 'ends', 'most-pages': 'mostPages', 'too-deep': 'tooDeep', 'many-queries': 'manyQueries', elsewhere: 'elsewhere' } as const satisfies Record<LeftAlone, keyof typeof english>;

/** A path shows which page is meant; what stands behind a `?` may be about a person. */
const pathOf = (url: string) => new URL(url).pathname;

/** `12 PDF, 3 DOCX`. */
function kindsOf(urls: readonly string[]): string {
  const kinds = Map.groupBy(urls, (url) => fileEnding(url)?.toUpperCase() ?? 'download');
  return [...kinds].toSorted(([, one], [, other]) => other.length - one.length).map(([kind, all]) => `${all.length} ${kind}`).join(', ');
}

/** What was left alone, a line for each reason. */
function notOpenedOf(known: Known, { locale, maxPages }: RunFacts): readonly string[] {
  const words = locale === 'cy' ? welsh : english;
  return [...known.left()].map(([why, urls]) => {
    const examples = [...new Set(urls.map(pathOf))].slice(0, 3).join(', ');
    return fill(words[sentences[why]] as Sentence, { count: urls.length, kinds: kindsOf(urls), examples, most: maxPages }, locale);
  });
}

/**
 * The whole run, from the journal: read twice, a line at a time, as what help moves is only known at the end. What it gives is
 * held whole, as every format needs all of it: memory grows here with the number of pages, and not before.
 */
export async function runOf(facts: RunFacts, journal: Journal, known: Known): Promise<AuditRun> {
  const { tool, at, locale } = facts;
  const helpOf: HelpOnPage[] = [];
  for await (const { url, help } of journal.lines()) if (help) helpOf.push({ url, help });
  const moves = helpFindings(helpOf, locale);
  const pages: PageAudit[] = [];
  const notAudited: NotAudited[] = [];
  const sampled: Sampled[] = [];
  for await (const { url, audits = [], sameAs, notAudited: why } of journal.lines()) {
    const moved = moves.get(url) ?? [];
    const shown = withoutSecrets(url);
    for (const audit of audits) pages.push({ ...audit, url: shown, ...(moved.length > 0 && { incomplete: [...audit.incomplete, ...moved] }) });
    if (sameAs !== undefined) sampled.push({ url: shown, sameAs: withoutSecrets(sameAs) });
    if (why !== undefined) notAudited.push({ url: shown, why });
  }
  const words = locale === 'cy' ? welsh : english;
  const notOpened = notOpenedOf(known, facts);
  const waiting = known.waiting();
  if (waiting[0]) notAudited.push({ url: withoutSecrets(waiting[0].url), why: fill(words.notReached as Sentence, { count: waiting.length }, locale) });
  return { tool, at, ...(locale === 'cy' && { locale }), pages, notAudited, ...(sampled.length > 0 && { sampled }), ...(notOpened.length > 0 && { notOpened }) };
}

import type { NodeResult, Result, UnlabelledFrameSelector } from 'axe-core';
import { axeAliases } from '../rules/axe-aliases';
import { KIND_TAG } from '../rules/to-axe';
import type { Harm } from '../rules/rule';
import type { Finding, FoundNode } from './findings';
import { impacts } from './impacts';
import { withoutSecrets } from './without-secrets';

const harms: readonly Harm[] = ['automation', 'unfeeling', 'bureaucracy', 'confusion'];

/** As long as a person still recognises the element by it. */
const HTML_LENGTH = 400;
/** Longer than any selector or sentence of a page that means well. */
const TEXT_LENGTH = 2000;

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const selectorOf = (target: UnlabelledFrameSelector) => target.flat().join(' >>> ');

/** What is so of one element. axe's `any` are ways to have it right: none of them was there. */
function summaryOf({ none, all, any }: NodeResult): string {
  return [...new Set([...none, ...all, ...any].map(({ message }) => message))].join('; ');
}

/** What a person had typed as a password, and the page had put there, is nobody's to read. */
const withoutPassword = (html: string) => (/^<input\b[^>]*\btype=["']?password/i.test(html) ? html.replace(/(\svalue=)("[^"]*"?|'[^']*'?)/i, '$1"…"') : html);

const nodeOf = (node: NodeResult): FoundNode => ({
  selector: shortened(selectorOf(node.target), TEXT_LENGTH),
  html: withoutPassword(withoutSecrets(shortened(node.html, HTML_LENGTH))),
  summary: shortened(summaryOf(node), TEXT_LENGTH),
});

function findingOf({ id, impact, help, helpUrl, tags, nodes }: Result, locale: 'en' | 'cy'): Finding {
  const known = axeAliases[id];
  return {
    id: known?.alias ?? id,
    ...(known && known.alias !== id && { axeId: id }),
    impact: impact ?? 'moderate',
    harm: known?.harm ?? (tags.includes(KIND_TAG) ? harms.find((harm) => tags.includes(harm)) : undefined) ?? null,
    help: known?.words[locale].help ?? help,
    helpUrl,
    tags,
    nodes: nodes.map(nodeOf),
  };
}

/** What axe found (its violations, or what is incomplete) under our names, most harmful first. Rules of axe's that we have words for are told in them. */
export function findingsFromAxe(results: readonly Result[], locale: 'en' | 'cy' = 'en'): readonly Finding[] {
  return results.map((result) => findingOf(result, locale)).toSorted((one, other) => impacts.indexOf(one.impact) - impacts.indexOf(other.impact) || one.id.localeCompare(other.id));
}

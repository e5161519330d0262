import { fill } from '@kind-by-design/plain-language/words';
import { allRules } from '../rules/all-rules';
import { axeAliases } from '../rules/axe-aliases';
import type { Finding } from './findings';
import { tellFindings as english } from './tell-findings.words';
import { tellFindings as welsh } from './tell-findings.words.cy';

const words = { en: english, cy: welsh };

/** Findings in plain words, for who reads a test that stopped: what is so, what it does to a person, how to mend it, and where. */
export function tellFindings(findings: readonly Finding[], locale: 'en' | 'cy' = 'en'): string {
  const said = words[locale];
  const count = findings.reduce((sum, { nodes }) => sum + nodes.length, 0);
  return [fill(said.found, { count }, locale), ...findings.map((finding) => tellOne(finding, locale))].join('\n\n');
}

/** What is said where something unkind was expected and nothing was found. */
export const tellNothing = (locale: 'en' | 'cy' = 'en'): string => words[locale].nothingFound;

function tellOne({ id, axeId, harm, help, helpUrl, nodes }: Finding, locale: 'en' | 'cy'): string {
  const said = words[locale];
  const ours = (allRules.find((rule) => rule.id === id) ?? axeAliases[axeId?.split(', ')[0] ?? id])?.words[locale];
  const name = axeId === undefined ? id : `${id} (${axeId})`;
  return [
    `${name}${harm === null ? '' : `, ${harm}`}: ${help}`,
    ...(ours ? [fill(said.harm, { harm: ours.harm }, locale), fill(said.mend, { mend: ours.mend }, locale)] : []),
    fill(said.more, { url: helpUrl }, locale),
    ...nodes.map(({ html, summary }) => `- ${summary}\n  ${fill(said.element, { html }, locale)}`),
  ].join('\n');
}

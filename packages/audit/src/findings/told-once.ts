import { KIND_TAG } from '../rules/to-axe';
import type { Impact } from '../rules/rule';
import type { Finding, FoundNode } from './findings';
import { impacts } from './impacts';

const isKind = ({ tags }: Finding) => tags.includes(KIND_TAG);

function once(nodes: readonly FoundNode[], without: ReadonlySet<string>): readonly FoundNode[] {
  const seen = new Set(without);
  return nodes.filter(({ selector }) => !seen.has(selector) && seen.add(selector));
}

const heavier = (one: Impact, other: Impact) => (impacts.indexOf(one) <= impacts.indexOf(other) ? one : other);

function joined(findings: readonly Finding[]): Finding {
  // A kindness rule says more of its own subject than axe's beside it.
  const [first, ...more] = findings.toSorted((one, other) => Number(isKind(other)) - Number(isKind(one)));
  if (first === undefined) throw new Error('A name without a finding');
  const axeIds = [...new Set(findings.flatMap(({ axeId }) => axeId ?? []))];
  return {
    ...first,
    ...(axeIds.length > 0 && { axeId: axeIds.join(', ') }),
    impact: more.reduce((impact, finding) => heavier(impact, finding.impact), first.impact),
    tags: [...new Set([first, ...more].flatMap(({ tags }) => tags))],
    nodes: [first, ...more].flatMap(({ nodes }) => nodes),
  };
}

/** Most harmful first: impact, then how many elements, then kindness rules, then the name. */
function byHarm(one: Finding, other: Finding): number {
  return impacts.indexOf(one.impact) - impacts.indexOf(other.impact) || other.nodes.length - one.nodes.length || Number(isKind(other)) - Number(isKind(one)) || one.id.localeCompare(other.id);
}

function tell(findings: readonly Finding[], known: ReadonlyMap<string, ReadonlySet<string>>): readonly Finding[] {
  // `Map.groupBy` is not known to every browser and Node that a test runs in.
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) byId.set(finding.id, [...(byId.get(finding.id) ?? []), finding]);
  return [...byId]
    .flatMap(([id, same]) => {
      const finding = joined(same);
      const nodes = once(finding.nodes, known.get(id) ?? new Set());
      return nodes.length === 0 ? [] : [{ ...finding, nodes }];
    })
    .toSorted(byHarm);
}

/**
 * Findings of one name become one, each element is told once in it, and what is sure is not asked as well:
 * axe's `label` and `select-name` are both a missing label, and a rule of ours may look at what a rule of axe's does.
 */
export function toldOnce({ violations, incomplete }: { readonly violations: readonly Finding[]; readonly incomplete: readonly Finding[] }): { readonly violations: readonly Finding[]; readonly incomplete: readonly Finding[] } {
  const sure = tell(violations, new Map());
  return { violations: sure, incomplete: tell(incomplete, new Map(sure.map(({ id, nodes }) => [id, new Set(nodes.map(({ selector }) => selector))]))) };
}

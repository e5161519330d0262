import type { AuditRun, Finding, FoundNode, NotAudited, PageAudit } from '../findings/findings';
import type { Impact } from '../rules/rule';

/** One element on one page, in one state and at one size. */
export interface FoundPlace {
  readonly page: PageAudit;
  readonly node: FoundNode;
}

/** The same piece of page, as it is written, wherever it stands. A header with a fault is told once, not once a page. */
export interface FoundPiece {
  readonly node: FoundNode;
  /** At least one. */
  readonly places: readonly FoundPlace[];
}

/** One thing that was found, over the whole run. */
export interface FoundInRun extends Omit<Finding, 'nodes'> {
  /** The worst that was met. */
  readonly impact: Impact;
  /** On the most pages first. */
  readonly pieces: readonly FoundPiece[];
  /** How many places: a place is an element on a page in a state at a size. */
  readonly places: number;
  /** The pages, each once whatever its states, in the order of the run. */
  readonly pages: readonly PageAudit[];
}

/** What the reports tell of a run. */
export interface RunSummary {
  /** When the first and the last page were looked at, ISO 8601 in UTC. */
  readonly from: string;
  readonly to: string;
  /** Each address once, in the order of the run. */
  readonly pages: readonly PageAudit[];
  /** Pages, states and sizes: how often something was looked at. */
  readonly looks: number;
  /** What was done before looking, without `as it came`. */
  readonly states: readonly string[];
  /** Sizes of the window, as `1280 × 720`. */
  readonly sizes: readonly string[];
  readonly notAudited: readonly NotAudited[];
  /** Sure findings, most harmful first. */
  readonly found: readonly FoundInRun[];
  /** What a person has to look at, most harmful first. */
  readonly toAsk: readonly FoundInRun[];
  /** At most five: what to mend first, by harm times how many pages. */
  readonly first: readonly FoundInRun[];
  /** Pages with at least one sure finding. */
  readonly pagesWithFindings: number;
  /** Ids of rules that ran somewhere, ours and axe's, by name. */
  readonly ran: readonly string[];
}

const weights: Readonly<Record<Impact, number>> = { critical: 8, serious: 4, moderate: 2, minor: 1 };

/** How much an impact weighs when troubles are put in order. It is never shown: a number would hide a person. */
export const weightOf = (impact: Impact): number => weights[impact];

const MENDS = 5;

/** An impact from a file that a later version wrote, or a hand: what is not known counts as in the middle. */
const knownImpact = (impact: Impact): Impact => (Object.hasOwn(weights, impact) ? impact : 'moderate');

interface Gathered {
  readonly finding: Finding;
  impact: Impact;
  readonly places: FoundPlace[];
  readonly axeIds: Set<string>;
}

function gather(pages: readonly PageAudit[], of: 'violations' | 'incomplete'): readonly FoundInRun[] {
  const gathered = new Map<string, Gathered>();
  for (const page of pages) {
    for (const finding of page[of]) {
      const impact = knownImpact(finding.impact);
      const known = gathered.get(finding.id) ?? { finding, impact, places: [], axeIds: new Set<string>() };
      gathered.set(finding.id, known);
      for (const axeId of finding.axeId?.split(', ') ?? []) known.axeIds.add(axeId);
      if (weightOf(impact) > weightOf(known.impact)) known.impact = impact;
      for (const node of finding.nodes) known.places.push({ page, node });
    }
  }
  return [...gathered.values()].filter(({ places }) => places.length > 0).map(inRun).toSorted(mostHarmful);
}

function inRun({ finding, impact, places, axeIds }: Gathered): FoundInRun {
  const { id, harm, help, helpUrl, tags } = finding;
  const pieces = [...Map.groupBy(places, ({ node }) => `${node.html}\n${node.summary}`).values()].flatMap((same) => {
    const [one] = same;
    return one === undefined ? [] : [{ node: same.find(({ node }) => node.picture !== undefined)?.node ?? one.node, places: same }];
  });
  return {
    id,
    ...(axeIds.size > 0 && { axeId: [...axeIds].toSorted().join(', ') }),
    impact,
    harm,
    help,
    helpUrl,
    tags,
    pieces: pieces.toSorted((a, b) => b.places.length - a.places.length),
    places: places.length,
    pages: onceEach(places.map(({ page }) => page)),
  };
}

/** Each address once: a page in three states is one page. */
function onceEach(pages: readonly PageAudit[]): readonly PageAudit[] {
  const byUrl = new Map<string, PageAudit>();
  for (const page of pages) if (!byUrl.has(page.url)) byUrl.set(page.url, page);
  return [...byUrl.values()];
}

const byName = (a: FoundInRun, b: FoundInRun) => a.id.localeCompare(b.id, 'en');

/** The worst first, then what is on most pages; kindness before what has no harm of the four. */
const mostHarmful = (a: FoundInRun, b: FoundInRun) =>
  weightOf(b.impact) - weightOf(a.impact) || b.pages.length - a.pages.length || Number(a.harm === null) - Number(b.harm === null) || byName(a, b);

const mostMended = (a: FoundInRun, b: FoundInRun) => weightOf(b.impact) * b.pages.length - weightOf(a.impact) * a.pages.length || mostHarmful(a, b);

/** What a run found, put together for people: each trouble once with all its places, in the order of the harm it does. */
export function runSummary(run: AuditRun): RunSummary {
  const { pages } = run;
  const found = gather(pages, 'violations');
  const times = pages.map(({ at }) => at).toSorted();
  return {
    from: times[0] ?? run.at,
    to: times.at(-1) ?? run.at,
    pages: onceEach(pages),
    looks: pages.length,
    states: [...new Set(pages.flatMap(({ state }) => state ?? []))],
    sizes: [...new Set(pages.map(({ viewport }) => `${viewport.width}\u00A0×\u00A0${viewport.height}`))],
    notAudited: run.notAudited,
    found,
    toAsk: gather(pages, 'incomplete'),
    first: found.toSorted(mostMended).slice(0, MENDS),
    pagesWithFindings: new Set(pages.flatMap(({ url, violations }) => (violations.length > 0 ? [url] : []))).size,
    ran: [...new Set(pages.flatMap((page) => [...page.passed, ...page.violations.map(({ id }) => id), ...page.incomplete.map(({ id }) => id)]))].toSorted((a, b) => a.localeCompare(b, 'en')),
  };
}

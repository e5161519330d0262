import type { AuditRun, Finding, FoundNode, PageAudit } from '../findings/findings';
import { pairSame } from './same-element';
import { pageKeys } from './same-page';

/** One sure finding at one element of one page. */
export interface LocatedFinding {
  readonly url: string;
  readonly title: string;
  /** Absent: as it came. */
  readonly state?: string;
  readonly viewport: PageAudit['viewport'];
  /** As in the findings: our name, or axe's. */
  readonly id: string;
  readonly finding: Finding;
  readonly node: FoundNode;
}

/** What changed from one run to the next. Only sure findings are compared. */
export interface RunsCompared {
  readonly new: readonly LocatedFinding[];
  readonly gone: readonly LocatedFinding[];
  /** As they are in the later run. */
  readonly same: readonly LocatedFinding[];
  /** Found before, on a page (in a state, at a size) that was not looked at this time: neither gone nor there. */
  readonly notLookedAtNow: readonly LocatedFinding[];
  /** Found now, on a page (in a state, at a size) that was not looked at before: nobody knows whether it is new. */
  readonly notLookedAtBefore: readonly LocatedFinding[];
}

const locate = (page: PageAudit, finding: Finding, node: FoundNode): LocatedFinding => ({
  url: page.url,
  title: page.title,
  ...(page.state !== undefined && { state: page.state }),
  viewport: page.viewport,
  id: finding.id,
  finding,
  node,
});

const located = (page: PageAudit | undefined): readonly LocatedFinding[] =>
  page?.violations.flatMap((finding) => finding.nodes.map((node) => locate(page, finding, node))) ?? [];

/** Everything under one key: a page that was looked at twice alike counts as one look, the later. */
function looksOf(run: AuditRun, keyOf: (page: PageAudit) => string): ReadonlyMap<string, PageAudit> {
  return new Map(run.pages.map((page) => [keyOf(page), page]));
}

/**
 * Two runs side by side: what is new, what has gone, what is the same. An element is known again by what it is, so that
 * a piece that moved, or whose words changed a little, is the same. A page, state or size that only one of the runs
 * looked at makes its findings neither new nor gone.
 */
export function compareRuns(before: AuditRun, after: AuditRun): RunsCompared {
  const keys = pageKeys(before, after);
  const [earlier, later] = [looksOf(before, keys.before), looksOf(after, keys.after)];
  const compared = { new: [] as LocatedFinding[], gone: [] as LocatedFinding[], same: [] as LocatedFinding[], notLookedAtNow: [] as LocatedFinding[], notLookedAtBefore: [] as LocatedFinding[] };
  for (const [key, page] of later) {
    const found = located(page);
    const then = earlier.get(key);
    if (then === undefined) compared.notLookedAtBefore.push(...found);
    else comparePage(located(then), found, compared);
  }
  for (const [key, page] of earlier) if (!later.has(key)) compared.notLookedAtNow.push(...located(page));
  return compared;
}

const idOf = ({ id }: LocatedFinding) => id;

function comparePage(then: readonly LocatedFinding[], now: readonly LocatedFinding[], into: { readonly new: LocatedFinding[]; readonly gone: LocatedFinding[]; readonly same: LocatedFinding[] }): void {
  const [thenById, nowById] = [Map.groupBy(then, idOf), Map.groupBy(now, idOf)];
  for (const id of new Set([...nowById.keys(), ...thenById.keys()])) {
    const { same, onlyBefore, onlyAfter } = pairSame(thenById.get(id) ?? [], nowById.get(id) ?? [], ({ node }) => node);
    into.same.push(...same);
    into.gone.push(...onlyBefore);
    into.new.push(...onlyAfter);
  }
}

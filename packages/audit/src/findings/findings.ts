import type { Harm, Impact } from '../rules/rule';

/** One element in which something was found. */
export interface FoundNode {
  /** CSS that leads to it; through frames and shadow trees parted by ` >>> `. */
  readonly selector: string;
  /** Its own tag as it stands, shortened. */
  readonly html: string;
  /** What is so, in words, of this element. */
  readonly summary: string;
  /** Where a picture of it was taken: a file name beside the report's data, or a data URL within it. */
  readonly picture?: string;
}

/** One rule and where it found something. */
export interface Finding {
  /** Our name: the id of a kindness rule, the alias of a rule of axe's that serves kindness, or axe's own id. */
  readonly id: string;
  /** axe-core's id, where `id` is an alias; two are parted by `, `. */
  readonly axeId?: string;
  readonly impact: Impact;
  /** The harm it does; `null` for rules of axe's that have none of the four. */
  readonly harm: Harm | null;
  readonly help: string;
  readonly helpUrl: string;
  /** Criteria as axe tags them, `wcag221`, and `kind` for ours. */
  readonly tags: readonly string[];
  readonly nodes: readonly FoundNode[];
}

/** One page in one state at one width. */
export interface PageAudit {
  readonly url: string;
  readonly title: string;
  /** The language the page says it is in. */
  readonly lang: string;
  /** What was done before looking: `submitted empty`. Absent: as it came. */
  readonly state?: string;
  /** CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** When it was looked at, ISO 8601 in UTC. */
  readonly at: string;
  /** Sure findings, most harmful first. */
  readonly violations: readonly Finding[];
  /** What a person has to look at. */
  readonly incomplete: readonly Finding[];
  /** Ids of rules that ran and found nothing against the page. */
  readonly passed: readonly string[];
  /** What was seen beside the rules, one sentence each: that it answered with 500, a window of the browser it opened, where it goes on to by itself. */
  readonly notes?: readonly string[];
}

/** An address or file that was asked for and could not be looked at, and why, in one line. */
export interface NotAudited {
  readonly url: string;
  readonly why: string;
}

/** A page of a site that was opened and not audited, as pages built like it were. */
export interface Sampled {
  readonly url: string;
  /** The first page built like it that was audited. */
  readonly sameAs: string;
}

/** Everything one run found. This is what `--format json` writes. */
export interface AuditRun {
  readonly tool: { readonly name: '@kind-by-design/audit'; readonly version: string; readonly axe: string; readonly browser: string };
  /** When it began, ISO 8601 in UTC. */
  readonly at: string;
  /** The language of its sentences; `en` where it says nothing. What axe-core says is English in both. */
  readonly locale?: 'en' | 'cy';
  readonly pages: readonly PageAudit[];
  readonly notAudited: readonly NotAudited[];
  /** Of a site: pages that look like others. */
  readonly sampled?: readonly Sampled[];
  /** Of a site: what was left alone on purpose, one sentence each. */
  readonly notOpened?: readonly string[];
}

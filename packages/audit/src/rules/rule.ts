import type { Translation } from '@kind-by-design/plain-language/words';
import type { PageFacts } from '../page/page-facts';

/** What the Be Human report found people met instead of kindness. Each rule names the one it finds. */
export type Harm = 'automation' | 'unfeeling' | 'bureaucracy' | 'confusion';

/** As in axe-core, from a nuisance to a door that stays shut. */
export type Impact = 'minor' | 'moderate' | 'serious' | 'critical';

/** Guidance that a rule rests on: a WCAG criterion, a COGA pattern, a design system's page. */
export interface Reference {
  /** As auditors write it: “WCAG 2.2.1 Timing Adjustable (A)”. */
  readonly name: string;
  readonly url: string;
}

/**
 * What a check says of one element.
 * `kind`: nothing against it. `unkind`: sure, on any page. `ask`: a machine can't know; a person looks (axe's “incomplete”).
 */
export type Judgement =
  | { readonly is: 'kind' }
  | { readonly is: 'unkind' | 'ask'; /** What fills the holes of the rule's sentences: `{said}`. */ readonly data?: Readonly<Record<string, string>>; /** Other elements that show it. */ readonly related?: readonly Element[] };

/** The sentences of one rule. `{holes}` are filled from the judgement's data. */
export type RuleWords = {
  /** What should be so, as a heading: “A person stopped by a page can reach somebody”. */
  readonly help: string;
  /** What stands there instead, said of the one element. */
  readonly found: string;
  /** Where a machine can't know: what a person should look at. */
  readonly ask: string;
  /** What it does to a person who meets it. */
  readonly harm: string;
  /** How to mend it. */
  readonly mend: string;
};

/** A rule is data and one small check. It reads what a page says and does, never the class names of a design system. */
export interface KindRule {
  readonly id: string;
  readonly harm: Harm;
  readonly impact: Impact;
  /** CSS: the elements that are looked at. */
  readonly selector: string;
  /** True: only where the whole page is audited, never for a part of it. */
  readonly wholePage?: true;
  /** True: elements nobody sees are looked at as well, such as `meta`; `applies` then leaves out what is merely hidden. */
  readonly evenHidden?: true;
  /** Narrows `selector` by what the page says; without it every visible element that matches is looked at. */
  readonly applies?: (element: Element, page: PageFacts) => boolean;
  readonly check: (element: Element, page: PageFacts) => Judgement;
  /** axe-core's tags for the criteria it serves, as `wcag221`. Only where the criterion itself is what the rule looks at. */
  readonly tags?: readonly string[];
  /** At least one; the first is where axe's panels link to. */
  readonly references: readonly [Reference, ...Reference[]];
  /** The same piece of a page, unkind and kind, as HTML. */
  readonly example: { readonly unkind: string; readonly kind: string };
  readonly words: { readonly en: RuleWords; readonly cy: Translation<RuleWords, 'cy'> };
}

export const kind: Judgement = { is: 'kind' };

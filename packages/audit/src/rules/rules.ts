import type { Check, Rule, Spec } from 'axe-core';
import { allRules } from './all-rules';
import { toAxe } from './to-axe';

export type { Harm, Impact, Judgement, KindRule, Reference, RuleWords } from './rule';
export { allRules } from './all-rules';
export { axeAliases, type AxeAlias } from './axe-aliases';
export { KIND_TAG } from './to-axe';

export interface KindRulesOptions {
  /** The language of the findings. Default `en`; `cy` is a draft. */
  readonly locale?: 'en' | 'cy';
  /** Ids of rules to leave out. Say why in your own code: each leaves somebody's trouble unseen. */
  readonly without?: readonly string[];
}

/** The kindness rules as a spec for `axe.configure`: `axe.configure(kindRules())`. They run beside axe's own, or alone with `runOnly: ['kind']`. */
export function kindRules({ locale = 'en', without = [] }: KindRulesOptions = {}): Spec & { readonly rules: Rule[]; readonly checks: Check[] } {
  return toAxe(allRules.filter(({ id }) => !without.includes(id)), locale);
}

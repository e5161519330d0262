import type { Check, Rule } from 'axe-core';
import { kindRules, KIND_TAG, type KindRulesOptions } from '../rules/rules';

/** What Storybook's accessibility panel and its tests take as `parameters.a11y`. */
export interface KindA11y {
  readonly config: { rules: Rule[]; checks: Check[] };
  readonly options: { runOnly: string[] };
}

/**
 * `parameters.a11y` with the kindness rules beside axe's own, in another language or without some rules.
 * Rules for a whole page don't run in a story: it is a part of one.
 */
export function kindA11yWith(options: KindRulesOptions = {}): KindA11y {
  const { rules, checks } = kindRules(options);
  return { config: { rules, checks }, options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', KIND_TAG] } };
}

/**
 * For `.storybook/preview`: `parameters: { a11y: { ...kindA11y, test: 'error' } }`. Storybook replaces arrays in parameters:
 * a story that sets `a11y.config.rules` loses all of ours. Leave a rule out of one story with
 * `a11y: { options: { rules: { 'code-only': { enabled: false } } } }`, and write down why.
 */
export const kindA11y: KindA11y = kindA11yWith();

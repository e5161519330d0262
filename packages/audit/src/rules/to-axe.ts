import type { Check, Rule, Spec } from 'axe-core';
import { pageOf, type AxeNode } from '../page/page-of';
import type { Judgement, KindRule, RuleWords } from './rule';

/** Every kindness rule has this tag, so that `runOnly: ['kind']` runs them all. */
export const KIND_TAG = 'kind';

/** `{said}` is filled by axe itself, from what the check gives it. */
const axeSentence = (sentence: string) => sentence.replaceAll(/\{(\w+)\}/g, '${data.$1}');

const verdicts: Readonly<Record<Judgement['is'], boolean | undefined>> = { kind: true, unkind: false, ask: undefined };

function checkOf({ id, impact, check }: KindRule, words: RuleWords): Check {
  return {
    id,
    evaluate(node, _options, virtualNode) {
      const judgement = check(node, pageOf(virtualNode as unknown as AxeNode));
      if (judgement.is !== 'kind') {
        this.data(judgement.data ?? {});
        if (judgement.related !== undefined) this.relatedNodes([...judgement.related]);
      }
      return verdicts[judgement.is];
    },
    metadata: { impact, messages: { pass: words.help, fail: axeSentence(words.found), incomplete: axeSentence(words.ask) } },
  };
}

function ruleOf({ id, harm, selector, wholePage, evenHidden, applies, tags = [], references }: KindRule, words: RuleWords): Rule {
  return {
    id,
    selector,
    ...(wholePage && { pageLevel: true }),
    ...(evenHidden && { excludeHidden: false }),
    ...(applies && { matches: (node: Element, virtualNode: unknown) => applies(node, pageOf(virtualNode as AxeNode)) }),
    any: [id],
    // Said outright: a rule that somebody had put to sleep wakes when it is asked for again.
    enabled: true,
    tags: [KIND_TAG, harm, ...tags],
    metadata: { description: words.harm, help: words.help, helpUrl: references[0].url },
  };
}

/** Rules as a spec for `axe.configure`, in the language the findings are told in. */
export function toAxe(rules: readonly KindRule[], locale: 'en' | 'cy'): Spec & { readonly rules: Rule[]; readonly checks: Check[] } {
  return {
    checks: rules.map((rule) => checkOf(rule, rule.words[locale])),
    rules: rules.map((rule) => ruleOf(rule, rule.words[locale])),
  };
}

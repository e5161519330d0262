import axe, { type RunOptions, type Spec } from 'axe-core';
import { findingsFromAxe } from '../findings/from-axe';
import type { Finding } from '../findings/findings';
import { toldOnce } from '../findings/told-once';
import { axeAliases } from '../rules/axe-aliases';
import { rulesLeftOut, type LeftOut } from '../rules/left-out';
import { kindRules, KIND_TAG } from '../rules/rules';

/** What looks at sizes, places and colours: where nothing is laid out, as in jsdom, it would guess. */
const needsLayout = ['color-contrast', 'target-size', 'link-in-text-block', 'css-orientation-lock', 'scrollable-region-focusable'];

/** WCAG 2.2 A and AA, and kindness. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', KIND_TAG];

/** axe leaves some of its rules out until they are asked for: those that we name are. */
const named = Object.fromEntries(Object.keys(axeAliases).map((id) => [id, { enabled: true }]));

const FRAGMENT = 11;

/** axe runs once at a time: who comes meanwhile waits for the one before. */
let before: Promise<unknown> = Promise.resolve();

/** Runs axe and the kindness rules, in this very process, over a part of a page or all of it. */
export function runHere(given: Element | Document, { locale, without }: { readonly locale: 'en' | 'cy'; readonly without: LeftOut }): Promise<readonly Finding[]> {
  const place = 'documentElement' in given ? given.documentElement : given;
  const run = before.then(async () => {
    axe.configure(sleeping(kindRules({ locale })));
    const left = rulesLeftOut(without, axe.getRules().map(({ ruleId }) => ruleId));
    const options: RunOptions = { runOnly: tags, rules: { ...named, ...layoutRules(place), ...left }, resultTypes: ['violations'] };
    return await attached(place, async () => toldOnce({ violations: findingsFromAxe((await axe.run(place, options)).violations, locale), incomplete: [] }).violations);
  });
  before = run.catch(() => undefined);
  return run;
}

/** axe-core is one for all who use it in a test file: until they ask for it by name, nobody else's run gets a rule of ours. */
function sleeping(spec: Spec & { readonly rules: NonNullable<Spec['rules']> }): Spec {
  const known = new Set(axe.getRules([KIND_TAG]).map(({ ruleId }) => ruleId));
  return { ...spec, rules: spec.rules.map(({ enabled: _asked, ...rule }) => (known.has(rule.id) ? rule : { ...rule, enabled: false })) };
}

function layoutRules({ ownerDocument }: Element): NonNullable<RunOptions['rules']> {
  return ownerDocument.documentElement.clientWidth > 0 ? {} : Object.fromEntries(needsLayout.map((id) => [id, { enabled: false }]));
}

/** axe sees only what is in the page: an element that is not yet, or no longer, stands in it while it is looked at. */
async function attached<Result>(place: Element, look: () => Promise<Result>): Promise<Result> {
  if (place.isConnected) return await look();
  const root = place.getRootNode();
  const stood = [...root.childNodes];
  const host = place.ownerDocument.createElement('div');
  host.append(root);
  place.ownerDocument.body.append(host);
  try {
    return await look();
  } finally {
    host.remove();
    host.replaceChildren();
    // A fragment gave its content to the page: it gets it back.
    if (root.nodeType === FRAGMENT) (root as DocumentFragment).append(...stood);
  }
}

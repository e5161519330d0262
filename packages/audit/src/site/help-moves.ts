import { fill } from '@kind-by-design/plain-language/words';
import type { Finding, FoundNode } from '../findings/findings';
import type { HelpFact, HelpPlace } from './help-on';
import { helpMovesWords as english } from './help-moves.words';
import { helpMovesWords as welsh } from './help-moves.words.cy';

/** One page of the site, and the ways to help on it. */
export interface HelpOnPage {
  readonly url: string;
  readonly help: readonly HelpFact[];
}

/** Fewer pages than this have no usual place for anything. */
const ENOUGH = 4;
/** On so many pages a thing stands in its usual place. */
const REPEATED = 3;
/** Of the pages that have it, so many have it there: less is no place that anybody could learn. */
const MOSTLY = 2 / 3;
const MOST_NODES = 5;

const words = { en: english, cy: welsh };

interface Site {
  readonly pages: readonly HelpOnPage[];
  readonly locale: 'en' | 'cy';
}

const pathOf = (url: string) => new URL(url).pathname;
const keyed = (fact: HelpFact) => `${fact.by} ${fact.key}`;

const nodeOf = ({ selector, html }: Pick<HelpFact, 'selector' | 'html'>, summary: string): FoundNode => ({ selector, html, summary });

/** For each help that is repeated outside the text of pages: where it usually is, and on which pages. */
function usualPlaces(pages: readonly HelpOnPage[]): ReadonlyMap<string, { readonly place: HelpPlace; readonly on: readonly string[] }> {
  const usual = new Map<string, { place: HelpPlace; on: readonly string[] }>();
  const facts = pages.flatMap(({ url, help }) => help.map((fact) => ({ url, fact })));
  for (const [key, here] of Map.groupBy(facts, ({ fact }) => keyed(fact))) {
    const on = new Set(here.map(({ url }) => url)).size;
    const [best] = [...Map.groupBy(here, ({ fact }) => fact.place)].toSorted(([, one], [, other]) => other.length - one.length);
    if (best && best[0] !== 'content' && best[1].length >= REPEATED && best[1].length >= on * MOSTLY) usual.set(key, { place: best[0], on: best[1].map(({ url }) => url) });
  }
  return usual;
}

/** Help that stands in another place than on most pages (WCAG 3.2.6). */
function moved({ pages, locale }: Site, usual: ReturnType<typeof usualPlaces>): Map<string, FoundNode[]> {
  const said = words[locale];
  const found = new Map<string, FoundNode[]>();
  for (const { url, help } of pages) {
    const nodes = [...Map.groupBy(help, keyed)].flatMap(([key, here]) => {
      const at = usual.get(key);
      const [fact] = here;
      if (at === undefined || fact === undefined || here.some(({ place }) => place === at.place)) return [];
      return nodeOf(fact, fill(said.moved, { said: fact.said, here: said[fact.place], usual: said[at.place], count: at.on.length, page: pathOf(at.on[0] ?? url) }, locale));
    });
    if (nodes.length > 0) found.set(url, nodes);
  }
  return found;
}

/** Each pair of ways to help that stand beside each other in one place, in the order of the page. */
function pairsOn({ help }: HelpOnPage, usual: ReturnType<typeof usualPlaces>): readonly (readonly [first: HelpFact, second: HelpFact])[] {
  const settled = help.filter((fact) => usual.get(keyed(fact))?.place === fact.place);
  return settled.flatMap((first, nth) => settled.slice(nth + 1).filter(({ place }) => place === first.place).map((second) => [first, second] as const));
}

/** Help that comes in another order than on most pages (WCAG 3.2.6: the same relative order). */
function outOfOrder({ pages, locale }: Site, usual: ReturnType<typeof usualPlaces>): Map<string, FoundNode[]> {
  const ways = new Map<string, string[]>();
  const nameOf = (first: HelpFact, second: HelpFact) => `${keyed(first)}\n${keyed(second)}\n${first.place}`;
  const all = pages.map((page) => ({ url: page.url, pairs: pairsOn(page, usual) }));
  for (const { url, pairs } of all) for (const [first, second] of pairs) ways.set(nameOf(first, second), [...(ways.get(nameOf(first, second)) ?? []), url]);
  const found = new Map<string, FoundNode[]>();
  for (const { url, pairs } of all) {
    const nodes = pairs.flatMap(([first, second]) => {
      const others = ways.get(nameOf(second, first)) ?? [];
      const [page] = others;
      if (page === undefined || others.length < REPEATED || others.length < ((ways.get(nameOf(first, second)) ?? []).length + others.length) * MOSTLY) return [];
      return nodeOf(first, fill(words[locale].order, { said: first.said, other: second.said, count: others.length, page: pathOf(page) }, locale));
    });
    if (nodes.length > 0) found.set(url, nodes);
  }
  return found;
}

/** Pages without any help, where nearly all others have some. */
function gone({ pages, locale }: Site): Map<string, FoundNode[]> {
  const withHelp = pages.filter(({ help }) => help.length > 0);
  const [page] = withHelp;
  if (page === undefined || withHelp.length < pages.length * 0.8) return new Map();
  const summary = fill(words[locale].gone, { count: withHelp.length, page: pathOf(page.url) }, locale);
  return new Map(pages.filter(({ help }) => help.length === 0).map(({ url }) => [url, [nodeOf({ selector: 'body', html: '<body>' }, summary)]]));
}

/** One line of contacts, with two numbers. A page that has both knows what it does. */
function disagreeing({ pages, locale }: Site): Map<string, FoundNode[]> {
  const found = new Map<string, FoundNode[]>();
  const facts = pages.flatMap(({ url, help }) => help.flatMap((fact) => (fact.by === 'phone' && fact.line !== undefined ? [{ url, fact, line: fact.line }] : [])));
  for (const [line, here] of Map.groupBy(facts, (one) => one.line)) {
    const numbers = [...Map.groupBy(here, ({ fact }) => fact.key)].toSorted(([, one], [, other]) => other.length - one.length);
    const [[usual, on] = ['', []], ...others] = numbers;
    const first = on[0];
    for (const { url, fact } of others.flatMap(([, ones]) => ones)) {
      if (first === undefined || on.some((one) => one.url === url)) continue;
      found.set(url, [...(found.get(url) ?? []), nodeOf(fact, fill(words[locale].differ, { line, number: fact.key, other: usual, page: pathOf(first.url) }, locale))]);
    }
  }
  return found;
}

/**
 * What the pages of one site say of help only when they are read together, by the address of the page that stands out. Always for a
 * person to look at: there can be reasons.
 */
export function helpFindings(pages: readonly HelpOnPage[], locale: 'en' | 'cy' = 'en'): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, readonly Finding[]>();
  if (pages.length < ENOUGH) return found;
  const site = { pages, locale };
  const said = words[locale];
  const usual = usualPlaces(pages);
  const add = (finding: Omit<Finding, 'nodes'>, ...all: readonly ReadonlyMap<string, readonly FoundNode[]>[]) => {
    for (const url of new Set(all.flatMap((one) => [...one.keys()]))) {
      const nodes = all.flatMap((one) => one.get(url) ?? []).slice(0, MOST_NODES);
      found.set(url, [...(found.get(url) ?? []), { ...finding, nodes }]);
    }
  };
  const about = { impact: 'moderate', harm: 'confusion' } as const;
  add({ ...about, id: 'help-moves', help: said.help, helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/consistent-help.html', tags: ['kind', 'confusion', 'wcag22a', 'wcag326'] }, moved(site, usual), outOfOrder(site, usual), gone(site));
  add({ ...about, id: 'contacts-differ', help: said.contactsHelp, helpUrl: 'https://www.w3.org/WAI/WCAG2/supplemental/patterns/o7p02-find-help/', tags: ['kind', 'confusion'] }, disagreeing(site));
  return found;
}

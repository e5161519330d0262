import type { AuditRun } from '../findings/findings';
import { address, onWhichPages, said } from './html-parts';
import { html, type Markup } from './markup';
import { notChecked } from './not-checked';
import type { FoundInRun, RunSummary } from './summary';
import { countsOf, nameOfRule } from './text';
import { isOurs, tell, tellNode, type Voice } from './told';

/** What all parts of one report share. */
export interface ReportFacts {
  readonly run: AuditRun;
  readonly summary: RunSummary;
  readonly voice: Voice;
}

/** One page of paper holds about so many. */
const MOST_HURTS = 5;
const MOST_PER_HARM = 3;
const MOST_LISTED = 100;

/** Where a finding is told in full. */
export const placeOf = ({ summary }: ReportFacts, found: FoundInRun): string => `found-${summary.found.indexOf(found) + 1}`;

const goTo = (facts: ReportFacts, found: FoundInRun) => html`<a class="goto" href="#${placeOf(facts, found)}">${facts.voice.words.whereAndHow}: ${nameOfRule(found)}</a>`;

/** What was looked at and when, and what came of it, in one breath. */
export function atAGlance({ run, summary, voice }: ReportFacts): Markup {
  const { say, words, day } = voice;
  const { found, toAsk, pages } = summary;
  const looked = pages.length === 0 ? say('lookedNone', { day: day(run.at) }) : say('looked', { count: pages.length, day: day(run.at) });
  const where = countsOf({ places: found.reduce((all, { places }) => all + places, 0), pages: pages.slice(0, summary.pagesWithFindings) }, voice);
  const outcome = found.length === 0 ? words.foundNothing : say('foundCount', { count: found.length, where });
  return html`<p class="lead">${looked}${pages.length > 0 && ` ${outcome}`}${toAsk.length > 0 && ` ${say('alsoAsks', { count: toAsk.length })}`}</p>
<p class="note">${words.notKind} ${words.startsHere} <a href="#not-checked">${words.notChecked}</a></p>`;
}

function hurt(facts: ReportFacts, found: FoundInRun): Markup {
  const { run, voice } = facts;
  const [piece] = found.pieces;
  // What axe says of an element is for developers: contrast ratios and attributes.
  const there = piece !== undefined && isOurs(found) && html`${said(tellNode(found, piece.node, run, voice), 140)}. `;
  return html`<li><strong>${said(tell(found, voice).harm)}</strong> ${there}<span class="quiet">${voice.words[found.impact]}, ${onWhichPages(found, voice)}.</span> ${goTo(facts, found)}</li>`;
}

/** The worst of each harm, and no more than a page of them. */
function worstOfEach(found: readonly FoundInRun[]): readonly (readonly [NonNullable<FoundInRun['harm']> | 'barrier', readonly FoundInRun[]])[] {
  const groups = Map.groupBy(found, ({ harm }) => harm ?? 'barrier');
  const chosen = new Set([...groups.values()].flatMap(([first]) => first ?? []));
  const perHarm = new Map([...groups].map(([harm]) => [harm, 1]));
  for (const one of found) {
    const harm = one.harm ?? 'barrier';
    const many = perHarm.get(harm) ?? 0;
    if (chosen.size >= MOST_HURTS || chosen.has(one) || many >= MOST_PER_HARM) continue;
    chosen.add(one);
    perHarm.set(harm, many + 1);
  }
  return [...groups].map(([harm, all]) => [harm, all.filter((one) => chosen.has(one))] as const);
}

/** What hurts people most, by what it does to them. */
export function hurtsMost(facts: ReportFacts): Markup | undefined {
  const { summary, voice } = facts;
  const { say, words } = voice;
  if (summary.found.length === 0) return undefined;
  const groups = worstOfEach(summary.found);
  const rest = summary.found.length - groups.reduce((all, [, some]) => all + some.length, 0);
  return html`<section class="glance" aria-labelledby="hurts"><h2 id="hurts">${words.hurts}</h2>
${groups.map(([harm, some]) => html`<section class="harm"><h3>${words[harm]}</h3><p>${words[`${harm}Why`]}</p><ul class="told">${some.map((found) => hurt(facts, found))}</ul></section>`)}
${rest > 0 && html`<p>${say('hurtsRest', { count: rest, heading: words.all })}</p>`}</section>`;
}

export function firstMends(facts: ReportFacts): Markup | undefined {
  const { summary, voice } = facts;
  const { words } = voice;
  if (summary.first.length === 0) return undefined;
  const mends = summary.first.map((found) => html`<li><strong>${said(tell(found, voice).mend)}</strong> <span class="quiet">${words[found.harm ?? 'barrier']}, ${onWhichPages(found, voice)}.</span> ${goTo(facts, found)}</li>`);
  return html`<section class="glance" aria-labelledby="first"><h2 id="first">${words.first}</h2><p>${words.firstWhy}</p><ol class="mends">${mends}</ol></section>`;
}

export function whatWasNotChecked({ run, summary, voice }: ReportFacts): Markup {
  const { say, words, locale } = voice;
  const { notOpened, sentences, noMachine } = notChecked(run, summary, voice);
  const pages = html`<ul>${notOpened.slice(0, MOST_LISTED).map(({ url, why }) => html`<li>${address(url)}: ${said(why)}</li>`)}</ul>${notOpened.length > MOST_LISTED && html`<p>${say('morePages', { count: notOpened.length - MOST_LISTED })}</p>`}`;
  return html`<section class="next-page" aria-labelledby="not-checked"><h2 id="not-checked">${words.notChecked}</h2>
${notOpened.length > 0 && html`<p>${say('notOpened', { count: notOpened.length })}</p>${pages}`}
<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<p>${words.noMachine}</p><ul>${noMachine.map((sentence) => html`<li>${sentence}</li>`)}</ul>
<p>${words.noScore}</p>${locale === 'cy' && html`<p>${words.welshDraft}</p>`}</section>`;
}

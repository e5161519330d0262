import type { PageAudit } from '../findings/findings';
import type { Reference } from '../rules/rule';
import { allRules } from '../rules/rules';
import { placeOf, type ReportFacts } from './html-manager';
import { address, code, look, ofPage, pictureBudget, said, written } from './html-parts';
import { html, type Markup } from './markup';
import { lookOf, titleOf } from './page-names';
import { onOneLine } from './shortened';
import type { FoundInRun, FoundPiece } from './summary';
import { countsOf, impactOf, JSON_COMMAND, nameOfRule } from './text';
import { tell, tellNode, type Told } from './told';

type Pictures = ReturnType<typeof pictureBudget>;

const MOST_PIECES = 50;
const MOST_PLACES = 200;
/** Longer lists are folded. */
const FOLDED = 5;
const FOLDED_PAGES = 30;

/** Names of WCAG, COGA and axe are English in every language. */
const reference = ({ name, url }: Reference, { voice }: ReportFacts) => html`<li><a href="${url}"${voice.locale === 'en' ? '' : html` lang="en" hreflang="en"`}>${name}</a></li>`;

function samePlaces({ places }: FoundPiece, { voice }: ReportFacts): Markup {
  const { say, words } = voice;
  const [first] = places;
  if (first === undefined) return html``;
  if (places.length === 1) return html`<dt>${words.seen}</dt><dd>${look(first.page, voice)}</dd>`;
  const listed = html`<ul>${places.slice(0, MOST_PLACES).map(({ page, node }) => html`<li>${look(page, voice)}${node.selector !== first.node.selector && html` ${code(node.selector)}`}</li>`)}</ul>`;
  const rest = places.length - MOST_PLACES;
  const more = rest > 0 && html`<p>${say('morePagesInData', { count: rest })}</p>`;
  const pages = new Set(places.map(({ page }) => page.url)).size;
  const told = say('sameOn', { count: pages });
  return html`<dt>${words.seen}</dt><dd>${places.length > FOLDED ? html`<details><summary>${told}</summary>${listed}${more}</details>` : html`${told}${listed}`}</dd>`;
}

function piece(facts: ReportFacts, found: FoundInRun, one: FoundPiece, picture: string | undefined): Markup {
  const { run, voice } = facts;
  const { words, say } = voice;
  const what = tellNode(found, one.node, run, voice);
  return html`<li class="place"><p>${said(what, 1200)}</p>
${picture !== undefined && html`<figure><img src="${picture}" alt="${say('pictureAlt', { what: onOneLine(what.text, 150) })}"></figure>`}
<dl class="facts"><dt>${words.toFind}</dt><dd>${code(one.node.selector)}</dd><dt>${words.asWritten}</dt><dd>${written(one.node.html, voice)}</dd>${samePlaces(one, facts)}</dl></li>`;
}

function evidence(facts: ReportFacts, found: FoundInRun, pictures: Pictures): Markup {
  const { say } = facts.voice;
  const shown = found.pieces.slice(0, MOST_PIECES);
  const rest = found.places - shown.reduce((all, { places }) => all + places.length, 0);
  const pieces = html`<ol class="places">${shown.map((one, at) => piece(facts, found, one, pictures(one.node.picture, at)))}</ol>`;
  const more = rest > 0 && html`<p>${say('moreInData', { count: rest, command: JSON_COMMAND })}</p>`;
  return html`<details${shown.length <= FOLDED && html` open`}><summary>${say('evidence', { count: found.places })}</summary>${pieces}${more}</details>`;
}

function factsOf(given: ReportFacts, found: FoundInRun, { references }: Told): Markup {
  const { words } = given.voice;
  const harm = found.harm ?? 'barrier';
  return html`<dl class="facts"><dt>${words.kindOf}</dt><dd>${words[harm]}</dd><dt>${words.howBad}</dt><dd>${impactOf(found.impact, given.voice)}</dd><dt>${words.rule}</dt><dd>${code(nameOfRule(found))}</dd>
${references.length > 0 && html`<dt>${words.restsOn}</dt><dd><ul class="references">${references.map((one) => reference(one, given))}</ul></dd>`}</dl>`;
}

function examples({ example }: Told, { voice }: ReportFacts): Markup | undefined {
  const { words } = voice;
  if (example === undefined) return undefined;
  return html`<div class="examples" lang="en"><div class="unkind"><h5${voice.locale === 'cy' && html` lang="cy"`}>${words.exampleUnkind}</h5>${written(example.unkind, voice)}</div><div><h5${voice.locale === 'cy' && html` lang="cy"`}>${words.exampleKind}</h5>${written(example.kind, voice)}</div></div>`;
}

function finding(given: ReportFacts, found: FoundInRun, pictures: Pictures): Markup {
  const { voice } = given;
  const told = tell(found, voice);
  const id = placeOf(given, found);
  return html`<section class="finding" id="${id}"><h3>${said(told.help)}</h3>
<p>${said(told.harm)}</p>${factsOf(given, found, told)}
<h4>${voice.words.mend}</h4><p>${said(told.mend)}</p>${examples(told, given)}
${evidence(given, found, pictures)}</section>`;
}

/** Everything that was found: for an auditor the evidence, for a developer the mend. */
export function everything(given: ReportFacts): Markup {
  const { words } = given.voice;
  const pictures = pictureBudget();
  const { found } = given.summary;
  return html`<section class="next-page" aria-labelledby="all"><h2 id="all">${words.all}</h2><p>${found.length === 0 ? words.nothingHere : words.allIntro}</p>${found.map((one) => finding(given, one, pictures))}</section>`;
}

/** What a machine cannot know, as questions. */
export function questions(given: ReportFacts): Markup | undefined {
  const { summary, voice } = given;
  const { words } = voice;
  if (summary.toAsk.length === 0) return undefined;
  const pictures = pictureBudget();
  const asked = summary.toAsk.map((found, at) => {
    const told = tell(found, voice);
    return html`<section class="finding" id="ask-${at + 1}"><h3>${said(told.ask)}</h3><p>${said(told.harm)}</p>${factsOf(given, found, told)}<p>${words.asksLook} ${countsOf(found, voice)}.</p>${evidence(given, found, pictures)}</section>`;
  });
  return html`<section aria-labelledby="asks"><h2 id="asks">${words.asks}</h2><p>${words.asksIntro}</p>${asked}</section>`;
}

function pageRow(given: ReportFacts, page: PageAudit, links: ReadonlyMap<string, string>): Markup {
  const { voice } = given;
  const linked = (of: 'violations' | 'incomplete') =>
    page[of].length === 0 ? voice.words.nothingHere : html`<ul>${page[of].map((one) => html`<li><a href="#${links.get(`${of} ${one.id}`) ?? 'all'}">${nameOfRule(one)}</a></li>`)}</ul>`;
  return html`<tr role="row"><th scope="row" role="rowheader">“${ofPage(titleOf(page, voice), page, voice)}”<br>${address(page.url)}<br><span class="quiet">${lookOf(page, voice)}; ${voice.time(page.at)}</span></th><td role="cell" data-column="${voice.words.found}">${linked('violations')}</td><td role="cell" data-column="${voice.words.forPerson}">${linked('incomplete')}</td></tr>`;
}

/** Every look at every page, so that nobody has to guess what was covered. */
export function everyPage(given: ReportFacts): Markup | undefined {
  const { run, summary, voice } = given;
  const { say, words } = voice;
  if (run.pages.length === 0) return undefined;
  const links = new Map([
    ...summary.found.map((found) => [`violations ${found.id}`, placeOf(given, found)] as const),
    ...summary.toAsk.map((found, at) => [`incomplete ${found.id}`, `ask-${at + 1}`] as const),
  ]);
  const caption = say('pagesCaption', { count: run.pages.length });
  // Told by role, since on a narrow screen the cells stand one below the other and are no table to the browser.
  const columns = [words.page, words.found, words.forPerson].map((name) => html`<th scope="col" role="columnheader">${name}</th>`);
  const table = html`<table role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${columns}</tr></thead><tbody role="rowgroup">${run.pages.map((page) => pageRow(given, page, links))}</tbody></table>`;
  return html`<section aria-labelledby="pages"><h2 id="pages">${words.pages}</h2>${run.pages.length > FOLDED_PAGES ? html`<details><summary>${caption}</summary>${table}</details>` : table}</section>`;
}

/** Versions and rules, so that an auditor can do it again. */
export function howMade({ run, summary, voice }: ReportFacts): Markup {
  const { say, words, locale, time } = voice;
  const { name, version, axe, browser } = run.tool;
  const ours = new Set(allRules.map(({ id }) => id));
  const axes = summary.ran.filter((id) => !ours.has(id));
  const told = { tool: name, version: onOneLine(version, 40), axe: onOneLine(axe, 40), browser: onOneLine(browser, 80), from: time(summary.from), to: time(summary.to) };
  return html`<h2 id="made">${words.made}</h2><p>${say('versions', told)}</p>
<details><summary>${words.lookedFor}</summary><h3>${words.kindnessRules}</h3><ul>${allRules.map((rule) => html`<li>${code(rule.id)}: ${rule.words[locale].help}</li>`)}</ul>${axes.length > 0 && html`<h3>${words.axeRules}</h3><p>${axes.map((id, at) => html`${at > 0 && ', '}${code(id)}`)}</p>`}</details>`;
}

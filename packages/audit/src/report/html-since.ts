import type { AuditRun } from '../findings/findings';
import { compareRuns, type LocatedFinding, type RunsCompared } from './compare';
import { address, code, said } from './html-parts';
import { html, type Markup } from './markup';
import { lookOf } from './page-names';
import { nameOfRule } from './text';
import { tell, type Voice } from './told';

/** A report that was compared with a former run: short at the top, every place further down. */
export interface Since {
  readonly heading: string;
  readonly short: Markup;
  readonly full: Markup;
}

const MOST_TOLD = 3;
const MOST_LISTED = 200;
const FOLDED = 10;

const grouped = (found: readonly LocatedFinding[]) => [...Map.groupBy(found, ({ id }) => id).values()].flatMap((all) => (all[0] === undefined ? [] : [{ finding: all[0].finding, all }]));

/** What came new, by what it does to a person. */
function cameNew(found: readonly LocatedFinding[], voice: Voice): Markup | undefined {
  const groups = grouped(found);
  if (groups.length === 0) return undefined;
  const rest = groups.length - MOST_TOLD;
  return html`<ul>${groups.slice(0, MOST_TOLD).map(({ finding, all }) => html`<li>${said(tell(finding, voice).harm)} <span class="quiet">${voice.say('inPlaces', { count: all.length })}, ${code(nameOfRule(finding))}</span></li>`)}${rest > 0 && html`<li>${voice.say('morePages', { count: rest })}</li>`}</ul>`;
}

function allPlaces(found: readonly LocatedFinding[], summary: string, voice: Voice): Markup | undefined {
  if (found.length === 0) return undefined;
  const shown = grouped(found.slice(0, MOST_LISTED));
  const rest = found.length - MOST_LISTED;
  const places = (all: readonly LocatedFinding[]) => html`<ul>${all.map((one) => html`<li>${address(one.url)} (${lookOf(one, voice)}) ${code(one.node.selector)}</li>`)}</ul>`;
  const lists = shown.map(({ finding, all }) => html`<li>${said(tell(finding, voice).help)}, ${code(nameOfRule(finding))}${places(all)}</li>`);
  return html`<details${found.length <= FOLDED && html` open`}><summary>${summary}</summary><ul>${lists}</ul>${rest > 0 && html`<p>${voice.say('textMoreTold', { count: rest })}</p>`}</details>`;
}

const sameTool = (a: AuditRun['tool'], b: AuditRun['tool']) => a.version === b.version && a.axe === b.axe && a.browser === b.browser;

const counted = (compared: RunsCompared, { say }: Voice) =>
  ({
    new: say('newFound', { count: compared.new.length }),
    gone: say('goneFound', { count: compared.gone.length }),
    same: say('sameFound', { count: compared.same.length }),
    now: say('notLookedNow', { count: compared.notLookedAtNow.length }),
    before: say('notLookedBefore', { count: compared.notLookedAtBefore.length }),
  }) as const;

/** What changed since a former run. */
export function sinceBefore(run: AuditRun, before: AuditRun, voice: Voice): Since {
  const { say, words, day } = voice;
  const compared = compareRuns(before, run);
  const counts = counted(compared, voice);
  const heading = say('since', { day: day(before.at) });
  const { notLookedAtNow, notLookedAtBefore } = compared;
  return {
    heading,
    short: html`<section class="glance" aria-labelledby="since"><h2 id="since">${heading}</h2>
<ul class="counts"><li>${counts.new}${cameNew(compared.new, voice)}</li><li>${counts.gone}</li><li>${counts.same}</li>
${notLookedAtNow.length > 0 && html`<li>${counts.now}</li>`}${notLookedAtBefore.length > 0 && html`<li>${counts.before}</li>`}</ul>
${!sameTool(run.tool, before.tool) && html`<p>${words.otherVersions}</p>`}<p><a class="goto" href="#since-all">${words.sinceAll}</a></p></section>`,
    full: html`<section aria-labelledby="since-all"><h2 id="since-all">${words.sinceAll}</h2>
${allPlaces(compared.new, counts.new, voice) ?? html`<p>${words.noNew}</p>`}
${allPlaces(compared.gone, counts.gone, voice) ?? html`<p>${words.noGone}</p>`}
${allPlaces(compared.same, counts.same, voice) ?? html`<p>${words.noSame}</p>`}
${allPlaces(notLookedAtNow, counts.now, voice)}
${allPlaces(notLookedAtBefore, counts.before, voice)}</section>`,
  };
}

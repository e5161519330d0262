import type { PageAudit } from '../findings/findings';
import { html, type Markup } from './markup';
import { lookOf, titleOf } from './page-names';
import { onOneLine, shortened } from './shortened';
import type { FoundInRun } from './summary';
import type { Said, Voice } from './told';

const MOST_OF_URL = 300;
const MOST_OF_HTML = 1200;
const MOST_OF_SELECTOR = 400;
const MOST_OF_TITLE = 48;
const MOST_TITLES = 2;

/** Words, marked with their language where it is not the report's. */
export const said = ({ text, lang }: Said, most = 600): Markup => {
  const told = shortened(text, most);
  return lang === undefined ? html`${told}` : html`<span lang="${lang}">${told}</span>`;
};

/** A language a browser knows; a page can say anything. */
function knownLanguage(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) === undefined ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** Words of a page, in the direction they are written in, and marked with the language the page says it is in. */
export function ofPage(text: string, { lang }: Pick<PageAudit, 'lang'>, { locale }: Voice): Markup {
  const known = knownLanguage(lang);
  return known === undefined || known === locale ? html`<bdi>${text}</bdi>` : html`<bdi lang="${known}">${text}</bdi>`;
}

/** An address as a link where a press can lead there, and never to a script. */
export function address(url: string): Markup {
  const told = onOneLine(url, MOST_OF_URL);
  return /^(?:https?|file):$/.test(URL.parse(url)?.protocol ?? '') ? html`<a href="${url}"><bdi dir="ltr">${told}</bdi></a>` : html`<bdi dir="ltr">${told}</bdi>`;
}

export const code = (text: string, most = MOST_OF_SELECTOR): Markup => html`<code dir="ltr">${onOneLine(text, most)}</code>`;

/** HTML of a page, to be read, never to be worked. */
export const written = (source: string, { words }: Voice): Markup =>
  html`<pre dir="ltr"><code>${shortened(source, MOST_OF_HTML)}</code></pre>${source.length > MOST_OF_HTML && html`<p class="quiet">${words.cutShort}</p>`}`;

/** “Apply for care”, its address, how and when it was looked at. */
export const look = (page: PageAudit, voice: Voice): Markup =>
  html`“${ofPage(titleOf(page, voice), page, voice)}”, ${address(page.url)} (${lookOf(page, voice)}; ${voice.say('at', { time: voice.time(page.at) })})`;

/** On 3 pages: “A”, “B” and 1 more. Titles are cut to what tells pages apart: a manager reads this on one sheet. */
export function onWhichPages({ pages }: Pick<FoundInRun, 'pages'>, voice: Voice): Markup {
  const titles = [...new Map(pages.map((page) => [titleOf(page, voice, MOST_OF_TITLE), page]))].slice(0, MOST_TITLES);
  const rest = pages.length - titles.length;
  const told = titles.map(([title, page], at) => html`${at > 0 && ', '}“${ofPage(title, page, voice)}”`);
  return html`${voice.say('onPages', { count: pages.length })}: ${told}${rest > 0 && ` ${voice.say('morePages', { count: rest })}`}`;
}

const PICTURE = /^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/]+={0,2}$/;
const MOST_OF_PICTURE = 300_000;
const MOST_OF_PICTURES = 8_000_000;
const MOST_PER_FINDING = 3;

/** Gives out pictures as long as the file stays small enough to be sent by mail: the first few of each finding. */
export function pictureBudget(): (picture: string | undefined, at: number) => string | undefined {
  let left = MOST_OF_PICTURES;
  return (picture, at) => {
    if (picture === undefined || at >= MOST_PER_FINDING || picture.length > Math.min(left, MOST_OF_PICTURE) || !PICTURE.test(picture)) return undefined;
    left -= picture.length;
    return picture;
  };
}

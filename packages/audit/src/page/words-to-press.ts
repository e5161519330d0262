import type { PageFacts } from './page-facts';

/** What can be pressed and is no field. */
export const PRESSABLE = 'a[href], button, [role=button], [role=link], input[type=submit], input[type=button], summary';

/** What a person reads on a link or button: its text, else the name a screen reader says, else the text for its picture. */
export function wordsOn(element: Element, page: PageFacts): string {
  const text = page.textOf(element);
  if (text !== '') return text;
  const named = element.getAttribute('aria-label') ?? element.getAttribute('title');
  if (named) return named.trim();
  return [...element.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? '').join(' ').trim();
}

/** It can be pressed now. */
export const works = (element: Element) => !element.matches(':disabled') && element.getAttribute('aria-disabled') !== 'true' && element.closest('[inert]') === null;

/** A link within the page, from its start to its content. */
export const isSkipLink = (element: Element, words: string) => /^#./.test(element.getAttribute('href') ?? '') && /^(?:skip|jump|go|neidio|mynd|ewch)\b.*(?:content|main|navigation|cynnwys)/i.test(words);

/** Legal, cookie and housekeeping pages: they lead nobody on who is stuck. */
const SMALL_PRINT = /\b(?:cookies?|privacy|terms(?: and| of|$)|conditions|accessibility|licen[cs]e|copyright|crown|disclaimer|sitemap|imprint|legal|recaptcha|slavery|cwcis|preifatrwydd|hygyrchedd|telerau|trwydded|hawlfraint)\b|©/i;
export const isSmallPrint = (words: string) => SMALL_PRINT.test(words);

/** Leads back to where nothing is different. */
export const isBackOnly = (words: string) => /^[\s←‹«<]*(?:go )?(?:to (?:the )?(?:\S+ )?home ?page|back|home|homepage|return|close|ok|sign out|log ?out|exit|finish|done|yn ôl|hafan)\b.{0,25}$/i.test(words);

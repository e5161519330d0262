import { mainOf, type PageFacts } from './page-facts';
import { isSkipLink, isSmallPrint, PRESSABLE, wordsOn, works } from './words-to-press';

const BACK = /^[\s←‹«<]*(?:(?:go |get |step |take me |click )?back\b(?! to (?:the )?top)|previous\b|return\b|cancel\b|quit\b|exit\b(?! this (?:page|site))|leave\b(?! (?:this )?(?:page|site|website))|undo\b|yn ôl\b|mynd yn ôl|nôl\b|blaenorol\b|canslo\b|dychwelyd\b|gadael\b)|\bsave\b.{0,30}\b(?:later|exit|return|come back|quit|finish|leave|close)\b|\bsave (?:my |your )?(?:progress|draft)\b|\b(?:come back|finish|return) (?:to this )?later\b|\b(?:back|return) to (?!(?:the )?top\b)|^[\s←‹«<]+$|\bcadw\b.{0,40}\b(?:wedyn|nes ymlaen|gadael|dychwelyd)\b/i;
const NAMED_BACK = /^(?:(?:go )?back|previous|return|cancel|yn ôl)\b/i;
const BACK_ADDRESS = /^javascript:.*\bhistory\b/i;

const isBack = (element: Element, page: PageFacts) =>
  BACK.test(wordsOn(element, page)) ||
  NAMED_BACK.test(element.getAttribute('aria-label') ?? '') ||
  BACK_ADDRESS.test(element.getAttribute('href') ?? '') ||
  /\bhistory\.(?:back|go)\b/.test(element.getAttribute('onclick') ?? '') ||
  /\bprev\b/.test(element.getAttribute('rel') ?? '');

/** A trail of pages, or steps that can be gone back to. */
function isTrail(element: Element): boolean {
  const name = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('typeof') ?? ''} ${element.getAttribute('itemtype') ?? ''}`;
  if (/bread ?crumb|briwsion|\byou are here\b/i.test(name)) return element.querySelector('a[href]') !== null;
  const current = element.querySelector('[aria-current=step], [aria-current=page], [aria-current=location]');
  return current !== null && element.matches('ol') && element.querySelector('a[href]') !== null;
}

/** Links and buttons that lead back: back, cancel, breadcrumbs, earlier steps, save and come back. */
export function waysBack(page: PageFacts): readonly Element[] {
  return [...page.all(PRESSABLE).filter((element) => works(element) && isBack(element, page)), ...page.all('nav, ol, [typeof], [itemtype]').filter(isTrail)];
}

/** Links and buttons in the main part that lead anywhere at all. Skip links and small print do not. */
export function waysOn(page: PageFacts): readonly Element[] {
  const main = mainOf(page);
  const isWholeBody = main === page.document.body;
  return page.all(PRESSABLE).filter((element) => {
    if (!works(element) || element.matches('summary')) return false;
    const inside = isWholeBody ? element.closest('header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]') === null : main.contains(element) || element.getRootNode() !== page.document;
    const words = wordsOn(element, page);
    return inside && words !== '' && !isSmallPrint(words) && !isSkipLink(element, words);
  });
}

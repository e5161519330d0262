import { mainOf, type PageFacts } from '../../page/page-facts';
import { ownBlocks } from '../../page/stops';
import { waysOn } from '../../page/ways';
import { kind, type KindRule } from '../rule';
import { endlessWait as en } from './endless-wait.words';
import { endlessWait as cy } from './endless-wait.words.cy';

const WAITING = '[aria-busy=true], [role=progressbar], progress';
const WAIT_WORDS = /^\W*(?:(?:still )?(?:loading|processing|working|fetching|retrieving|searching|connecting|submitting|sending|saving|uploading|checking|redirecting)\b.{0,50}|(?:please )?(?:wait|stand by|hang on|hold on|bear with us)\b.{0,40}|(?:just )?(?:a|one) (?:moment|second|sec|minute)\b.{0,20}|(?:yn )?llwytho\b.{0,30}|arhoswch\b.{0,30})$/i;
/** How long it takes, why, or what is being done meanwhile. */
const TOLD = /\b(?:\d+|a few|a couple of|one|two|three|five|ten|several|ychydig) ?(?:more |o )?(?:seconds?|minutes?|mins?|hours?|days?|eiliad(?:au)?|munud(?:au)?)\b|\bup to (?:a|an|one|\d+)\b|\b(?:usually|normally|often|can|may|might|should|will|could|only)\b.{0,15}\btakes?\b|\btakes? (?:about|around|less|longer|up)\b|\bbecause\b|\bwhile we\b|\bso (?:that )?we\b|\bwe(?:’|'| a)re (?:checking|getting|looking|finding|saving|sending|searching|asking|preparing|working out|collecting|waiting)\b|\brydym(?: ni)? (?:yn|wrthi)\b|\b\d{1,3} ?%|\bstep \d+ of \d+\b|\b\d+ of \d+\b/i;
/** More than the words of a wait, in words: something is there to be read meanwhile. */
const SOMETHING_TO_READ = 25;

const isMeasured = (element: Element) => /^[\d.]+$/.test(element.getAttribute('aria-valuenow') ?? '') || (element.tagName === 'PROGRESS' && element.hasAttribute('value')) || element.hasAttribute('aria-valuetext');
const count = (text: string) => (text === '' ? 0 : text.split(/\s+/).length);

const isDrawn = (style: CSSStyleDeclaration) => !/^(?:rgba\(0, 0, 0, 0\)|transparent|)$/.test(style.backgroundColor) || style.backgroundImage.includes('gradient') || (Number.parseFloat(style.borderTopWidth) > 1 && style.borderRadius !== '' && style.borderRadius !== '0px') || (style.animationName !== 'none' && style.animationName !== '');

/** Empty boxes that are drawn where the page has nothing else but headings: bars that stand for text to come, or a ring that turns. */
function skeletonIn(page: PageFacts): Element | undefined {
  const main = mainOf(page);
  if (main === page.document.body || main.querySelector('h1, h2, [role=heading]') === null || main.querySelector('img, video, canvas, iframe, input, select, textarea') !== null) return undefined;
  const empty = page.all('div, span, li, p, i').filter((element) => main.contains(element) && element.childElementCount === 0 && element.textContent.trim() === '');
  const window = page.document.defaultView;
  return window ? empty.slice(0, 50).find((element) => isDrawn(window.getComputedStyle(element))) : undefined;
}

/** Elements that wait, the outermost of each: what is marked as busy, and words that say so where nothing else is said. */
function waitsOn(page: PageFacts): ReadonlySet<Element> {
  const marked = page.all(WAITING).filter((element) => !isMeasured(element) && element.closest('button, [role=button], a[href]') === null);
  // What shows how far it is has said how long it takes.
  if (marked.length === 0 && page.all(WAITING).length > 0) return new Set();
  const outer = marked.filter((element) => !marked.some((other) => other !== element && other.contains(element)));
  const own = page.once(ownBlocks).filter(({ place }) => !place.control);
  const said = own.filter(({ text, place, element }) => !place.heading && text.length < 80 && WAIT_WORDS.test(text) && !outer.some((other) => other.contains(element)));
  const others = own.filter((block) => !block.place.heading && !said.includes(block));
  if (outer.length === 0 && (others.length > 0 || page.once(waysOn).length > 0)) return new Set();
  if (outer.length > 0) return new Set(outer);
  const heads = own.filter(({ place, text }) => place.heading && WAIT_WORDS.test(text));
  const [first] = [...said, ...(others.length === 0 ? heads : [])];
  const skeleton = others.length === 0 && said.length === 0 ? skeletonIn(page) : undefined;
  return new Set([first?.element, skeleton].filter((element) => element !== undefined));
}

const isTold = (page: PageFacts, within: Element) => TOLD.test(page.textOf(within)) || page.once(ownBlocks).some(({ text }) => TOLD.test(text));

export const endlessWait: KindRule = {
  id: 'endless-wait',
  harm: 'automation',
  impact: 'serious',
  selector: '*',
  applies: (element, page) => page.once(waitsOn).has(element),
  check(element, page) {
    if (isTold(page, element)) return kind;
    if (page.once(waysOn).length > 0) return kind;
    const words = page.once(ownBlocks).filter(({ place, text }) => !place.heading && !WAIT_WORDS.test(text)).reduce((sum, { text }) => sum + count(text), 0);
    return words > SOMETHING_TO_READ ? { is: 'ask' } : { is: 'unkind' };
  },
  references: [
    { name: 'COGA: Provide feedback', url: 'https://www.w3.org/WAI/WCAG2/supplemental/patterns/o4p10-status-feedback/' },
    { name: 'WCAG 4.1.3 Status Messages (AA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/status-messages.html' },
  ],
  example: {
    unkind: '<main><h1>Your results</h1><div role="progressbar" aria-busy="true" aria-label="Loading"></div></main>',
    kind: '<main><h1>Your results</h1><div role="progressbar" aria-busy="true" aria-label="Loading"></div><p>This takes up to 30 seconds. <a href="/home">Leave, and look later</a></p></main>',
  },
  words: { en, cy },
};

import type { PageFacts } from '../../page/page-facts';
import { blocksIn } from '../field-facts/blocks-in';
import { scopeOf, waysIn } from '../field-facts/ways';
import { labelOf, labelsOf, saidOf } from '../field-facts/labels';
import { languageOf, namedBy } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { captchaOnly as en } from './captcha-only.words';
import { captchaOnly as cy } from './captcha-only.words.cy';

const TEST_NAMES = /captcha|\bturing\b|\bsecur ?image\b|\bhuman (?:check|test|verification)\b/i;
/** What such a test asks, in words. */
const ASKS = /\b(?:characters?|letters?|words?|numbers?|digits?|text|code|symbols?)\b.{0,40}\b(?:you (?:can )?see|shown|displayed|appear\w*|(?:in|from|on) the (?:image|picture|box)|below|above)\b.{0,30}(?:\b(?:image|picture|photo|box|captcha)\b|$)|\b(?:distorted|wavy|scrambled|twisted|blurr\w+|warped) (?:letters?|text|words?|characters?|numbers?|image)|\bnot a (?:robot|machine|bot)\b|\bare (?:you )?(?:a )?human\b|\b(?:prove|show|check|verify|confirm) (?:that )?you(?:.re| are) (?:a )?(?:human|person|real|not a)|\bselect (?:all|every|each) (?:the )?(?:images?|pictures?|squares?|photos?|tiles?)|\b(?:complete|solve|finish) the (?:puzzle|picture|jigsaw)|\b(?:drag|slide|move) the (?:\w+ )?(?:piece|puzzle)|\bslider? .{0,30}\b(?:complete|fit|verify|prove|unlock|human)\b|\b(?:security|verification|anti-?spam) (?:image|picture)\b|\btype (?:the|what) .{0,30}\b(?:image|picture)\b/i;
/** Words that are such a test even where no field is tied to them. */
const STANDS_ALONE = /^(?:please )?(?:select|click|tap|choose|pick) (?:on )?(?:all|every|each) (?:of )?(?:the )?(?:images?|pictures?|squares?|photos?|tiles?)\b|\b(?:complete|solve|finish) the (?:puzzle|jigsaw)\b|\b(?:drag|slide|move) the (?:\w+ )?(?:piece|puzzle)\b|\bslider? .{0,30}\b(?:complete|fit|verify|prove|unlock|human)\b|\btype the (?:\w+ )?(?:letters|characters|words|numbers) (?:you see |shown |that you see )?(?:in|from|on) the (?:image|picture)\b/i;
const PICTURE = /\b(?:image|picture|photo|see|shown|letters?|characters?|distorted|puzzle|captcha|below|tiles?|squares?)\b/i;
/** Another way than by sight. */
const WAY = /\baudio\b|\blisten|\bplay(?: the| it)?\b|\bhear\b|\bsound\b|\bspeak\b|\bspoken\b|\bread (?:it )?(?:aloud|out)|\bvoice\b|\b(?:another|other|different|alternative|accessible) (?:way|method|test|check|option|version|challenge)|\bcan(?:no|.)?t (?:see|read|do|use|solve)\b|\b(?:email|text|ring|call|phone|telephone|contact) (?:us|me|our)\b|\bby (?:email|phone|post|text|telephone)\b|\bsend (?:me )?(?:a|the) code\b|\bsain\b|\bgwrando\b/i;
const SOUND_OF_ITS_OWN = /recaptcha/i;

const within = (field: Element, page: PageFacts) => `${labelOf(field, page)} ${namedBy(field, 'aria-describedby')} ${field.getAttribute('placeholder') ?? ''}`;

/** The words before a bare field, where a test’s question stands untied. */
function isTest(element: Element, page: PageFacts): boolean {
  if (element.tagName === 'IFRAME') return /captcha|turnstile|funcaptcha|arkoselabs/i.test(`${element.getAttribute('title') ?? ''} ${element.getAttribute('src') ?? ''}`);
  if (element.tagName === 'IMG' || element.tagName === 'CANVAS') return TEST_NAMES.test(`${element.getAttribute('alt') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.id} ${element.getAttribute('src') ?? ''}`);
  const { type } = element as HTMLInputElement;
  if (/^(?:hidden|submit|button|reset|image|radio|password)$/.test(type)) return false;
  return TEST_NAMES.test(saidOf(element, page)) || (languageOf(element) === 'en' && ASKS.test(within(element, page)));
}

/** The tests of a page: the field for each, or the picture or frame where there is none. */
function testsOn(page: PageFacts): ReadonlySet<Element> {
  const found = page.all('input, iframe, img, canvas, [role=slider]').filter((element) => isTest(element, page));
  const fields = found.filter(({ tagName }) => tagName === 'INPUT');
  if (found.length > 0) return new Set(fields.length > 0 ? fields : found.slice(0, 1));
  const said = page.blocks.find(({ text, element, place }) => !place.control && text.length < 200 && STANDS_ALONE.test(text) && languageOf(element) === 'en');
  return new Set(said ? [said.element] : []);
}

/** Words beside the test, those of other fields’ labels left out. */
function saidBeside(test: Element, page: PageFacts): readonly string[] {
  const own = labelsOf(test, page);
  const scope = scopeOf(test, page);
  return blocksIn(scope, page).filter(({ element, place }) => !place.label || own.some((label) => label.contains(element))).map(({ text }) => text);
}

function check(test: Element, page: PageFacts): Judgement {
  const scope = scopeOf(test, page);
  const controls = waysIn(scope, page);
  if (scope.querySelector('audio') !== null || controls.some(({ words, element }) => WAY.test(words) || /^(?:tel|mailto):/.test(element.getAttribute('href') ?? ''))) return kind;
  if (saidBeside(test, page).some((text) => WAY.test(text))) return kind;
  if (test.tagName === 'IFRAME') return SOUND_OF_ITS_OWN.test(test.getAttribute('src') ?? '') ? kind : { is: 'ask' };
  if ((test as HTMLInputElement).type === 'checkbox') return { is: 'ask' };
  const hasPicture = scope.querySelector('img, canvas, svg, picture, [role=img]') !== null;
  return hasPicture || PICTURE.test(within(test, page)) || STANDS_ALONE.test(page.textOf(test)) ? { is: 'unkind' } : { is: 'ask' };
}

export const captchaOnly: KindRule = {
  id: 'captcha-only',
  harm: 'automation',
  impact: 'critical',
  selector: 'input, iframe, img, canvas, p, div, span, h1, h2, h3, h4, label, legend, li, [role=slider]',
  applies: (element, page) => page.once(testsOn).has(element),
  check,
  tags: ['wcag338'],
  references: [
    { name: 'WCAG 3.3.8 Accessible Authentication (Minimum) (AA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/accessible-authentication-minimum.html' },
    { name: 'W3C: Inaccessibility of CAPTCHA', url: 'https://www.w3.org/TR/turingtest/' },
  ],
  example: {
    unkind: '<form><img src="test.png" alt=""><label>Type the letters in the picture <input name="captcha"></label> <button>Continue</button></form>',
    kind: '<form><p>We sent a code to your email address.</p><label>Code <input name="code" autocomplete="one-time-code"></label> <button>Continue</button></form>',
  },
  words: { en, cy },
};

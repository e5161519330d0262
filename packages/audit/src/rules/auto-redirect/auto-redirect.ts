import { languageOf } from '../../page/language';
import type { PageFacts, TextBlock } from '../../page/page-facts';
import { said } from '../../page/said';
import { PRESSABLE, wordsOn, works } from '../../page/words-to-press';
import { kind, type KindRule } from '../rule';
import { autoRedirect as en } from './auto-redirect.words';
import { autoRedirect as cy } from './auto-redirect.words.cy';

const MOVES = /\b(?:redirect(?:ed|ing|s)?|(?:(?:will|(?:’|')ll|going to|to) (?:be )?(?:automatically )?(?:taken|moved|sent|transferred|forwarded|returned|brought|take you|send you|move you|transfer you|return you))|(?:this )?page (?:will|(?:is )?(?:automatically )?(?:going to )?)(?: automatically)? ?(?:refresh|reload|move on|change|close)\w*|automatically (?:move|go|return|continue|proceed|advance)|moving (?:you )?on|(?:taking|returning|sending|moving) you (?:to|back))\b/i;
const SOON = /\b(?:in|after|within)\b.{0,15}?(?:\d+|a few|ten|five|three|two|thirty|sixty|fifteen|twenty|\bthe next)\W{0,3}(?:more )?(?:s\b|secs?\b|seconds?\b|eiliad)/i;
const BY_ITSELF = /\b(?:automatically|shortly|in a (?:moment|few moments|second)|momentarily|soon)\b|^\W*redirecting\b/i;
const CONDITION = /\b(?:if|when|once|after|unless)\b(?: you|\W+you|(?:’|')re| the)\b/i;
const MOVES_CY = /\b(?:ailgyfeirio|symud ymlaen|mynd â chi|trosglwyddo)\b/i;
const STOPS = /\b(?:stop|cancel|stay|pause|wait|hold|remain|keep me|not now|(?:do not|don(?:’|')t) (?:redirect|move|go|take)|more time|aros|canslo|stopio|oedi)\b/i;

/** `sure`: it says in how many seconds. `maybe`: it says that it moves, not when. */
function movesIn({ text, locale }: TextBlock): 'sure' | 'maybe' | undefined {
  const welsh = languageOf(locale) === 'cy';
  if (!(welsh ? MOVES_CY : MOVES).test(text)) return undefined;
  if (SOON.test(text)) return welsh ? 'maybe' : 'sure';
  return BY_ITSELF.test(text) && !CONDITION.test(text) ? 'maybe' : undefined;
}

const canBeStopped = (page: PageFacts) => page.all(PRESSABLE).some((element) => works(element) && STOPS.test(wordsOn(element, page)));

/** axe’s own `meta-refresh` tells the pages that have one, under the same name: nothing is told twice. */
const hasRefresh = (page: PageFacts) => page.document.querySelector('meta[http-equiv=refresh i]') !== null;

export const autoRedirect: KindRule = {
  id: 'auto-redirect',
  harm: 'automation',
  impact: 'serious',
  selector: '*',
  applies(element, page) {
    const block = page.blockOf(element);
    return block !== undefined && !block.place.control && movesIn(block) !== undefined && !page.once(hasRefresh);
  },
  check(element, page) {
    const block = page.blockOf(element);
    if (block === undefined || page.once(canBeStopped)) return kind;
    return { is: movesIn(block) === 'sure' ? 'unkind' : 'ask', data: { said: said(block.text) } };
  },
  tags: ['wcag2a', 'wcag221'],
  references: [
    { name: 'WCAG 2.2.1 Timing Adjustable (A)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable.html' },
    { name: 'WCAG 3.2.5 Change on Request (AAA)', url: 'https://www.w3.org/WAI/WCAG22/Understanding/change-on-request.html' },
  ],
  example: {
    unkind: '<p>You will be taken to the sign-in page in 10 seconds.</p>',
    kind: '<p>Your answers are saved.</p> <a href="/sign-in">Go to the sign-in page</a>',
  },
  words: { en, cy },
};

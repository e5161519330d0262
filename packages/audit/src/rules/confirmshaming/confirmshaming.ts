import type { PageFacts } from '../../page/page-facts';
import { labelOf } from '../field-facts/labels';
import { isEnglish, wordsOf } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { confirmshaming as en } from './confirmshaming.words';
import { confirmshaming as cy } from './confirmshaming.words.cy';

/** A choice that declines speaks for the person, or says no. */
const DECLINES = /^(?:no\b|nope|nah|not (?:now|today|for me|interested)|skip|maybe later|decline|cancel|thanks,? but|i\b|i.(?:d|ll|m)\b|my\b|let\b|leave me|continue without|close\b|who needs)/i;

/** Harms and losses that nobody chooses for themselves. */
const LOSS = String.raw`(?:in the dark|un(?:safe|protected|informed|aware|prepared|well|healthy|happy|supported|organi[sz]ed)|in danger|at risk|risks?|risking|my chances|a chance|alone|lonely|ignorant|ill|sick|poorly|in pain|pain|worse|suffer\w*|struggl\w*|miss(?:ing)?(?: out)?|los(?:e|ing)|lost|waste|wasting|over ?pay\w*|pay(?:ing)? (?:more|full|extra|too)|full price|left (?:out|behind)|behind|insecure|vulnerable|exposed|guess(?:ing)?|worry(?:ing)?|worried|confus\w+|stuck|forget(?:ting)?|fail(?:ing)?|gambl\w+|late|harder|the hard way|bored|broke|disorgani[sz]ed|slow(?:er)?|clueless|without (?:help|support|protection|care)|nothing|ignore|my own|fend for|give up|go without|do without|wait(?:ing)? longer)`;
/** Good things that a person is made to turn away. What many turn away for good reasons, such as being told, is not among them. */
const GOOD = String.raw`(?:safe(?:ty|r)?|secur(?:e|ity)|protect\w*|healthy?(?:ier)?|well|wellbeing|better|improv\w*|sav(?:e|ing) (?:money|time|lives|a life)|savings|help(?:ing)? (?:others?|people|anyone|somebody|those|children|my|the|improve)|(?:look after|care about|love|value) (?:my|others|people)|organi[sz]ed|prepared|success|support(?:ing)? (?:others|people|the)|make a difference|kind\w*|a good|my best|the best)`;

const SHAMES: readonly RegExp[] = [
  /\bi (?:really |just |honestly |simply )?(?:do not|don't) (?:really |actually |even )?(?:care(?: about| if| whether| what| enough|[.!]?$)|deserve|give a|mind (?:if i |being |missing|losing|paying|suffering|struggling|waiting))/i,
  /\bi (?:couldn't|could not) care less\b/i,
  new RegExp(String.raw`\bi (?:really |just )?(?:do not|don't|won't|will not) (?:want|need|like|wish|have time|choose|plan|intend)\b(?: to| any| for| be| being| get| stay| keep| feel| become| live| have| receive| a| an| the| my)* ${GOOD}\b`, 'i'),
  /\bi (?:do not|don't) (?:love|value|protect|look after|think of|deserve) my(?:self)?\b/i,
  new RegExp(String.raw`\bi(?:'d| would)? (?:rather|prefer|sooner|like|love|enjoy|am (?:happy|fine|ok|okay|content|good)|'m (?:happy|fine|ok|okay|content|good))(?: to| with| being| be| feeling| feel| living| live| staying| stay| remaining| remain| keep| keeping| going| go| getting| get| my| the| on| having| have| that| take| taking| just)* ${LOSS}\b`, 'i'),
  new RegExp(String.raw`\bi'm (?:happy|fine|ok|okay|content|good)(?: to| with| being| be| feeling| living| staying| stay| remaining| remain| keep| keeping| going| go| getting| my| the| on)* ${LOSS}\b`, 'i'),
  new RegExp(String.raw`\b(?:leave|keep|let) me (?:be |stay |remain )?${LOSS}\b`, 'i'),
  /\bi (?:like|love|enjoy)(?: to| being| on| the| my| long)* (?:wait(?:ing|s)?|queu\w+|paperwork|fines|trouble|risk|danger|surprises|wasting|missing|paying|losing)\b/i,
  /\bi(?:'ll| will| would|'d)(?: just| rather)? (?:risk|gamble|take (?:my chances|the risk|a chance)|chance it|miss out|suffer|struggle|go without|pay (?:full|more|extra)|stay (?:in the dark|un|at risk|alone|ill|sick|lonely|behind|ignorant)|remain (?:in the dark|un|at risk|alone|ignorant)|do nothing|regret|fend)/i,
  /\bi(?:'m| am) (?:too |just |being |a |an |so )*(?:lazy|selfish|careless|foolish|stupid|irresponsible|ungrateful|a coward|uncaring|not (?:bothered about|serious about|interested in) (?:my|saving|helping|being|staying|getting|protecting|improving))/i,
  /\bi (?:hate|dislike) (?:saving|help|money|free|good|discounts|deals|my|being (?:safe|well|healthy|helped|happy))|\bi already know (?:everything|it all|enough)\b/i,
  /\bmy (?:health|safety|privacy|family|care|home|wellbeing|future)(?:'s| is| isn't| does ?n't| can| doesn't)? (?:not |n't )?(?:important|matter|worth|wait|a priority)\b/i,
  /\blet (?:them|others|other people|people|someone else|somebody else) (?:suffer|struggle|worry|die|go without|cope alone)/i,
  /\bwho needs (?:help|health|safety|care|friends|family|money|reminders|security|protection)/i,
];
/** Where only a person can tell whether the words shame. */
const MAYBE = /^(?:no\b|not now|skip|continue).{0,40}\b(?:risk|unprotected|unsafe|miss out|missing out|full price|without (?:protection|help|support|cover)|regret)\b/i;

const isAnswer = (element: Element) => element.matches('[type=radio], [type=checkbox], [role=radio], [role=checkbox]');
const wordsIn = (element: Element, page: PageFacts) => (isAnswer(element) ? labelOf(element, page) : wordsOf(element));

function judge(words: string): Judgement {
  const said = words.replaceAll('’', '\'');
  // “I would rather not say” is nobody's fault: it keeps something to oneself.
  if (/\b(?:rather|prefer) not(?: to)? (?:say|answer|tell|give|share|disclose)\b/i.test(said)) return kind;
  if (SHAMES.some((pattern) => pattern.test(said))) return { is: 'unkind', data: { words } };
  return MAYBE.test(said) ? { is: 'ask', data: { words } } : kind;
}

export const confirmshaming: KindRule = {
  id: 'confirmshaming',
  harm: 'unfeeling',
  impact: 'serious',
  selector: 'button, a, input, [role=button], [role=link], [role=radio], [role=checkbox]',
  applies: (element, page) => {
    if (!isEnglish(element)) return false;
    const words = wordsIn(element, page);
    // An answer to a question may speak of trouble; only one that says no can shame.
    return words.length < 140 && (isAnswer(element) ? /^no\b/i : DECLINES).test(words);
  },
  check: (element, page) => judge(wordsIn(element, page)),
  references: [
    { name: 'Information Commissioner’s Office and Competition and Markets Authority: harmful design in digital markets', url: 'https://drcf.org.uk/news-and-events/news/ico-and-cma-publish-paper-on-harmful-design-in-digital-markets' },
  ],
  example: {
    unkind: '<button>Turn on reminders</button> <button>No, I don’t care about my health</button>',
    kind: '<button>Turn on reminders</button> <button>No reminders</button>',
  },
  words: { en, cy },
};

import { contactsOn } from '../../page/contacts';
import { languageOf } from '../../page/language';
import { mainOf, type PageFacts } from '../../page/page-facts';
import { messagesOn } from '../../page/messages';
import { findingOf } from '../../page/reviewed';
import { said } from '../../page/said';
import { kindOf, ownBlocks, stopOn, type Stop } from '../../page/stops';
import { waysOn } from '../../page/ways';
import { isBackOnly, wordsOn } from '../../page/words-to-press';
import { reviewWords, type WordsFinding } from '../../words/words';
import { kind, type KindRule } from '../rule';
import { finalRefusal as en } from './final-refusal.words';
import { finalRefusal as cy } from './final-refusal.words.cy';

/** Why, or what it hangs on: something a person can act on. */
const REASON = /\b(?:because|since you|as you(?:r| are| do| have| did)?|due to|the reason|reasons?(?: for| why)?:|this is (?:if|when)|only if|unless|you (?:need|have) to (?:be|have)|you must (?:be|have|live)|you(?:’|'| a)re (?:under|over|too|not (?:old|yet)|outside)|does(?: not|n(?:’|')t) (?:cover|include)|is only (?:for|open to)|too (?:many|few|high|low)|expired|does(?: not|n(?:’|')t) match|outside (?:the|our)|you (?:live|earn|work|own|moved|already)|your (?:income|savings|age|address|postcode|area)|only (?:cover|accept|available|serve|treat)s?|no (?:more )?(?:places|spaces|appointments|funding) (?:left|available)|more than|less than|over £|under £)\b/i;
/** What can be done next in this matter. */
const ROUTE = /\b(?:appeal|challenge|reconsider|review|complain|dispute|object|ask (?:us|for|your|the|them|a|an|someone)|can (?:give|grant|add|invite|unlock|let|allow|help) (?:you|it|your)|contact|(?:call|ring|phone|email|speak to|talk to) (?:us|them|your|the|a|an|someone)|write to|apply (?:again|for|to|through|another|online)|try|instead|another (?:way|service|card|route|option)|other (?:help|support|ways|services|options)|you (?:can|may|could|might)(?! (?:not|no longer|never)\b)|what (?:you can do|happens) next|check (?:if|whether|your|that)|sign in|log in|go to|get (?:advice|help|support)|find (?:out|other|help)|request (?:access|a review)|use (?:a|another|the)|wait|later|different)\b/i;
/** A way that is not for this matter, or a door shut twice. */
const NOT_FOR_THIS = /\b(?:anything else|other (?:matters?|questions?|enquir(?:y|ies))|something else|any other|different (?:matter|request))\b/i;
const SHUT = /\b(?:decision|this|that|it|outcome|result) (?:is|was|will be) final\b|\b(?:cannot|can(?:’|')t|can not|may not|no right (?:to|of)|not possible to|unable to|will not|won(?:’|')t|do not|don(?:’|')t|no) (?:be )?(?:appeal(?:ed)?|challenged?|reviewe?d?|reconsider(?:ed)?|correspond(?:ence)?|contest(?:ed)?|chang(?:e|ed)|enter into|reply|respond|discuss(?:ed)?|further action|apply again|re-?apply|reapply|disputed?)\b|\bno (?:further |right of )?(?:appeal|correspondence|review)\b/i;

/** What a refusal may begin with. */
const EXCUSE = /^\W*(?:(?:we(?:’|'| a)re )?sorry|oops|whoops|uh[ -]oh|error)\b\W*/i;
/** How long a door stays shut. */
const UNTIL = /\b\d+ ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)\b|\b(?:an|one|a few|two|three|ten|fifteen|thirty) (?:minutes?|hours?|days?)\b|\b(?:until|tomorrow|unlock(?:ed|s)?|temporarily|for now)\b/i;
/** The page itself says that the account is shut, and not only that there were many tries. */
const LOCKED = /\b(?:locked|suspended|blocked|deactivated|banned|disabled)\b/i;

/** Sentences of a text, that a way for another matter does not speak for this one. */
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+|\n+/);

/** What the page says of the refusal or lock-out: often the line under a heading such as “Server error”. */
function refusedBy(page: PageFacts): Stop | undefined {
  const stop = page.once(stopOn);
  if (stop === undefined || languageOf(stop.block.locale) !== 'en') return undefined;
  if (stop.kind !== 'error') return stop;
  const told = page.once(ownBlocks).filter(({ place }) => !place.control && !place.label);
  for (const block of told.slice(0, 4)) {
    const kindTold = kindOf(block.text.replace(EXCUSE, ''), 'en', block !== stop.block);
    if (kindTold === 'refused' || kindTold === 'locked-out') return { kind: kindTold, block };
  }
  return stop;
}

/** Locked out for something, with nothing on how long or how to come in again. */
function lockOut(page: PageFacts, sentences: readonly string[]): 'sure' | 'maybe' | undefined {
  if (sentences.some((sentence) => UNTIL.test(sentence) || ROUTE.test(sentence)) || page.once(waysOn).length > 0) return undefined;
  return page.once(contactsOn).length === 0 && sentences.some((sentence) => LOCKED.test(sentence)) ? 'sure' : 'maybe';
}

/** Refused with no reason, no appeal and no other route: `sure` where a door is shut twice, or nothing at all follows. */
function refusal(page: PageFacts): 'sure' | 'maybe' | undefined {
  const blocks = page.once(ownBlocks).filter(({ place }) => !place.control);
  const sentences = blocks.flatMap(({ text }) => sentencesOf(text));
  if (page.once(refusedBy)?.kind === 'locked-out') return lockOut(page, sentences);
  const open = sentences.filter((sentence) => !NOT_FOR_THIS.test(sentence) && !SHUT.test(sentence));
  if (open.some((sentence) => REASON.test(sentence) || ROUTE.test(sentence))) return undefined;
  const shut = sentences.some((sentence) => SHUT.test(sentence));
  const main = mainOf(page);
  const elsewhere = (element: Element) => blocks.some((block) => block.element.contains(element) && NOT_FOR_THIS.test(block.text));
  const ways = page.once(waysOn).filter((way) => !elsewhere(way) && !isBackOnly(wordsOn(way, page)));
  if (ways.length > 0) return shut ? 'maybe' : undefined;
  const reached = main !== page.document.body && page.once(contactsOn).some(({ element }) => main.contains(element) && !elsewhere(element));
  return reached && !shut && !sentences.some((sentence) => NOT_FOR_THIS.test(sentence)) ? undefined : 'sure';
}

const isStop = (element: Element, page: PageFacts) => {
  const refused = page.once(refusedBy);
  return refused?.block.element === element && (refused.kind === 'refused' || refused.kind === 'locked-out');
};

/** Alerts and errors that the review finds to shut a door. Of those that do not, nothing is asked. */
function refusingMessages(page: PageFacts): ReadonlyMap<Element, WordsFinding> {
  const found = new Map<Element, WordsFinding>();
  for (const { element, text, kind: place, locale, where, isApart } of page.once(messagesOn)) {
    const finding = where === 'page' || where === 'summary' || isApart ? undefined : findingOf(reviewWords(text, { kind: place, locale }), ['falsely-final'], 'sure');
    if (finding) found.set(element, finding);
  }
  return found;
}

export const finalRefusal: KindRule = {
  id: 'final-refusal',
  harm: 'bureaucracy',
  impact: 'critical',
  selector: '*',
  applies: (element, page) => isStop(element, page) || page.once(refusingMessages).has(element),
  check(element, page) {
    if (!isStop(element, page)) {
      const finding = page.once(refusingMessages).get(element);
      return finding ? { is: finding.certainty === 'sure' ? 'unkind' : 'ask', data: { said: said(page.textOf(element)) } } : kind;
    }
    const certainty = page.once(refusal);
    const data = { said: said(page.once(refusedBy)?.block.text ?? '') };
    return certainty === undefined ? kind : { is: certainty === 'sure' ? 'unkind' : 'ask', data };
  },
  references: [
    { name: 'GOV.UK Service Manual: Writing for user interfaces', url: 'https://www.gov.uk/service-manual/design/writing-for-user-interfaces' },
  ],
  example: {
    unkind: '<main><h1>Your request has been rejected</h1><p>This decision is final.</p></main>',
    kind: '<main><h1>We cannot pay for this aid</h1><p>This is because the council already lends it for free. You can <a href="/appeal">ask for the decision to be looked at again</a>, or <a href="/borrow">borrow it</a>.</p></main>',
  },
  words: { en, cy },
};

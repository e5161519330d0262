import { sayAnswers, type Answered } from '@kind-by-design/journey';
import { fill } from '@kind-by-design/plain-language/words';
import type { AssessmentReceipt } from '../../server/care/assessments.ts';
import type { PageLanguage } from '../../server/language/language.ts';
import { careJourney, endingNameOf } from '../care/care-journey.server';
import { inLanguage } from '../page/in-language.server';
import { sayOnDay } from '../page/say-day';
import { sayMoment } from '../page/say-moment';
import { staff as english } from './staff.words.ts';
import { staff as welsh } from './staff.words.cy.ts';

type Words = typeof english;

/** What was answered, by question; of questions that are asked several times the first. */
function answersBy({ answers: { answers } }: AssessmentReceipt) {
  const known = new Map<string, Answered>();
  for (const answer of answers) if (!known.has(answer.question)) known.set(answer.question, answer);
  return (question: string, part = 'value'): string => {
    const answer = known.get(question);
    const typed = answer?.state === 'given' ? answer.typed[part] : undefined;
    return typeof typed === 'string' ? typed : '';
  };
}

/** What to call whoever wrote: as they like to be called, else their name. */
export function nameIn(receipt: AssessmentReceipt, words: Words): string {
  const said = answersBy(receipt);
  return [said('name', 'called'), said('name')].find((name) => name.trim() !== '') ?? words.noName;
}

/** What kind of request it is, for the list. */
export function kindIn({ answers }: AssessmentReceipt, words: Words): string {
  const kinds: { readonly [ending: string]: string } = { talkSent: words.kindTalk, childrenSent: words.kindChildren };
  return kinds[endingNameOf(answers)] ?? words.kindCare;
}

/** One request for an assessment as staff read it: the person's own words first, what is safe before how to reach them. */
export function assessmentForStaff(receipt: AssessmentReceipt, language: PageLanguage) {
  const words = inLanguage(language, english, welsh);
  const { reference, status, respondBy, sentAt } = receipt;
  const sections = sayAnswers(careJourney(language), receipt.answers, { reader: 'staff' });
  const row = (field: string) => sections.flatMap(({ rows }) => rows).find((one) => one.field === field);
  const story = row('story');
  return {
    kind: 'care' as const,
    title: fill(words.request, { reference }, language),
    words,
    reference,
    what: kindIn(receipt, words),
    story: story?.state === 'given' ? story.said.join('\n') : undefined,
    // Not written: what stands in its place, or nothing, where it was never asked.
    storyLeft: story === undefined || story.state === 'given' ? words.noWords : story.said.join(' '),
    whose: whoseWords(receipt, words),
    safe: safeFirst(receipt, words, language),
    askFor: fill(words.askFor, { name: nameIn(receipt, words) }, language),
    reach: reachIn(receipt, words),
    facts: [
      status === 'stopped' ? words.stopped : fill(words.touch, { day: sayOnDay(respondBy, language) }, language),
      ...(status === 'changed' ? [words.changed] : []),
      fill(words.sent, { when: sayMoment(sentAt, language) }, language),
    ],
    stopped: status === 'stopped',
    sections,
  };
}

function whoseWords({ answers: { answers } }: AssessmentReceipt, words: Words): string {
  const by = answers.findLast((answer) => answer.by !== undefined)?.by;
  const voices: { readonly [voice: string]: string } = { carer: words.byCarer, attorney: words.byAttorney, deputy: words.byDeputy, worker: words.byWorker };
  return voices[by ?? 'self'] ?? words.bySelf;
}

/** No answer about messages, or "I am not sure", counts as no. */
function safeFirst(receipt: AssessmentReceipt, words: Words, language: PageLanguage): readonly string[] {
  const said = answersBy(receipt);
  const [word, times] = [said('safeWord').trim(), said('unsafeTimes').trim()];
  const knowing: { readonly [answer: string]: string } = { notYet: words.notTold, deciding: words.mayNotDecide, risk: words.risk };
  const told = knowing[said('knows')];
  return [
    ...(said('knows') === 'risk' ? [words.risk] : []),
    said('safeMessage') === 'yes' ? words.mayLeave : words.noMessage,
    ...(word === '' ? [] : [fill(words.sayFirst, { word }, language)]),
    ...(times === '' ? [] : [fill(words.notThen, { times }, language)]),
    ...(told === undefined || told === words.risk ? [] : [told]),
    ...(receipt.language === 'cy' ? [words.speak] : []),
  ];
}

/** How to reach them. A number is dialled, a mail address written to, anything else read. */
function reachIn(receipt: AssessmentReceipt, words: Words): { readonly way: string; readonly number?: string; readonly address?: string } {
  const said = answersBy(receipt);
  const number = { number: said('telephone') };
  switch (said('reachBy')) {
    case 'call': return { way: words.wayCall, ...number };
    case 'text': return { way: words.wayText, ...number };
    case 'relay': return { way: words.wayRelay, ...number };
    case 'bsl': return { way: words.wayBsl, ...number };
    case 'email': return { way: words.wayEmail, address: said('email') };
    case 'letter': return { way: words.wayLetter, address: said('letterTo') };
    case 'visit': return { way: words.wayVisit };
    default: return { way: words.wayNone };
  }
}

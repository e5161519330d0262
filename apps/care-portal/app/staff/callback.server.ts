import { fill } from '@kind-by-design/plain-language/words';
import type { Receipt } from '../../server/requests/requests.ts';
import type { PageLanguage } from '../../server/language/language.ts';
import { firstOf } from '../../server/requests/typed.ts';
import { sayAnswers } from '../answers/say-answers';
import { inLanguage } from '../page/in-language.server';
import { sayOnDay } from '../page/say-day';
import { sayMoment } from '../page/say-moment';
import { staffAnswers as answersEnglish } from './staff-answers.words.ts';
import { staffAnswers as answersWelsh } from './staff-answers.words.cy.ts';
import { staff as english } from './staff.words.ts';
import { staff as welsh } from './staff.words.cy.ts';

/** One request to be rung as staff read it: the person's own words first, what is safe before how to reach them. */
export function callbackForStaff({ reference, status, ringBy, answers, sentAt, language: asked }: Receipt, language: PageLanguage) {
  const words = inLanguage(language, english, welsh);
  const [word, times] = [firstOf(answers, 'safeWord').trim(), firstOf(answers, 'unsafeTimes').trim()];
  const ways = { call: words.call, 'text-message': words.textMessage, 'text-relay': words.textRelay };
  const by = firstOf(answers, 'reachBy');
  return {
    kind: 'callback' as const,
    title: fill(words.request, { reference }, language),
    words,
    about: firstOf(answers, 'about'),
    // No answer about messages, or "I am not sure", counts as no.
    safe: [
      firstOf(answers, 'safeMessage') === 'yes' ? words.mayLeave : words.noMessage,
      ...(word === '' ? [] : [fill(words.sayFirst, { word }, language)]),
      ...(times === '' ? [] : [fill(words.notThen, { times }, language)]),
      ...(asked === 'cy' ? [words.speak] : []),
    ],
    askFor: fill(words.askFor, { name: firstOf(answers, 'callName') }, language),
    way: by === 'text-message' || by === 'text-relay' ? ways[by] : ways.call,
    number: firstOf(answers, 'telephone'),
    facts: [status === 'stopped' ? words.stopped : fill(words.ring, { day: sayOnDay(ringBy, language) }, language), ...(status === 'changed' ? [words.changed] : []), fill(words.sent, { when: sayMoment(sentAt, language) }, language)],
    stopped: status === 'stopped',
    answers: sayAnswers(answers, inLanguage(language, answersEnglish, answersWelsh), language),
  };
}

import { fill } from '@kind-by-design/plain-language/words';
import { redirect, type RouterContextProvider } from 'react-router';
import type { Receipt } from '../../server/requests/requests.ts';
import { firstOf, textOf } from '../../server/requests/typed.ts';
import { answers as answersEnglish } from '../answers/answers.words.ts';
import { answers as answersWelsh } from '../answers/answers.words.cy.ts';
import { sayAnswers } from '../answers/say-answers';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf, type PageFacts } from '../page/page-facts.server';
import { sayOnDay } from '../page/say-day';
import { sayMoment } from '../page/say-moment';
import { portalOf } from '../portal-context';
import { throwTrouble } from '../trouble/trouble.server';
import { receipt as english } from './receipt.words.ts';
import { receipt as welsh } from './receipt.words.cy.ts';

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

/** The receipt of the newest request of this visit, in sentences. Without a visit the way to it has ended. */
export async function openReceipt(where: Where) {
  const { portal } = portalOf(where.context);
  const visit = await portal.visits.current(where.request);
  const receipt = visit && (await portal.requests.findReceipt(visit));
  if (!receipt) throwEnded(where);
  const facts = pageFactsOf(where.request, where.context);
  const words = inLanguage(facts.language, english, welsh);
  const { reference, status } = receipt;
  return {
    title: words.title,
    words,
    reference,
    status,
    next: nextSteps(receipt, words, facts),
    byWhen: fill(words.byWhen, { day: sayOnDay(receipt.ringBy, facts.language) }, facts.language),
    who: fill(words.who, { team: facts.kind.contacts.team }, facts.language),
    changeOrStop: fill(words.changeOrStop, { when: sayMoment(visit.endsAt, facts.language) }, facts.language),
    answers: sayAnswers(receipt.answers, inLanguage(facts.language, answersEnglish, answersWelsh), facts.language),
  };
}

/** The receipt is shown for a day: after that the request is still with us, and that is what a person needs to hear. */
function throwEnded(where: Where): never {
  const { endedTitle, endedDetail } = inLanguage(pageFactsOf(where.request, where.context).language, english, welsh);
  throwTrouble(where, 410, { retry: false, words: { 'link-ended.title.loading': endedTitle, 'link-ended.detail.loading': endedDetail } });
}

type Words = typeof english;

/** What happens, in order, with what the person chose about being safe. No answer about messages counts as no. */
function nextSteps({ answers }: Receipt, words: Words, { language }: PageFacts): readonly [string, ...string[]] {
  const number = firstOf(answers, 'telephone');
  const ways = { call: words.call, 'text-message': words.textMessage, 'text-relay': words.textRelay };
  const by = firstOf(answers, 'reachBy');
  const way = by === 'text-message' || by === 'text-relay' ? ways[by] : ways.call;
  return [
    words.read,
    fill(way, { number }, language),
    ...(firstOf(answers, 'safeWord').trim() === '' ? [] : [words.word]),
    ...(by === 'text-message' ? [] : [firstOf(answers, 'safeMessage') === 'yes' ? words.message : words.noMessage]),
    words.together,
  ];
}

/** Changes, stops or asks again. Only for who holds the receipt. */
export async function takeReceipt(where: Where): Promise<Response> {
  const { portal } = portalOf(where.context);
  const visit = await portal.visits.current(where.request);
  const form = await where.request.formData();
  const receipt = visit && (await portal.requests.findReceipt(visit, textOf(form, 'reference')));
  if (!receipt) throwEnded(where);
  const { reference, answers } = receipt;
  const goTo = (page: string) => redirect(page, { status: 303 });
  switch (textOf(form, 'intent')) {
    case 'change':
      await portal.drafts.removeDraft(visit, 'change');
      await portal.drafts.saveDraft(visit, 'change', { ...answers, reference });
      return goTo('/change');
    case 'stop':
      await portal.requests.stopRequest(visit, reference);
      return goTo('/receipt');
    case 'again':
      await portal.drafts.saveDraft(visit, 'ask', answers);
      return goTo('/ask');
    default:
      return goTo('/receipt');
  }
}

import { sayAnswers } from '@kind-by-design/journey';
import { fill } from '@kind-by-design/plain-language/words';
import { redirect, type RouterContextProvider } from 'react-router';
import { textOf } from '../../server/requests/typed.ts';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { sayOnDay } from '../page/say-day';
import { sayMoment } from '../page/say-moment';
import { portalOf } from '../portal-context';
import { throwTrouble } from '../trouble/trouble.server';
import { care as english } from './care.words.ts';
import { care as welsh } from './care.words.cy.ts';
import { careJourney, endingOf } from './care-journey.server';
import { whereIWas } from './where-i-was';

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

/** What was sent last in this visit, said back whole, and what happens with it. Without a visit the way to it has ended. */
export async function openCareReceipt(where: Where) {
  const { portal } = portalOf(where.context);
  const visit = await portal.visits.current(where.request);
  const receipt = visit && (await portal.care.assessments.findReceipt(visit.id));
  if (!receipt) throwEnded(where);
  const { language } = pageFactsOf(where.request, where.context);
  const words = inLanguage(language, english, welsh);
  const ending = endingOf(language, receipt.answers);
  const { reference, status } = receipt;
  return {
    title: words.receiptTitle,
    words,
    reference,
    status,
    heading: status === 'changed' ? words.changed : ending.title,
    next: ending.next,
    byWhen: ending.byWhen.replace('{day}', sayOnDay(receipt.respondBy, language)),
    who: ending.ask,
    ifTheDatePasses: ending.ifTheDatePasses,
    ifItGetsWorse: ending.ifItGetsWorse,
    changeOrStop: fill(words.changeOrStop, { when: sayMoment(visit.endsAt, language) }, language),
    sections: sayAnswers(careJourney(language), receipt.answers),
  };
}

/** The receipt is shown for a day: after that what was sent is still with us, and that is what a person needs to hear. */
function throwEnded(where: Where): never {
  const { endedTitle, endedDetail } = inLanguage(pageFactsOf(where.request, where.context).language, english, welsh);
  throwTrouble(where, 410, { retry: false, words: { 'link-ended.title.loading': endedTitle, 'link-ended.detail.loading': endedDetail } });
}

/** Changes or stops. Only for who holds the receipt. */
export async function takeCareReceipt(where: Where): Promise<Response> {
  const { portal } = portalOf(where.context);
  const visit = await portal.visits.current(where.request);
  const form = await where.request.formData();
  const receipt = visit && (await portal.care.assessments.findReceipt(visit.id, textOf(form, 'reference')));
  if (!receipt) throwEnded(where);
  const intent = textOf(form, 'intent');
  if (intent === 'change' && (await portal.care.assessments.reopen(visit.id, receipt.reference))) return redirect(whereIWas, { status: 303 });
  if (intent === 'stop') await portal.care.assessments.stop(visit.id, receipt.reference);
  return redirect('/care/receipt', { status: 303 });
}

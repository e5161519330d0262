import { running } from '@kind-by-design/journey';
import { fill } from '@kind-by-design/plain-language/words';
import { redirect, type RouterContextProvider } from 'react-router';
import { readLanguage } from '../../server/language/language.ts';
import { dayAt } from '../../server/requests/ring-by.ts';
import { textOf } from '../../server/requests/typed.ts';
import { canBeRung } from '../asking/telephone.server';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf, type PageFacts } from '../page/page-facts.server';
import { sayOnDay } from '../page/say-day';
import { sayMoment } from '../page/say-moment';
import { portalOf } from '../portal-context';
import { contacts } from '../service-facts/contacts.ts';
import { stopWhereClosed } from '../trouble/trouble.server';
import { care as english } from './care.words.ts';
import { care as welsh } from './care.words.cy.ts';
import { careJourney, titleOfStep } from './care-journey.server';
import { whereIWas } from './where-i-was';

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

const confirmable = ['again', 'delete'] as const;

const goTo = (page: string) => redirect(page, { status: 303 });

/** What a person knows before they begin; and where they began already, the way back in. Begins no visit. */
export async function openCareStart(where: Where) {
  stopWhereClosed(where);
  const { portal } = portalOf(where.context);
  const facts = pageFactsOf(where.request, where.context);
  const words = inLanguage(facts.language, english, welsh);
  const visit = await portal.visits.current(where.request);
  const before = visit && (await portal.care.assessments.findReceipt(visit.id));
  const sure = new URL(where.request.url).searchParams.get('sure');
  return {
    title: words.start,
    words,
    begun: visit && (await begunIn(where, facts, visit.id, visit.endsAt)),
    confirm: confirmable.find((known) => known === sure),
    before: before && before.status !== 'stopped' ? fill(words.already, { reference: before.reference }, facts.language) : undefined,
  };
}

/** What was begun in this visit, said without a word of what was answered. */
export async function begunIn({ context }: Pick<Where, 'context'>, { language }: PageFacts, visit: string, endsAt: Date) {
  const { care, now } = portalOf(context).portal;
  const journey = careJourney(language);
  const draft = await care.store.read(visit, journey.id);
  if (!draft) return undefined;
  const { open, pages } = running(journey, { canBeRung }).way(draft, { now: now(), timeZone: contacts.timeZone });
  const kept = await care.codes.keptUntil(visit, journey.id);
  const words = inLanguage(language, english, welsh);
  return {
    // The part of the way, never a question that would tell what was answered.
    where: titleOfStep(language, (open ?? pages.at(-1))?.step ?? ''),
    began: sayOnDay(dayAt(new Date(draft.startedAt), contacts.timeZone), language),
    keptUntil: fill(words.keptUntil, { when: sayMoment(kept && kept > endsAt ? kept : endsAt, language) }, language),
    savedAt: draft.savedAt,
  };
}

/** Carries on, begins again or deletes what was begun: the last two only for who was asked whether they are sure. */
export async function takeCareStart(where: Where): Promise<Response> {
  const { portal } = portalOf(where.context);
  const visit = await portal.visits.current(where.request);
  const form = await where.request.formData();
  const language = readLanguage(textOf(form, 'language'));
  if (language) return redirect('/care', { status: 303, headers: { 'Set-Cookie': portal.languages.choose(language) } });
  const [wish, confirmed] = [textOf(form, 'resume'), textOf(form, 'confirmed')];
  if (wish !== 'again' && wish !== 'delete') return goTo(whereIWas);
  if (confirmed !== wish) return goTo(`/care?sure=${wish}`);
  if (visit) {
    await portal.care.codes.forget(visit.id, careJourney('en').id);
    await portal.care.store.remove(visit.id, careJourney('en').id);
  }
  return goTo(wish === 'again' ? whereIWas : '/care');
}

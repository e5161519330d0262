import { fill } from '@kind-by-design/plain-language/words';
import { data, redirect, redirectDocument, type RouterContextProvider } from 'react-router';
import { callTimes, promisedDay, readCallTime } from '../../server/requests/call-times.ts';
import type { Draft } from '../../server/requests/drafts.ts';
import { ringBy } from '../../server/requests/ring-by.ts';
import { answersFrom, firstOf, sameTyped, textOf, valuesOf, type Typed } from '../../server/requests/typed.ts';
import { readLanguage } from '../../server/language/language.ts';
import type { Visit } from '../../server/visits/visits.ts';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf, type PageFacts } from '../page/page-facts.server';
import { sayDay, sayOnDay } from '../page/say-day';
import { portalOf } from '../portal-context';
import { sendingTroubles, stopWhereClosed, throwTrouble } from '../trouble/trouble.server';
import { asking as english } from './asking.words.ts';
import { asking as welsh } from './asking.words.cy.ts';
import { check, failedFields } from './check.server';
import { askingFields } from './fields.ts';

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

/** Asking anew, or changing what was asked: the same questions under two addresses. */
export type AskingForm = 'ask' | 'change';

/** The empty form, or what was written in it so far with what is left to put right. Begins a visit. */
export async function openAsking(where: Where) {
  stopWhereClosed(where);
  const { portal } = portalOf(where.context);
  const { visit, headers } = await portal.visits.begin(where.request);
  const draft = await portal.drafts.openDraft(visit, 'ask');
  const before = await portal.requests.findReceipt(visit);
  const page = pageOf(where, 'ask', draft);
  return data({ ...page, before: before && before.status !== 'stopped' ? before.reference : undefined }, { headers });
}

/** The answers of a request that was sent, to be changed. Leads to the receipt where no change was begun. */
export async function openChange(where: Where) {
  stopWhereClosed(where);
  const { portal } = portalOf(where.context);
  const visit = await portal.visits.current(where.request);
  const draft = visit && (await portal.drafts.readDraft(visit, 'change'));
  if (!draft) throw redirect('/receipt', { status: 303 });
  return { ...pageOf(where, 'change', draft), before: undefined };
}

function pageOf({ request, context }: Where, form: AskingForm, draft: Draft) {
  const facts = pageFactsOf(request, context);
  const words = inLanguage(facts.language, english, welsh);
  const { typed } = draft;
  return {
    title: form === 'ask' ? words.title : words.changeTitle,
    form,
    words,
    typed,
    hidden: { [formOf(draft)]: '', key: draft.key, ...(form === 'change' && { reference: firstOf(typed, 'reference') }) },
    problems: draft.tried ? check(typed, facts.language, draft.tries) : undefined,
    otherWords: firstOf(typed, 'otherWords') !== '',
    ...timesAndPromise({ request, context }, facts),
    troubles: sendingTroubles(facts),
  };
}

/**
 * A browser puts what was typed back into a form that looks the same, also when somebody else goes back to it after
 * "Leave this page now". It tells forms apart by the names in them: with this one, another visit's form is another.
 */
const formOf = ({ key }: Draft) => `form-${key.slice(0, 8)}`;

function timesAndPromise({ context }: Where, { language, kind, now }: PageFacts) {
  const { workingDays } = portalOf(context).portal;
  const words = inLanguage(language, english, welsh);
  return {
    times: callTimes(now, workingDays).map(({ value, day, part }) => ({ value, label: fill(words[part], { day: sayDay(day, language) }, language) })),
    promise: fill(words.promise, { team: kind.contacts.team, day: sayOnDay(ringBy(now, workingDays), language) }, language),
  };
}

/** Stores what was typed first, looks at it second, and leads to the next page. */
export async function takeAsking(where: Where, form: AskingForm): Promise<Response> {
  const { request, context } = where;
  const { portal } = portalOf(context);
  const { visit, headers } = await portal.visits.begin(request);
  const sent = await request.formData();
  const answers = answersFrom(sent, askingFields);
  const kept = form === 'change' ? { ...answers, reference: textOf(sent, 'reference') } : answers;
  const draft = await portal.drafts.saveDraft(visit, form, kept, textOf(sent, 'key'));
  // A document load rather than the router's own: what the server answers is then the same with scripts and without.
  const goTo = (page: string) => redirectDocument(page, { status: 303, headers });

  const language = readLanguage(textOf(sent, 'language'));
  if (language) {
    headers.append('Set-Cookie', portal.languages.choose(language));
    return goTo(`/${form}`);
  }
  if (textOf(sent, 'go') === 'back') return goTo(form === 'ask' ? '/' : '/receipt');
  stopWhereClosed(where, { doing: 'sending', work: { state: 'saved', where: 'service' } });
  const found = failedFields(check(answers, pageFactsOf(request, context).language));
  await portal.drafts.recordTry(visit, form, found);
  if (found.length > 0) return goTo(`/${form}`);
  return goTo(form === 'ask' ? await send(where, visit, textOf(sent, 'key') || draft.key, answers) : await change(where, visit, textOf(sent, 'reference'), answers));
}

/** Gives the page that comes next. */
async function send({ request, context }: Where, visit: Visit, key: string, answers: Typed): Promise<string> {
  const { portal } = portalOf(context);
  const before = await portal.requests.findReceipt(visit);
  // Gone back to the form and sent it again as it was: that is the same request.
  if (before && before.status !== 'stopped' && sameTyped(before.answers, answers)) {
    await portal.drafts.removeDraft(visit, 'ask');
    return '/receipt';
  }
  const { language, now } = pageFactsOf(request, context);
  const promised = promisedDay(valuesOf(answers, 'times'), now, portal.workingDays);
  const { outcome, receipt } = await portal.requests.sendRequest(visit, { key, form: 'ask', language, answers, ringBy: promised });
  if (outcome !== 'already-other-words') return '/receipt';
  await portal.drafts.saveDraft(visit, 'change', { ...answers, reference: receipt.reference, otherWords: 'yes' });
  await portal.drafts.removeDraft(visit, 'ask');
  return '/change';
}

async function change(where: Where, visit: Visit, reference: string, answers: Typed): Promise<string> {
  const { portal } = portalOf(where.context);
  const { now } = pageFactsOf(where.request, where.context);
  const chosen = valuesOf(answers, 'times').filter((value) => readCallTime(value));
  const promised = chosen.length > 0 ? promisedDay(chosen, now, portal.workingDays) : undefined;
  const { outcome } = await portal.requests.changeRequest(visit, reference, answers, promised);
  if (outcome === 'not-found') throwTrouble(where, 410, { doing: 'sending', work: { state: 'not-saved' }, sent: { action: '/ask', fields: fieldsOf(answers) } });
  await portal.drafts.removeDraft(visit, 'change');
  return '/receipt';
}

const fieldsOf = (answers: Typed) => askingFields.flatMap((field) => valuesOf(answers, field).map((value) => [field, value] as const));

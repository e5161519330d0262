import { fieldProblem, type FieldLabel } from '@kind-by-design/plain-language/field-message';
import type { Problems } from '@kind-by-design/plain-language/problems';
import { fill } from '@kind-by-design/plain-language/words';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { textOf } from '../../server/requests/typed.ts';
import { readCode, type ReturnCode } from '../../server/care/return-codes.ts';
import { readLanguage, type PageLanguage } from '../../server/language/language.ts';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf, switchLanguage } from '../page/page-facts.server';
import { sayMoment, sayTime } from '../page/say-moment';
import { portalOf } from '../portal-context';
import { care as english } from './care.words.ts';
import { care as welsh } from './care.words.cy.ts';
import { notedProblems, problemsFound } from './answered.server';
import { careJourney } from './care-journey.server';
import { begunIn } from './care-start.server';

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

const { id } = careJourney('en');
const longestFact = 200;

/** What is kept so far, and the way to a code. Without anything to keep: the start page. */
export async function openCareSave(where: Where) {
  const { portal } = portalOf(where.context);
  const facts = pageFactsOf(where.request, where.context);
  const { language } = facts;
  const visit = await portal.visits.current(where.request);
  const begun = visit && (await begunIn(where, facts, visit.id, visit.endsAt));
  if (!visit || !begun) throw redirect('/care', { status: 303 });
  const words = inLanguage(language, english, welsh);
  return {
    title: words.saveTitle,
    words,
    comeBackWhere: fill(words.comeBackWhere, { address: `${new URL(where.request.url).origin}/return` }, language),
    savedAt: fill(words.savedAt, { time: sayTime(new Date(begun.savedAt)) }, language),
    here: fill(words.savedHere, { when: sayMoment(visit.endsAt, language) }, language),
    problems: problemsFound(where.context),
    hasCode: (await portal.care.codes.keptUntil(visit.id, id)) !== undefined,
  };
}

/** The code, made and shown this once; or what is left to put right. */
export async function takeCareSave(where: Where) {
  const { portal } = portalOf(where.context);
  const form = await where.request.formData();
  const visit = await portal.visits.current(where.request);
  const chosen = readLanguage(textOf(form, 'language'));
  if (chosen) return codeInLanguage(where, visit?.id, textOf(form, 'code'), chosen);
  const { language } = pageFactsOf(where.request, where.context);
  const words = inLanguage(language, english, welsh);
  const fact = textOf(form, 'fact');
  const tries = (Number.parseInt(textOf(form, 'tries'), 10) || 0) + 1;
  const empty = !/[\p{L}\p{N}]/u.test(fact) || fact.length > longestFact;
  if (empty) {
    const label: FieldLabel = { plain: words.factLabel, thing: words.factThing };
    notedProblems(where.context, emptyProblem('fact', label, language, tries, fact.length > longestFact));
    return data({ typed: { fact }, tries, code: undefined, until: undefined });
  }
  const kept = visit && (await portal.care.codes.keep(visit.id, id, fact));
  if (!kept) throw redirect('/care', { status: 303 });
  return codeShown(kept, language);
}

const codeShown = ({ code, endsAt }: ReturnCode, language: PageLanguage, headers?: HeadersInit) =>
  data({ typed: {}, tries: 0, code, until: fill(inLanguage(language, english, welsh).codeUntil, { when: sayMoment(endsAt, language) }, language) }, headers ? { headers } : undefined);

/**
 * The page in another language. A code that is on it stays in sight: we keep no code anybody could read, so the page
 * itself brings it, and it is shown again only where it is the very one that leads to this visit's own draft.
 */
async function codeInLanguage({ context }: Where, visit: string | undefined, written: string, language: PageLanguage) {
  const { portal } = portalOf(context);
  const headers = { 'Set-Cookie': portal.languages.choose(language) };
  const code = readCode(written);
  const endsAt = visit !== undefined && code !== undefined ? await portal.care.codes.worksUntil(visit, id, code) : undefined;
  if (code === undefined || !endsAt) throw redirect('/care/save', { status: 303, headers });
  switchLanguage(context, language);
  return codeShown({ code, endsAt }, language, headers);
}

/** What to say about a box left empty. */
export function emptyProblem(field: string, label: FieldLabel, locale: string, tries: number, tooLong = false): Problems {
  const failure = tooLong ? ({ input: 'text', failure: 'too-long', max: longestFact } as const) : ({ input: 'text', failure: 'empty' } as const);
  return { [field]: fieldProblem({ ...failure, label, locale, attempt: Math.min(tries, 9) }) };
}

import { fill } from '@kind-by-design/plain-language/words';
import { data, redirect, type RouterContextProvider } from 'react-router';
import { readLanguage } from '../../server/language/language.ts';
import { textOf } from '../../server/requests/typed.ts';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { sayTime } from '../page/say-moment';
import { portalOf } from '../portal-context';
import { care as english } from './care.words.ts';
import { care as welsh } from './care.words.cy.ts';
import { notedProblems, problemsFound } from './answered.server';
import { careJourney } from './care-journey.server';
import { emptyProblem } from './care-save.server';
import { begunIn } from './care-start.server';

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
}

/** Asks for code and word. Names neither the service nor anything that was answered, and begins no visit. */
export function openReturn({ request, context }: Where) {
  const words = inLanguage(pageFactsOf(request, context).language, english, welsh);
  return { title: words.comeBack, problems: problemsFound(context), fact: { label: words.factForCode, hint: words.factForCodeHint } };
}

/** Opens what was begun where both are right, with the next code; else says what can be done, never which was not right. */
export async function takeReturn(where: Where) {
  const { portal } = portalOf(where.context);
  const facts = pageFactsOf(where.request, where.context);
  const { language } = facts;
  const words = inLanguage(language, english, welsh);
  const form = await where.request.formData();
  const chosen = readLanguage(textOf(form, 'language'));
  if (chosen) throw redirect('/return', { status: 303, headers: { 'Set-Cookie': portal.languages.choose(chosen) } });
  const typed = { code: textOf(form, 'code'), fact: textOf(form, 'fact') };
  const problems = {
    ...(typed.code.trim() === '' && emptyProblem('code', { plain: words.codeLabel, thing: words.codeThing }, language, 1)),
    ...(typed.fact.trim() === '' && emptyProblem('fact', { plain: words.factForCode, thing: words.factThing }, language, 1)),
  };
  const asked = { typed, trouble: undefined, when: undefined, begun: undefined, newCode: undefined } as const;
  if (Object.keys(problems).length > 0) {
    notedProblems(where.context, problems);
    return data(asked);
  }
  const { visit, headers } = await portal.visits.begin(where.request);
  const back = await portal.care.codes.comeBack(visit.id, careJourney(language).id, typed.code, typed.fact);
  if (back.outcome === 'wait') return data({ ...asked, trouble: 'wait' as const, when: fill(words.after, { time: sayTime(back.until) }, language) }, { headers });
  if (back.outcome === 'not-known') return data({ ...asked, trouble: 'not-known' as const }, { headers });
  const begun = await begunIn(where, facts, visit.id, visit.endsAt);
  return data({ ...asked, typed: {}, begun, newCode: back.code }, { headers });
}

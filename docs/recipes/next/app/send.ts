'use server';
import { explain, type Explanation, type Problems } from '@kind-by-design/plain-language';
import { type Typed, typedFrom } from '@kind-by-design/react';
import { redirect } from 'next/navigation';
import { kindAt, keepRequest, problemsIn } from './service';

export interface Answer {
  readonly problems?: Problems | undefined;
  readonly trouble?: Explanation | undefined;
  readonly typed?: Typed | undefined;
}

/** The server action. What was typed goes back with the answer, so that it is still there without scripts. */
export async function send(_before: Answer, form: FormData): Promise<Answer> {
  const typed = typedFrom(form);
  const problems = problemsIn(form);
  if (problems) return { problems, typed };
  try {
    await keepRequest(process.env['REQUESTS_URL'] ?? 'http://localhost:4000/requests', form);
  } catch (failure) {
    const now = new Date();
    return { typed, trouble: explain(failure, { doing: 'sending', work: { state: 'not-saved' }, contacts: kindAt(now).contacts, locale: 'en', now }) };
  }
  return redirect('/sent');
}

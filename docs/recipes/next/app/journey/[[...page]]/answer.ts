'use server';
import type { JourneyPage } from '@kind-by-design/journey';
import { answerJourney } from '@kind-by-design/journey/http';
import { redirect } from 'next/navigation';
import { keepCookies, requestFor, service } from '../../journey-service';

/** The server action: stores what was typed first, checks it second. Where something of ours gave way, the page comes back with all of it. */
export async function answer(address: string, _before: JourneyPage | undefined, form: FormData): Promise<JourneyPage> {
  const answered = await answerJourney(await requestFor(address, form), service);
  await keepCookies(answered.headers);
  if (answered instanceof Response) return redirect(answered.headers.get('Location') ?? '/journey');
  return answered.page;
}

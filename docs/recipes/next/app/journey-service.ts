import { type JourneyService, visitCookie } from '@kind-by-design/journey/http';
import { type DraftStore, memoryStore } from '@kind-by-design/journey/stores';
import { explain } from '@kind-by-design/plain-language';
import { cookies, headers } from 'next/headers';
import { journey } from './first-journey';
import { keepRequest, kindAt } from './service';

// Next loads a module once for pages and once more for actions: what both have to see stands outside of it.
const shared: typeof globalThis & { drafts?: DraftStore; sent?: Set<string> } = globalThis;
const drafts = (shared.drafts ??= memoryStore());
const sent = (shared.sent ??= new Set());

/** Drafts in memory are for trying it out: give your database here, `storePromises` says what it has to keep. */
export const service: JourneyService = {
  journey,
  base: '/journey',
  store: drafts,
  visits: visitCookie(),
  async send({ answers }) {
    const form = new FormData();
    form.set('key', answers.key);
    form.set('answers', JSON.stringify(answers.answers));
    await keepRequest(process.env['REQUESTS_URL'] ?? 'http://localhost:4000/requests', form);
    sent.add(answers.key);
    return { go: '/receipt' };
  },
  sentBefore: async (key) => (sent.has(key) ? { go: '/receipt' } : undefined),
  explain: (failure, { doing, work, now }) => explain(failure, { doing, work, contacts: kindAt(now).contacts, locale: 'en', now }),
};

/** The request as the browser sent it, for an address of the journey: Next shows a page its headers and an action its form. */
export async function requestFor(address: string, form?: FormData): Promise<Request> {
  const came = await headers();
  const from = `${came.get('x-forwarded-proto') ?? 'http'}://${came.get('x-forwarded-host') ?? came.get('host') ?? 'localhost'}`;
  const kept = ['cookie', 'origin', 'sec-fetch-site'].flatMap((name): [string, string][] => [[name, came.get(name) ?? '']]).filter(([, value]) => value !== '');
  return new Request(new URL(address, from), { headers: kept, ...(form && { method: 'POST', body: form }) });
}

/** Gives the browser the cookie of its visit, by Next's own way. */
export async function keepCookies(reply: Headers): Promise<void> {
  const jar = await cookies();
  for (const line of reply.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name && value) jar.set(name, value, { maxAge: 24 * 60 * 60, path: '/', httpOnly: true, sameSite: 'lax', secure: name.startsWith('__Host-') });
  }
}

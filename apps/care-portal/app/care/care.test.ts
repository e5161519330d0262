import { beforeAll, describe, expect, it } from 'vitest';
import { databaseForTests } from '../../server/database/for-tests.ts';
import { createPortal, type Portal } from '../../server/portal.ts';
import { portalContextFor } from '../portal-context.ts';
import { openCare, takeCare } from './care.server.ts';
import { takeCareSave } from './care-save.server.ts';
import { pageFactsOf } from '../page/page-facts.server.ts';

let portal: Portal;
let closed: Portal;
beforeAll(async () => {
  const open = await databaseForTests();
  const now = () => new Date('2026-11-23T10:00:00Z');
  portal = createPortal(open, { secure: false, staff: [] }, now);
  closed = createPortal(open, { secure: false, staff: [], closedUntil: new Date('2026-11-24T10:00:00Z') }, now);
}, 60_000);

/** Somebody at one browser: their cookies, and the pages they send. */
function somebody(at: () => Portal = () => portal) {
  let cookie = '';
  const contextOf = () => portalContextFor({ portal: at(), facts: { reference: 'K7M-4RT-W9H', pattern: '/care/:step/:item' } });
  const request = (path: string, init: RequestInit = {}) => new Request(`http://localhost${path}`, { ...init, headers: { cookie, origin: 'http://localhost' } });
  return {
    cookies: () => cookie,
    open: async (path: string) => {
      const asked = request(path);
      return (await openCare({ request: asked, context: contextOf(), url: new URL(asked.url) })).data;
    },
    send: async (path: string, fields: Readonly<Record<string, string>>) => {
      // As scripts send it: under an address with an ending of its own.
      const asked = request(`${path}.data`, { method: 'POST', body: new URLSearchParams(fields) });
      const answer = await takeCare({ request: asked, context: contextOf(), url: new URL(`http://localhost${path}`) });
      cookie = [cookie, ...answer.headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '')].filter(Boolean).join('; ');
      return answer;
    },
    /** A form of the page that gives codes: what is said, and in which language. */
    save: async (fields: Readonly<Record<string, string>>) => {
      const asked = request('/care/save', { method: 'POST', body: new URLSearchParams(fields) });
      const context = contextOf();
      const { data } = await takeCareSave({ request: asked, context });
      return { ...data, language: pageFactsOf(asked, context).language };
    },
    visit: async () => (await portal.visits.current(request('/')))?.id ?? '',
  };
}

const toTheStory = async ({ send }: ReturnType<typeof somebody>) => {
  for (const [path, fields] of [['/care/who', { forWhom: 'me' }], ['/care/age', { myAge: 'adult' }], ['/care/safe', {}], ['/care/reach', { reachBy: 'visit' }]] as const) await send(path, fields);
};

describe('The assessment in the portal', () => {
  it('leaves nothing behind of who only reads', async () => {
    const reader = somebody();
    expect((await reader.open('/care/who')).page.kind).toBe('questions');
    expect(reader.cookies()).toBe('');
  });

  it('leads to the next page by a whole document, with scripts and without', async () => {
    const answer = await somebody().send('/care/who', { forWhom: 'me' });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('x-remix-reload-document')]).toEqual([303, '/care/age', 'true']);
  });

  it('leads an address that is not on the way to where the person is', async () => {
    const person = somebody();
    await toTheStory(person);
    await expect(person.open('/care/on')).rejects.toMatchObject({ status: 303 });
    await expect(person.open('/care/check')).rejects.toSatisfy((thrown: Response) => thrown.headers.get('location') === '/care/story');
  });

  it('keeps every letter when the language is switched, and comes back to the same page in the other one', async () => {
    const person = somebody();
    await toTheStory(person);
    const answer = await person.send('/care/story', { story: 'Ŵ 🙂 \u0000 <b>', language: 'cy' });
    expect(answer.headers.get('location')).toBe('/care/story');
    const { page } = await person.open('/care/story');
    expect(page).toMatchObject({ lang: 'cy', kind: 'questions', questions: [{ field: 'story', typed: { value: 'Ŵ 🙂 \u0000 <b>' } }] });
  });

  it('keeps the code in sight when the language is switched: the very same, in the other language; what is no code of theirs is not shown', async () => {
    const person = somebody();
    await person.send('/care/who', { forWhom: 'me' });
    const given = await person.save({ fact: 'Bluebell' });
    expect(given.code).toBeTruthy();
    const again = await person.save({ language: 'cy', code: given.code ?? '' });
    expect(again).toMatchObject({ code: given.code, language: 'cy' });
    expect(again.until).toContain('Mae’n gweithio tan');
    await expect(person.save({ language: 'cy', code: 'K7M-4RT-W9H-3FX' })).rejects.toMatchObject({ status: 303 });
    await expect(person.save({ language: 'cy' })).rejects.toMatchObject({ status: 303 });
  });

  it('names pages by their part of the way: no title tells what somebody answers', async () => {
    const person = somebody();
    await toTheStory(person);
    expect((await person.open('/care/story')).title).toBe('How things are');
    expect((await person.open('/care/safe')).title).toBe('Who this is for, and how to reach you');
  });

  it('is stored first where asking is closed, and says so', async () => {
    let at = portal;
    const person = somebody(() => at);
    await toTheStory(person);
    at = closed;
    await expect(person.send('/care/story', { story: 'kept' })).rejects.toMatchObject({ init: { status: 503 }, data: { explanation: { work: { state: 'saved' } } } });
    at = portal;
    expect(await person.open('/care/story')).toMatchObject({ page: { questions: [{ typed: { value: 'kept' } }] } });
  });

  it('is stored once, however often “Send” is pressed, and leads to the receipt each time', async () => {
    const person = somebody();
    await toTheStory(person);
    for (const path of ['/care/story', '/care/daily', '/care/help', '/care/matters']) await person.send(path, {});
    await person.send('/care/name', { name: 'Sam Example' });
    for (const path of ['/care/birth', '/care/home', '/care/needs', '/care/extra', '/care/sharing']) await person.send(path, {});
    const { page } = await person.open('/care/check');
    expect(page).toMatchObject({ kind: 'answers', sends: true });
    const form = { key: page.key, version: String(page.version) };
    const answers = [await person.send('/care/check', form), await person.send('/care/check', form)];
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual(['/care/receipt', '/care/receipt']);
    const sent = (await portal.care.assessments.newest(500)).filter(({ answers: { key } }) => key === page.key);
    expect(sent).toHaveLength(1);
    expect(await portal.care.store.read(await person.visit(), 'care')).toBeUndefined();
  });
});

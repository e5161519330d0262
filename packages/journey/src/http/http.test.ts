import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineJourney } from '../definition/definition';
import type { Draft } from '../draft/draft';
import type { JourneyPage } from '../page/page';
import type { Proof } from '../prove/prove';
import { pageName } from '../running/running';
import { type DraftStore, memoryStore } from '../stores/stores';
import { answerJourney, handleJourney, type JourneyService, openJourney, type Sending, visitCookie } from './http';

const proved: Proof = { outcome: 'proved', witnesses: [], looked: { steps: 0, questions: 0, endings: 0, states: 0 } };
const { proveJourney } = vi.hoisted(() => ({ proveJourney: vi.fn<() => Proof>() }));
vi.mock('../prove/prove', () => ({ proveJourney }));
beforeEach(() => {
  proveJourney.mockReset().mockReturnValue(proved);
});

const ending = { title: 'We have your request', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us' } as const;
const makeJourney = () => defineJourney({
  id: 'care', title: 'Ask for <help> & care',
  questions: {
    whom: { kind: 'choice', label: 'Who is this for?', options: { me: 'Me', mum: 'My mother', neighbour: 'A neighbour' }, required: true },
    about: { kind: 'text', label: 'What is going on?', long: true },
    hard: { kind: 'choices', label: 'What is hard?', options: { eating: 'Eating', washing: 'Washing', none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'text', label: 'How often is {option} hard?' },
    helper: { kind: 'name', label: 'Who helps you?', required: true },
    phone: { kind: 'telephone', label: 'Your number', required: true },
    home: { kind: 'address', label: 'Where do you live?', required: true },
    ring: { kind: 'telephone', label: 'Where can we ring you?', required: true, escapes: { none: 'Without it nobody could ring.' } },
  },
  steps: {
    start: { says: 'information', title: 'Before you start', body: ['It takes ten minutes.'], next: 'whom' },
    whom: { asks: ['whom'], next: [{ when: { question: 'whom', is: 'neighbour' }, go: 'elsewhere' }, { otherwise: 'about' }] },
    about: { asks: ['about'], next: 'hard' },
    hard: { asks: ['hard'], next: 'often' },
    often: { asks: ['often'], each: 'hard', next: 'helpers' },
    helpers: { asks: ['helper'], list: { title: 'People who help', another: 'Somebody else?', entry: 'Person {number}', first: 'Is there anybody?', max: 3 }, next: 'home' },
    home: { asks: ['home'], next: 'phone' },
    phone: { asks: ['phone'], next: 'check' },
    ring: { asks: ['ring'], next: 'carry-on' },
    check: { says: 'answers', title: 'Check', next: 'sent' },
  },
  anotherWay: { step: 'ring', reach: ['ring'] },
  endings: {
    sent: { ends: 'sent', ...ending, ifItGetsWorse: 'Ring 999' },
    elsewhere: { ends: 'elsewhere', ...ending, ifWeAreWrong: 'Ring us', elsewhere: [{ href: '/neighbours', text: 'Neighbours' }] },
  },
});
const care = makeJourney();
const origin = 'https://care.example.org';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A service that keeps what it is sent once under its key. */
function serve(change: Partial<JourneyService> = {}) {
  const store = change.store ?? memoryStore();
  const sent = new Map<string, Sending>();
  const service: JourneyService = {
    journey: care, base: '/care', store, visits: visitCookie(), now: () => new Date('2026-11-22T10:00:00Z'),
    send: async (sending) => {
      if (!sent.has(sending.answers.key)) sent.set(sending.answers.key, sending);
      return { go: '/receipt' };
    },
    render: (page) => Response.json(page),
    ...change,
  };
  return { store, sent, service };
}

/** A browser without scripts: it keeps cookies, shows one page, posts its form and goes where it is led. */
class Browser {
  cookie = '';
  path = '/care';
  page: JourneyPage | undefined;
  last = new Response();
  service: JourneyService;
  constructor(service: JourneyService, cookie = '') {
    this.service = service;
    this.cookie = cookie;
  }

  async ask(path: string, more: RequestInit = {}): Promise<this> {
    const headers = new Headers(more.headers);
    if (this.cookie !== '') headers.set('cookie', this.cookie);
    this.last = await handleJourney(new Request(origin + path, { ...more, headers }), this.service);
    this.cookie = this.last.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    this.path = path;
    const location = this.last.status === 303 ? this.last.headers.get('location') ?? '' : '';
    if (location.startsWith('/care')) return this.ask(location);
    if (location !== '') this.path = location;
    this.page = this.last.headers.get('content-type') === 'application/json' ? await this.last.clone().json() as JourneyPage : undefined;
    return this;
  }

  form(fields: Fields, go: string): URLSearchParams {
    const form = new URLSearchParams({ key: this.page?.key ?? '', version: String(this.page?.version ?? ''), go });
    for (const [name, value] of Object.entries(fields)) for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
    return form;
  }

  send(fields: Fields = {}, go = 'on', headers: Record<string, string> = {}): Promise<this> {
    return this.ask(this.path, { method: 'POST', body: this.form(fields, go), headers: { 'sec-fetch-site': 'same-origin', ...headers } });
  }

  get at(): string {
    return this.page === undefined ? this.path : pageName(this.page.ref);
  }

  typed(field: string): unknown {
    return this.page?.kind === 'questions' ? this.page.questions.find((each) => each.field === field)?.typed['value'] : undefined;
  }

  get visit(): string {
    return this.cookie.split('=')[1] ?? '';
  }
}

const walk: readonly (readonly [at: string, fields: Fields, go?: string])[] = [
  ['start', {}],
  ['whom', { whom: 'me' }],
  ['about', { about: 'The stairs. Mae’n anodd 😀' }],
  ['hard', { hard: ['washing', 'eating'] }],
  ['often.eating', { 'often.eating': 'Every day' }],
  ['often.washing', { 'often.washing': '', 'often.washing-answer': 'unsure' }],
  ['helpers', {}, 'add'],
  ['helpers.1', { 'helper.1': 'Sam Example' }],
  ['helpers', {}],
  ['home', { home: '1 High Street' }],
  ['phone', { phone: '01632 960 001' }],
];
const at = (page: string) => walk.slice(0, walk.findIndex(([name]) => name === page));

async function come(browser: Browser, to: readonly (readonly [string, Fields, string?])[] = walk): Promise<Browser> {
  await browser.ask('/care');
  for (const [name, fields, go] of to) {
    expect(browser.at).toBe(name);
    await browser.send(fields, go);
  }
  return browser;
}
const draftOf = async (store: DraftStore, browser: Browser): Promise<Draft | undefined> => store.read(browser.visit, 'care');

describe('Somebody who walks the whole journey with a plain browser', () => {
  it('comes from the first page to the receipt, and what they told arrives as they told it', async () => {
    const { service, sent, store } = serve();
    const browser = await come(new Browser(service));
    expect(browser.at).toBe('check');
    await browser.send();
    expect(browser.path).toBe('/receipt');
    const [sending] = sent.values();
    expect(sending?.ending).toBe('sent');
    expect(sending?.answers.answers.map(({ field, state, typed }) => [field, state, typed['value']])).toEqual([
      ['whom', 'given', 'me'], ['about', 'given', 'The stairs. Mae’n anodd 😀'], ['hard', 'given', ['washing', 'eating']],
      ['often.eating', 'given', 'Every day'], ['often.washing', 'unsure', undefined], ['helper.1', 'given', 'Sam Example'], ['home', 'given', '1 High Street'], ['phone', 'given', '01632 960 001'],
    ]);
    expect(await draftOf(store, browser)).toBeUndefined();
  });

  it('is shown what is to be put right on the same page, with what they typed', async () => {
    const browser = await come(new Browser(serve().service), at('phone'));
    await browser.send({ phone: 'my daughter has it' });
    expect(browser.at).toBe('phone');
    expect(browser.typed('phone')).toBe('my daughter has it');
    expect(browser.page?.kind === 'questions' && Object.keys(browser.page.problems ?? {})).toEqual(['phone']);
    await browser.send({ phone: '01632 960 001' });
    expect(browser.at).toBe('check');
  });

  it('can go back from anywhere, also with something that is not right yet, and finds it again', async () => {
    const browser = await come(new Browser(serve().service), at('phone'));
    await browser.send({ phone: '12' }, 'back');
    expect(browser.at).toBe('home');
    await browser.send({ home: '1 High Street' });
    expect(browser.typed('phone')).toBe('12');
    expect(browser.page?.kind === 'questions' && browser.page.problems).toBeUndefined();
  });

  it('goes back from the first page to where the service says', async () => {
    const browser = await new Browser(serve({ before: '/' }).service).ask('/care');
    expect((await browser.send({}, 'back')).path).toBe('/');
  });

  it('can save and come back: the way goes on where they were, in another browser window too', async () => {
    const { service } = serve({ saved: '/saved' });
    const browser = await come(new Browser(service), at('phone'));
    expect((await browser.send({ phone: '016' }, 'save')).path).toBe('/saved');
    const later = await new Browser(service, browser.cookie).ask('/care');
    expect([later.at, later.typed('phone')]).toEqual(['phone', '016']);
  });

  it('stays on the page when they save, where the service has no page for that', async () => {
    const browser = await come(new Browser(serve().service), at('phone'));
    await browser.send({ phone: '016' }, 'save');
    expect([browser.at, browser.typed('phone')]).toEqual(['phone', '016']);
  });

  it('changes an answer from the check page and comes straight back, through a problem as well', async () => {
    const browser = await come(new Browser(serve().service));
    await browser.ask('/care/phone?change');
    expect(browser.page?.changing).toBe(true);
    await browser.send({ phone: 'none' });
    expect([browser.at, browser.path]).toEqual(['phone', '/care/phone?change']);
    await browser.send({ phone: '01632 960 002' });
    expect(browser.at).toBe('check');
    await browser.ask('/care/about?change');
    await browser.send({ about: 'The stairs, and the bath' }, 'back');
    expect(browser.at).toBe('check');
  });

  it('is asked only what a changed answer brings, and then is back at the check page', async () => {
    const { service, sent } = serve();
    const browser = await come(new Browser(service), [...at('hard'), ['hard', { hard: ['eating'] }], ['often.eating', { 'often.eating': 'Every day' }], ['helpers', {}], ['home', { home: '1 High Street' }], ['phone', { phone: '01632 960 001' }]]);
    await browser.ask('/care/hard?change');
    await browser.send({ hard: ['eating', 'washing'] });
    expect([browser.at, browser.page?.changing]).toEqual(['often.washing', true]);
    await browser.send({ 'often.washing': 'Sundays' });
    expect(browser.at).toBe('check');
    await browser.send();
    expect([...sent.values()][0]?.answers.answers.map(({ field }) => field)).toContain('often.washing');
  });

  it('adds to a list and takes out of it, from the list and from the entry', async () => {
    const { service, store } = serve();
    const browser = await come(new Browser(service), walk.slice(0, 8));
    expect(browser.page?.kind === 'list' && browser.page.entries.map(({ name }) => name)).toEqual(['Person 1']);
    await browser.send({}, 'add');
    expect(browser.at).toBe('helpers.2');
    await browser.send({ 'helper.2': 'Kim Example' });
    await browser.send({ item: '1' }, 'remove');
    expect(browser.page?.kind === 'list' && browser.page.entries.map(({ page }) => page.item)).toEqual(['2']);
    await browser.ask('/care/helpers/2');
    await browser.send({ 'helper.2': 'Kim Example of Hafod' }, 'remove');
    expect(browser.page?.kind === 'list' && browser.page.entries).toEqual([]);
    const draft = await draftOf(store, browser);
    expect([draft?.entries['helper.1']?.typed['value'], draft?.entries['helper.2']?.typed['value']]).toEqual(['Sam Example', 'Kim Example of Hafod']);
  });

  it('adds another from an entry’s own page once that one is right', async () => {
    const browser = await come(new Browser(serve().service), walk.slice(0, 7));
    await browser.send({ 'helper.1': '' }, 'add');
    expect([browser.at, browser.page?.kind === 'questions' && Object.keys(browser.page.problems ?? {})]).toEqual(['helpers.1', ['helper.1']]);
    await browser.send({ 'helper.1': 'Sam Example' }, 'add');
    expect(browser.at).toBe('helpers.2');
  });

  it('adds no more than there may be, and is on the list’s page then', async () => {
    const browser = await come(new Browser(serve().service), walk.slice(0, 8));
    for (const item of ['2', '3']) {
      await browser.send({}, 'add');
      await browser.send({ [`helper.${item}`]: 'Kim Example' });
    }
    await browser.send({}, 'add');
    expect(browser.at).toBe('helpers');
    expect(browser.page?.kind === 'list' && browser.page.entries).toHaveLength(3);
  });

  it('looks an address up by its button or by Enter, stays on the page, and goes on with what they chose', async () => {
    const browser = await come(new Browser(serve({ saved: '/saved' }).service), at('home'));
    for (const [fields, go] of [[{ 'home-find': 'CF10 1AA' }, 'on'], [{ 'home-find': 'CF10 1AA', home: 'Flat 2' }, 'find']] as const) {
      await browser.send(fields, go);
      expect([browser.at, browser.page?.kind === 'questions' && browser.page.problems]).toEqual(['home', undefined]);
      expect(browser.page?.kind === 'questions' && browser.page.questions[0]?.typed).toMatchObject(fields.home === undefined ? { find: 'CF10 1AA' } : { find: 'CF10 1AA', value: 'Flat 2' });
    }
    await browser.send({ 'home-find': 'CF10 1AA', home: 'Flat 2, 1 High Street' });
    expect(browser.at).toBe('phone');
  });

  it('goes on with the address they chose from those found, words beside it and all, until another is looked for', async () => {
    const { service, sent } = serve();
    const browser = await come(new Browser(service), at('home'));
    const home = () => (browser.page?.kind === 'questions' ? browser.page.questions[0]?.typed : undefined);
    await browser.send({ 'home-find': 'CF10 1AA', home: '' }, 'find');
    expect((await browser.send({ 'home-find': 'CF10 1AA', 'home-found': '1 High Street', home: 'ring the side bell' })).at).toBe('phone');
    await browser.send({}, 'back');
    expect(home()).toEqual({ find: 'CF10 1AA', found: '1 High Street', value: 'ring the side bell' });
    for (const go of ['on', 'find']) {
      await browser.send({ 'home-find': 'CF10 1AA', 'home-found': '1 High Street', home: '' }, 'find');
      await browser.send({ 'home-find': 'CF11 1BB', 'home-found': '1 High Street', home: '' }, go);
      expect([browser.at, home()]).toEqual(['home', { find: 'CF11 1BB', found: '', value: '' }]);
    }
    await browser.send({ 'home-find': 'CF11 1BB', 'home-found': '2 High Street', home: 'ring the side bell' });
    for (const [place, fields] of walk.slice(at('home').length + 1)) {
      expect(browser.at).toBe(place);
      await browser.send(fields);
    }
    await browser.send();
    expect([...sent.values()][0]?.answers.answers.find(({ question }) => question === 'home')?.typed).toEqual({ find: 'CF11 1BB', found: '2 High Street', value: 'ring the side bell' });
  });

  it.each([{ 'home-find': 'CF10 1AA', 'home-found': '1 High Street' }, { 'home-find': 'CF10 1AA', 'home-where': 'none' }, { 'home-find': 'CF10 1AA', 'home-answer': 'declined' }, { 'home-find': 'CF10 1AA', home: '1 High Street' }])('is not kept on the page by a look-up that is not needed: %o', async (fields) => {
    const browser = await come(new Browser(serve().service), at('home'));
    expect((await browser.send({ home: '', ...fields })).at).toBe('phone');
  });

  it('is led elsewhere softly where this is not the place, and nothing is sent', async () => {
    const { service, sent, store } = serve();
    const browser = await come(new Browser(service), at('whom'));
    await browser.send({ whom: 'neighbour' });
    expect([browser.path, browser.page?.kind]).toEqual(['/care/elsewhere', 'ending']);
    expect([sent.size, (await draftOf(store, browser))?.entries['whom']?.typed['value']]).toEqual([0, 'neighbour']);
    await browser.ask('/care/whom');
    await browser.send({ whom: 'me' });
    expect(browser.at).toBe('about');
    expect((await browser.ask('/care/elsewhere')).at).toBe('about');
  });
});

describe('An address', () => {
  it.each(['/care', '/care/', '/care/check', '/care/phone', '/care/sent', '/care/elsewhere', '/care/nowhere', '/care/often', '/care/often/none', '/care/often/__proto__', '/care/constructor', '/care/helpers/9', '/care/about/x', '/care/about/x/y', '/care/%ff', '/care/about%2F..'])(
    '%s that is not on the way yet leads to where the person is', async (path) => {
      const browser = await come(new Browser(serve().service), at('about'));
      expect((await browser.ask(path)).at).toBe('about');
      expect(browser.last.status).toBe(200);
    });

  it('of the journey is its first page for somebody new, who gets no cookie and leaves nothing behind', async () => {
    const { service } = serve({ store: { ...memoryStore(), write: () => Promise.reject(new Error('written')) } });
    const browser = await new Browser(service).ask('/care');
    expect([browser.at, browser.cookie]).toEqual(['start', '']);
  });

  it('of the journey is the last page for somebody who has told everything', async () => {
    const browser = await come(new Browser(serve().service));
    expect((await browser.ask('/care')).at).toBe('check');
  });

  it('holds nothing a person wrote, nor does a header, and no cache keeps a page', async () => {
    const { service } = serve();
    const replies: Response[] = [];
    const watched = { ...service, base: '/care/' };
    const browser = new Browser(watched);
    const ask = browser.ask.bind(browser);
    browser.ask = async (...asked) => {
      const asking = ask(...asked);
      await asking;
      replies.push(browser.last);
      return asking;
    };
    await come(browser);
    await browser.send();
    expect(replies.length).toBeGreaterThan(walk.length);
    for (const reply of replies) {
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(JSON.stringify([...reply.headers])).not.toMatch(/stairs|anodd|Sam|Example|01632|Every/);
    }
  });

  it('that another server of yours has tells the developer', async () => {
    await expect(openJourney(new Request(`${origin}/other`), serve().service)).rejects.toThrow('The journey’s base is "/care", and a request came for "/other".');
  });

  it('of a page in production does not break where the base is wrong: it leads to the journey', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const reply = await openJourney(new Request(`${origin}/other`), serve().service).finally(() => vi.unstubAllEnvs());
    expect(reply instanceof Response && reply.headers.get('location')).toBe('/care/start');
  });
});

describe('Nothing typed is lost when', () => {
  it('a rule of the service breaks: everything is stored before it is checked', async () => {
    const { service, store } = serve({ rules: { canBeRung: () => { throw new Error('the rule broke'); } } });
    const browser = await come(new Browser(service), at('phone'));
    await expect(browser.send({ phone: '01632 960 001' })).rejects.toThrow('the rule broke');
    expect((await draftOf(store, browser))?.entries['phone']?.typed['value']).toBe('01632 960 001');
  });

  it('the visit has ended, or the store was emptied: it comes back under the same key', async () => {
    const { service, store } = serve();
    const browser = await come(new Browser(service), at('hard'));
    const key = browser.page?.key;
    await store.remove(browser.visit, 'care');
    await browser.send({ hard: 'eating' });
    expect(browser.at).toBe('start');
    const draft = await draftOf(store, browser);
    expect([draft?.key, draft?.entries['hard']?.typed['value']]).toEqual([key, ['eating']]);
    browser.cookie = '';
    await browser.ask('/care/start');
    await browser.ask('/care/about', { method: 'POST', body: new URLSearchParams({ key: key ?? '', version: '7', about: 'The bath' }) });
    expect((await draftOf(store, browser))?.entries['about']?.typed['value']).toBe('The bath');
  });

  it('the visit ended on an entry of a list: the entry is back in its list', async () => {
    const { service, store } = serve();
    const browser = await come(new Browser(service), walk.slice(0, 7));
    await store.remove(browser.visit, 'care');
    await browser.send({ 'helper.1': 'Sam Example' });
    expect((await draftOf(store, browser))?.lists['helpers']?.items).toEqual(['1']);
    expect((await draftOf(store, browser))?.entries['helper.1']?.typed['value']).toBe('Sam Example');
  });

  it('a language is chosen: the host’s own answer comes after everything is stored', async () => {
    const seen: unknown[] = [];
    const { service, store } = serve({
      stored: async (_request, form, page) => {
        if (form.get('language') !== 'cy') return undefined;
        seen.push(page, (await store.read(browser.visit, 'care'))?.entries['about']?.typed['value']);
        return Response.redirect(`${origin}/language`, 303);
      },
    });
    const browser = await come(new Browser(service), at('about'));
    await browser.send({ about: 'Mae’n anodd', language: 'cy' });
    expect(browser.path).toBe(`${origin}/language`);
    expect(seen).toEqual([{ step: 'about' }, 'Mae’n anodd']);
    expect(browser.last.headers.get('cache-control')).toBe('no-store');
  });

  it('the host answers the very first form: its visit is not lost', async () => {
    const browser = await new Browser(serve({ stored: () => Response.redirect(`${origin}/language`, 303) }).service).ask('/care');
    await browser.send();
    expect(browser.visit).toMatch(/^[0-9a-f]{32}$/);
  });

  it('two windows write different pages at the same time', async () => {
    const { service, store } = serve();
    const one = await come(new Browser(service), at('hard'));
    const other = await new Browser(service, one.cookie).ask('/care/about');
    await Promise.all([one.send({ hard: 'eating' }), other.send({ about: 'The bath' })]);
    const draft = await draftOf(store, one);
    expect([draft?.entries['hard']?.typed['value'], draft?.entries['about']?.typed['value']]).toEqual([['eating'], 'The bath']);
  });

  it('two windows add to a list at the same time: each has an entry of its own, and both are kept', async () => {
    const { service, store } = serve();
    const one = await come(new Browser(service), walk.slice(0, 8));
    const other = await new Browser(service, one.cookie).ask('/care/helpers');
    await one.send({}, 'add');
    await other.send({}, 'add');
    expect([one.at, other.at]).toEqual(['helpers.2', 'helpers.3']);
    await other.send({ 'helper.3': 'Kim Example' });
    await one.send({ 'helper.2': 'Jo Example' });
    // Neither entry is passed over: the one that was not gone on from is asked before the way goes on.
    expect(one.at).toBe('helpers.3');
    expect(one.typed('helper.3')).toBe('Kim Example');
    await one.send({ 'helper.3': 'Kim Example' });
    expect(one.at).toBe('helpers');
    const draft = await draftOf(store, one);
    expect(['1', '2', '3'].map((item) => draft?.entries[`helper.${item}`]?.typed['value'])).toEqual(['Sam Example', 'Jo Example', 'Kim Example']);
    expect(Object.values(draft?.entries ?? {}).filter((entry) => entry.other !== undefined)).toEqual([]);
  });

  it('twenty windows write at once', async () => {
    const { service, store } = serve();
    const first = await come(new Browser(service), at('hard'));
    const windows = await Promise.all(Array.from({ length: 20 }, () => new Browser(service, first.cookie).ask('/care/about')));
    await Promise.all(windows.map((window, number) => window.send({ about: `Window ${number}` })));
    const stored = JSON.stringify(await draftOf(store, first));
    for (const number of windows.keys()) expect(stored).toContain(`"Window ${number}"`);
  });

  it('two windows answer the same question: the second sees both and chooses', async () => {
    const { service } = serve();
    const one = await come(new Browser(service), at('hard'));
    await one.ask('/care/about');
    const other = await new Browser(service, one.cookie).ask('/care/about');
    await one.send({ about: 'The bath' });
    await other.send({ about: 'The kitchen' });
    expect(other.at).toBe('about');
    const question = other.page?.kind === 'questions' ? other.page.questions[0] : undefined;
    expect(JSON.stringify(question?.other)).toMatch(/The bath.*The kitchen|The kitchen.*The bath/);
    await other.send({ about: 'The kitchen', 'about-keep': 'mine' });
    await other.ask('/care/about');
    expect(other.typed('about')).toBe('The kitchen');
  });

  it('a window of an earlier request writes into a new one: both are kept', async () => {
    const { service, store } = serve();
    const old = await come(new Browser(service));
    const window = await new Browser(service, old.cookie).ask('/care/about');
    await old.send();
    await come(old, [...at('about'), ['about', { about: 'Something new' }]]);
    await window.send({ about: 'Something old' });
    expect(JSON.stringify(await draftOf(store, old))).toMatch(/Something new.*Something old|Something old.*Something new/);
  });

  it('an answer in another window led the way past the page', async () => {
    const { service, store } = serve();
    const one = await come(new Browser(service));
    const other = await new Browser(service, one.cookie).ask('/care/often/eating');
    await one.ask('/care/hard');
    await one.send({ hard: 'none' });
    await other.send({ 'often.eating': 'At night too' });
    expect(other.last.status).toBe(200);
    expect(JSON.stringify((await draftOf(store, one))?.entries)).toContain('At night too');
  });

  it('a form comes from an answer that tells whose words they are: they are that person’s', async () => {
    const { service, store } = serve({ voice: ({ entries }) => (entries['whom']?.typed['value'] === 'mum' ? 'carer' : 'self') });
    const browser = await come(new Browser(service), at('whom'));
    await browser.send({ whom: 'mum' });
    expect((await draftOf(store, browser))?.entries['whom']?.by).toBe('carer');
  });
});

describe('Sending', () => {
  it('twice at once leads both to the receipt and stores once', async () => {
    const { service, sent, store } = serve();
    const one = await come(new Browser(service));
    const two = await new Browser(service, one.cookie).ask('/care/check');
    await Promise.all([one.send(), two.send()]);
    expect([one.path, two.path, sent.size]).toEqual(['/receipt', '/receipt', 1]);
    expect(await draftOf(store, one)).toBeUndefined();
  });

  it('a second time after the first is done leads to the receipt, where the service knows it', async () => {
    const { service, sent, store } = serve({ sentBefore: async (key) => (sent.has(key) ? { go: '/receipt' } : undefined) });
    const one = await come(new Browser(service));
    const two = await new Browser(service, one.cookie).ask('/care/check');
    const late = await new Browser(service, one.cookie).ask('/care/about');
    await one.send();
    await two.send();
    expect([two.path, sent.size]).toEqual(['/receipt', 1]);
    expect(await draftOf(store, one)).toBeUndefined();
    // Words typed since are of a new request: under the old key the service would take them for what it has already.
    await late.send({ about: 'And the bath' });
    const draft = await draftOf(store, one);
    expect(draft?.entries['about']?.typed['value']).toBe('And the bath');
    expect(sent.has(draft?.key ?? '')).toBe(false);
  });

  it('that did not work keeps everything, and works the next time, after a restart of the server too', async () => {
    const { service, sent, store } = serve();
    const browser = await come(new Browser({ ...service, send: () => Promise.reject(new Error('killed')) }));
    await expect(browser.send()).rejects.toThrow('killed');
    const again = new Browser({ ...serve({ store }).service, send: service.send }, browser.cookie);
    await again.ask('/care');
    expect(again.at).toBe('check');
    await again.send();
    expect([again.path, sent.size]).toEqual(['/receipt', 1]);
  });

  it('that arrived, but of which the server heard nothing, is repeated under the same key', async () => {
    const keys: string[] = [];
    const { service } = serve({ send: async ({ answers }) => {
      keys.push(answers.key);
      if (keys.length === 1) throw new Error('the line is gone');
      return { go: '/receipt' };
    } });
    const browser = await come(new Browser(service));
    await expect(browser.send()).rejects.toThrow('the line is gone');
    await browser.ask('/care/check');
    await browser.send();
    expect([keys[0] === keys[1], browser.path]).toEqual([true, '/receipt']);
  });

  it('is not asked for while a page of the way is open', async () => {
    const { service, sent } = serve();
    const browser = await come(new Browser(service));
    const check = await new Browser(service, browser.cookie).ask('/care/check');
    await browser.ask('/care/hard?change');
    await browser.ask('/care/whom');
    await browser.send({ whom: '' }, 'save');
    await check.send();
    expect([check.at, sent.size]).toEqual(['whom', 0]);
  });

  it('deletes nothing that another window wrote meanwhile', async () => {
    const { service, store } = serve({ send: async () => {
      await late.send({ about: 'And the bath' });
      return { go: '/receipt' };
    } });
    const browser = await come(new Browser(service));
    const { key } = browser.page ?? {};
    const late = await new Browser(service, browser.cookie).ask('/care/about');
    await browser.send();
    expect(browser.path).toBe('/receipt');
    const draft = await draftOf(store, browser);
    expect(JSON.stringify(draft?.entries)).toContain('And the bath');
    expect(draft?.key).not.toBe(key);
  });

  it('leads to the receipt even where the draft could not be removed', async () => {
    const store = memoryStore();
    const { service } = serve({ store: { ...store, remove: () => Promise.reject(new Error('no')) } });
    const browser = await come(new Browser(service));
    expect((await browser.send()).path).toBe('/receipt');
  });
});

describe('Where the store or the service behind it gives way', () => {
  const explanation = { code: 'our-fault', lang: 'en', title: 'We could not do that', work: { state: 'unknown', said: '' }, next: [{ kind: 'go', href: '/', label: 'Home' }], contact: {} } as unknown as Awaited<ReturnType<NonNullable<JourneyService['explain']>>>;
  const trouble = (page: JourneyPage | undefined) => page?.trouble;

  it.each(['read', 'write'] as const)('the same page comes back with everything typed when the store cannot %s', async (broken) => {
    const explain = vi.fn<NonNullable<JourneyService['explain']>>(() => explanation);
    const { service, store } = serve({ explain });
    const browser = await come(new Browser(service), at('about'));
    const { page } = browser;
    browser.service = { ...service, store: { ...store, [broken]: () => Promise.reject(new Error('gone')) } };
    await browser.send({ about: 'The stairs' });
    expect([browser.last.status, browser.last.headers.get('cache-control'), browser.at, browser.typed('about')]).toEqual([503, 'no-store', 'about', 'The stairs']);
    expect(trouble(browser.page)).toEqual(explanation);
    expect([browser.page?.key, browser.page?.version]).toEqual([page?.key, page?.version]);
    expect(explain.mock.calls[0]?.[1]).toMatchObject({ doing: 'saving', work: { state: broken === 'read' ? 'not-saved' : 'unknown' } });
    browser.service = service;
    await browser.send({ about: 'The stairs' });
    expect(browser.at).toBe('hard');
  });

  it('the check page comes back and says that everything is saved when sending does not work', async () => {
    const explain = vi.fn<NonNullable<JourneyService['explain']>>(() => explanation);
    const { service, sent } = serve({ explain });
    const browser = await come(new Browser({ ...service, send: () => Promise.reject(new Error('gone')) }));
    await browser.send();
    expect([browser.last.status, browser.at, trouble(browser.page)]).toEqual([503, 'check', explanation]);
    expect(explain.mock.calls[0]?.[1]).toMatchObject({ doing: 'sending', work: { state: 'saved', where: 'service', at: '2026-11-22T10:00:00.000Z' } });
    browser.service = service;
    await browser.send();
    expect([browser.path, sent.size]).toEqual(['/receipt', 1]);
  });

  it('somebody new keeps the visit they got', async () => {
    const { service, store } = serve({ explain: () => explanation });
    const browser = await new Browser({ ...service, store: { ...store, write: () => Promise.reject(new Error('gone')) } }).ask('/care');
    await browser.send();
    expect([browser.last.status, browser.visit.length]).toEqual([503, 32]);
  });

  it('the failure itself reaches a server that has no words for it', async () => {
    const { service, store } = serve();
    const browser = await new Browser({ ...service, store: { ...store, read: () => Promise.reject(new Error('gone')) } }).ask('/care');
    await expect(browser.send()).rejects.toThrow('gone');
  });

  it('a store that never writes is an error, not an endless wait', async () => {
    const browser = await new Browser(serve({ store: { ...memoryStore(), write: async () => false } }).service).ask('/care');
    await expect(browser.send()).rejects.toThrow('The store of drafts does not write');
  });

  it('a host with an action of its own gets the page to show', async () => {
    const { service } = serve({ explain: () => explanation, store: { ...memoryStore(), read: () => Promise.reject(new Error('gone')) } });
    const answer = await answerJourney(new Request(`${origin}/care/about`, { method: 'POST', body: new URLSearchParams({ about: 'The stairs' }) }), service);
    expect(answer instanceof Response ? undefined : [answer.status, JSON.stringify(answer.page).includes('The stairs')]).toEqual([503, true]);
  });
});

describe('A request', () => {
  const post = (headers: Record<string, string>, path = '/care/start') => new Request(origin + path, { method: 'POST', body: new URLSearchParams({ go: 'on' }), headers });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }],
    ['another site, by an older browser', { origin: 'https://elsewhere.example' }],
    ['a neighbour of this site', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' }],
    ['a neighbour that does not say who it is', { 'sec-fetch-site': 'same-site' }],
    ['nowhere', { origin: 'null' }],
    ['another site that says it is ours', { 'sec-fetch-site': 'cross-site', origin }],
  ])('from %s is not taken, and whoever was led there has a way to the journey', async (_from, headers: Record<string, string>) => {
    const { service, store } = serve({ store: { ...memoryStore(), write: () => Promise.reject(new Error('written')) } });
    const reply = await handleJourney(post(headers), service);
    expect([reply.status, reply.headers.getSetCookie()]).toEqual([403, []]);
    expect(await reply.text()).toContain('<a href="/care/start">Ask for &lt;help> &amp; care</a>');
    expect(store).toBeDefined();
  });

  it.each([
    ['this site', { 'sec-fetch-site': 'same-origin', origin }],
    ['this site, by an older browser', { origin }],
    ['this site behind a proxy that speaks plainly inside', { origin: origin.replace('https', 'http') }],
    ['the person, who loads the page again', { 'sec-fetch-site': 'none' }],
    ['a tool that says nothing', {}],
  ])('from %s is taken', async (_from, headers: Record<string, string>) => {
    expect((await handleJourney(post(headers), serve().service)).status).toBe(303);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('with %s is told what can be asked', async (method) => {
    const reply = await handleJourney(new Request(`${origin}/care`, { method }), serve().service);
    expect([reply.status, reply.headers.get('allow'), reply.headers.get('cache-control')]).toEqual([405, 'GET, HEAD, POST', 'no-store']);
  });

  it('with HEAD has the status and the headers of the page, and no page', async () => {
    const { service } = serve();
    const head = await handleJourney(new Request(`${origin}/care/start`, { method: 'HEAD' }), service);
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'application/json', '']);
    expect((await handleJourney(new Request(`${origin}/care/phone`, { method: 'HEAD' }), service)).status).toBe(303);
  });

  it.each([
    ['JSON', { body: '{"about":"x"}', headers: { 'content-type': 'application/json' } }],
    ['nothing', {}],
    ['half a form with files', { body: '--x\r\nContent-Disposition: form-data; name="about"', headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ])('with %s instead of a form leads to the page and stores nothing', async (_what, body: RequestInit) => {
    const { service } = serve({ store: { ...memoryStore(), write: () => Promise.reject(new Error('written')) } });
    const reply = await handleJourney(new Request(`${origin}/care/start?change`, { method: 'POST', ...body }), service);
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/care/start?change']);
  });

  it.each(['/care', '/care/nowhere', '/care/often/none', '/care/sent', '/care/elsewhere'])('with a form for %s, which has none, leads to a page', async (path) => {
    const browser = new Browser(serve().service);
    await browser.ask(path, { method: 'POST', body: new URLSearchParams({ about: 'x' }) });
    expect([browser.last.status, browser.at]).toEqual([200, 'start']);
  });

  it('with garbage in its hidden fields is a form like any other', async () => {
    const { service, store } = serve();
    for (const [key, version] of [['', ''], ['../..', '-1'], ['x'.repeat(5000), '1e308'], ['__proto__', 'NaN'], [crypto.randomUUID(), '99999999999999']] as const) {
      const browser = new Browser(service);
      await browser.ask('/care/start', { method: 'POST', body: new URLSearchParams({ key, version, go: '__proto__', item: 'x', 'about-keep': 'both' }) });
      expect(browser.at).toBe('whom');
      const draft = await draftOf(store, browser);
      expect(draft?.key).toMatch(/^[0-9a-f-]{36}$/);
      expect(draft?.version).toBeLessThan(10);
    }
  });

  it('with files, and the same control twice, is read for what is a text', async () => {
    const { service } = serve();
    const browser = await come(new Browser(service), at('about'));
    const form = new FormData();
    form.append('about', new File(['x'], 'x.txt'));
    form.append('about', 'The stairs');
    await browser.ask('/care/about', { method: 'POST', body: form });
    expect(browser.at).toBe('hard');
    await browser.ask('/care/about');
    expect(browser.typed('about')).toBe('The stairs');
  });
});

describe('A developer', () => {
  const started = (journey: JourneyService['journey'], more: Partial<JourneyService> = {}) => openJourney(new Request(`${origin}/care/start`), serve({ journey, ...more }).service);
  const stuck: Proof = { outcome: 'refuted', counterexamples: [{ property: 'always-a-next-page', walked: [], about: 'phone', told: 'Somebody chooses “My mother” and then stands before a page that leads nowhere.' }] };

  it('cannot start a journey in which somebody gets stuck: the error tells their story', async () => {
    proveJourney.mockReturnValue(stuck);
    await expect(started(makeJourney())).rejects.toThrow('The journey "care" does not start: somebody would get stuck in it. Somebody chooses “My mother” and then stands before a page that leads nowhere.');
    await expect(answerJourney(new Request(`${origin}/care/start`, { method: 'POST' }), serve({ journey: makeJourney() }).service)).rejects.toThrow('does not start');
  });

  it('waits for the proof once, however many requests come', async () => {
    const journey = makeJourney();
    await Promise.all([started(journey), started(() => journey), started(journey)]);
    expect(proveJourney).toHaveBeenCalledTimes(1);
    expect(proveJourney).toHaveBeenCalledWith(journey, { opaque: [] });
  });

  it('is told once where a proof is not possible, and the journey runs', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    proveJourney.mockReturnValue({ outcome: 'not-proved', reasons: ['“Your number” has a rule in code.'] });
    const journey = makeJourney();
    const validate = (value: unknown) => ({ value });
    await started(journey, { rules: { schemas: { phone: { '~standard': { version: 1, vendor: 'test', validate } } } } });
    expect(await started(journey)).toHaveProperty('page');
    expect(warn.mock.calls).toEqual([['The journey "care" is not proved. “Your number” has a rule in code.']]);
    expect(proveJourney).toHaveBeenCalledWith(journey, { opaque: ['phone'] });
    warn.mockRestore();
  });

  it('pays nothing for it where people are: the prover is not asked, and everybody gets on', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    proveJourney.mockReturnValue(stuck);
    const opened = await started(makeJourney()).finally(() => vi.unstubAllEnvs());
    expect(opened).toHaveProperty('page');
    expect(proveJourney).not.toHaveBeenCalled();
  });

  it('who gives no way to show a page is told what to write', async () => {
    const { render: _render, ...service } = serve().service;
    await expect(handleJourney(new Request(`${origin}/care`), service)).rejects.toThrow('handleJourney has no page to show: give it `render`');
  });

  it('has the headers of their own page kept beside ours', async () => {
    const { service } = serve({ render: (page) => new Response(page.title, { headers: { 'content-language': 'en', 'cache-control': 'public' } }) });
    const reply = await handleJourney(new Request(`${origin}/care/start`), service);
    expect([reply.headers.get('content-language'), reply.headers.get('cache-control'), await reply.text()]).toEqual(['en', 'no-store', 'Before you start']);
  });
});

describe('The cookie of a visit', () => {
  const request = (url: string, cookie?: string) => new Request(url, { headers: cookie === undefined ? {} : { cookie } });

  it('is for this site over https alone, not for scripts, for a day, and says nothing', async () => {
    const { visit, headers } = await visitCookie().begin(request(origin));
    expect(headers?.get('set-cookie')).toBe(`__Host-visit=${visit}; Max-Age=86400; Path=/; HttpOnly; SameSite=Lax; Secure`);
    expect(visit).toMatch(/^[0-9a-f]{32}$/);
    expect((await visitCookie().begin(request(origin))).visit).not.toBe(visit);
  });

  it('works without https where somebody develops', async () => {
    const { visit, headers } = await visitCookie({ name: 'care' }).begin(request('http://localhost:3000/'));
    expect(headers?.get('set-cookie')).toBe(`care=${visit}; Max-Age=86400; Path=/; HttpOnly; SameSite=Lax`);
  });

  it('is as strict behind a proxy as the service says', async () => {
    expect((await visitCookie({ secure: true }).begin(request('http://inside/'))).headers?.get('set-cookie')).toMatch(/^__Host-visit=.*; Secure$/);
  });

  it('goes on where there is one, among other cookies', async () => {
    const visit = 'a'.repeat(32);
    expect(await visitCookie().current(request(origin, `other=1; __Host-visit=${visit}; x=y`))).toBe(visit);
    expect(await visitCookie().begin(request(origin, `__Host-visit=${visit}`))).toEqual({ visit });
  });

  it.each(['', '__Host-visit=', '__Host-visit=x', `visit=${'a'.repeat(32)}`, `my__Host-visit=${'a'.repeat(32)}`, `__Host-visit=${'a'.repeat(33)}`, '=;;='])('is none where there is "%s"', async (cookie) => {
    expect(await visitCookie().current(request(origin, cookie))).toBeUndefined();
  });
});

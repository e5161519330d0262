import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChannelNow, ContactsNow } from '../contacts/contacts';
import { createExplain, explain as explainAnything, explanationEnglish, explanationWelsh, type ExplainContext, type Explanation } from './explanation';

const channel = (given: Pick<ChannelNow, 'channel' | 'text'> & Partial<ChannelNow>): ChannelNow => ({ name: given.channel, states: [], hours: [], ...given });
const telephone = channel({ channel: 'telephone', text: '01632 960 001', href: 'tel:01632960001' });
const email = channel({ channel: 'email', text: 'care@example.org', href: 'mailto:care@example.org' });
const text = channel({ channel: 'text-message', text: '07700 900 001', href: 'sms:07700900001' });
const contacts: ContactsNow = { team: 'the adult social care team', lang: 'en', channels: [telephone, email, text] };

const now = new Date('2026-11-24T10:00:00Z');
const context: ExplainContext = { doing: 'loading', work: { state: 'none' }, contacts, locale: 'en', now, metOn: 'device' };
const explain = (failure: unknown, more: Partial<ExplainContext> = {}) => explainAnything(failure, { ...context, ...more });
const kinds = ({ next }: Explanation) => next.map(({ kind }) => kind);
const labels = ({ next }: Explanation) => next.map(({ label }) => label);

afterEach(() => vi.unstubAllGlobals());

describe('explain knows what happened from a status', () => {
  it.each([
    [400, 'not-understood'], [401, 'signed-out'], [403, 'no-permission'], [404, 'not-found'], [408, 'slow-to-arrive'],
    [409, 'already-here'], [410, 'link-ended'], [413, 'too-big'], [422, 'needs-a-change'], [429, 'too-busy'],
    [500, 'our-fault'], [503, 'closed-for-now'], [504, 'slow-answer'],
    [418, 'not-understood'], [451, 'not-understood'], [502, 'slow-answer'], [507, 'our-fault'], [599, 'our-fault'],
    [200, 'unreadable'], [302, 'unreadable'], [0, 'no-connection'], [-1, 'crashed'], [Number.NaN, 'crashed'], [1e9, 'crashed'],
  ])('%d is %s', (status, code) => {
    expect(explain(status).code).toBe(code);
  });

  it.each([
    ['problem details', { type: 'about:blank', title: 'Not Found', status: 404, detail: 'No row in table people' }],
    ['problem details whose status came as text', { type: 'about:blank', status: '404' }],
    ['problem details as they come out of a reply', JSON.parse('{"title":"Not Found","status":404}')],
    ['a Response', new Response('nothing here', { status: 404 })],
    ['what React Router throws', { status: 404, statusText: 'Not Found', internal: false, data: 'no route matches' }],
    ['an error with a status', Object.assign(new Error('404 Not Found'), { status: 404 })],
    ['an error that holds the answer', Object.assign(new Error('bad'), { response: { status: 404 } })],
    ['a statusCode', { statusCode: 404 }],
  ])('reads it from %s', (_name, failure) => {
    expect(explain(failure).code).toBe('not-found');
  });
});

describe('explain knows what happened where there is no status', () => {
  it.each([
    ['a fetch that Chromium gave up', new TypeError('Failed to fetch'), 'no-connection'],
    ['a fetch that Firefox gave up', new TypeError('NetworkError when attempting to fetch resource.'), 'no-connection'],
    ['a fetch that Safari gave up', new TypeError('Load failed'), 'no-connection'],
    ['a part of the page that could not be loaded', new TypeError('Failed to fetch dynamically imported module: /a.js'), 'no-connection'],
    ['a connection that was refused', new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }), 'no-connection'],
    ['a connection that took too long', new TypeError('fetch failed', { cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }), 'no-answer'],
    ['a time limit', new DOMException('The operation timed out', 'TimeoutError'), 'no-answer'],
    ['a stop', new DOMException('The user aborted a request', 'AbortError'), 'stopped'],
    ['HTML where JSON was due', new SyntaxError('Unexpected token < in JSON at position 0'), 'unreadable'],
    ['the HTML itself', ' <!doctype html><title>502</title>', 'unreadable'],
    ['a Response that says all is well', new Response('<html>', { status: 200 }), 'unreadable'],
    ['being offline', { offline: true }, 'offline'],
    ['a slip in our own code', new TypeError("Cannot read properties of undefined (reading 'name')"), 'crashed'],
    ['nothing at all', undefined, 'crashed'],
    ['a text', 'E_FAIL', 'crashed'],
    ['a symbol', Symbol('why'), 'crashed'],
  ])('%s', (_name, failure, code) => {
    expect(explain(failure).code).toBe(code);
  });

  it('believes the browser that it is offline, but only where nothing could be reached', () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(explain(new TypeError('Failed to fetch')).code).toBe('offline');
    expect(explain(new DOMException('', 'TimeoutError')).code).toBe('offline');
    expect(explain(new Error('a slip')).code).toBe('crashed');
    expect(explain(404).code).toBe('not-found');
  });

  it('lets the context know better than the browser', () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(explain(new TypeError('Failed to fetch'), { offline: false }).code).toBe('no-connection');
    vi.stubGlobal('navigator', { onLine: true });
    expect(explain(new Error('a slip'), { offline: true }).code).toBe('offline');
  });

  it("never blames the person's connection for trouble between our own services", () => {
    const refused = new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    expect(explain(refused, { metOn: 'service' }).code).toBe('closed-for-now');
    expect(explain(new DOMException('', 'TimeoutError'), { metOn: 'service' }).code).toBe('slow-answer');
    expect(explainAnything(refused, { ...context, metOn: undefined }).code).toBe('closed-for-now');
  });
});

describe('explain tells what became of what the person wrote', () => {
  it.each([
    [{ state: 'none' }, ''],
    [{ state: 'saved' }, 'What you wrote is saved.'],
    [{ state: 'saved', where: 'service' }, 'What you wrote is saved with us.'],
    [{ state: 'saved', where: 'device' }, 'What you wrote is saved on this device. It is not lost.'],
    [{ state: 'saved', where: 'service', at: '2026-11-24T09:32:00Z' }, 'What you wrote is saved with us. It was saved at 9:32am today.'],
    [{ state: 'saved', at: '2026-11-03T12:00:00Z' }, 'What you wrote is saved. It was saved at midday on 3 November.'],
    [{ state: 'saved', at: 'the other day' }, 'What you wrote is saved.'],
    [{ state: 'sent' }, 'What you sent reached us. You do not need to send it again.'],
    [{ state: 'not-saved' }, 'What you wrote is not saved. If you can still see it, keep this page open, or copy it to somewhere safe.'],
    [{ state: 'unknown' }, 'What you wrote may be with us, or it may not. If you can still see it, keep this page open, or copy it to somewhere safe.'],
  ] as const)('%o', (work, said) => {
    expect(explain(500, { doing: 'sending', work }).work).toEqual({ ...work, said });
  });

  it('says first that what was sent is here, and does not ask for it again', () => {
    const told = explain(500, { doing: 'sending', work: { state: 'sent' } });
    expect(told.title).toBe('We have what you sent, but we could not show you what comes next');
    expect(kinds(told)).not.toContain('retry');
  });

  it('claims nothing where the answer was lost on the way', () => {
    expect(explain(500, { doing: 'sending', work: { state: 'saved' } }).title).toBe('We do not know yet if this reached us');
    expect(explain(500, { doing: 'sending', work: { state: 'not-saved' } }).title).toBe('We could not send this');
    expect(explain(429, { doing: 'sending', work: { state: 'saved' } }).title).toBe('We could not send this');
  });

  it('claims nothing where it was told nothing', () => {
    expect(explain(500, { work: undefined as never }).work.state).toBe('unknown');
    expect(explain(500, { work: { state: 'fine' } as never }).work.said).toContain('may be with us, or it may not');
  });

  it('does not lead away from words that would be lost', () => {
    expect(kinds(explain(404, { doing: 'sending', work: { state: 'saved' } }))).toContain('go');
    expect(kinds(explain(404, { doing: 'sending', work: { state: 'not-saved' } }))).not.toContain('go');
    expect(kinds(explain(404, { doing: 'sending', work: { state: 'unknown' } }))).not.toContain('go');
    expect(kinds(explain(404, { doing: 'loading', work: { state: 'unknown' } }))).toContain('go');
  });
});

describe('explain says when to come back', () => {
  const busy = (value: string) => new Response(null, { status: 503, headers: { 'Retry-After': value } });

  it.each([
    ['seconds', '18000', 'after 3pm today', '2026-11-24T15:00:00.000Z'],
    ['a date', 'Tue, 24 Nov 2026 15:00:00 GMT', 'after 3pm today', '2026-11-24T15:00:00.000Z'],
    ['tomorrow', 'Wed, 25 Nov 2026 09:30:00 GMT', 'after 9:30am tomorrow', '2026-11-25T09:30:00.000Z'],
    ['a later day', 'Fri, 27 Nov 2026 12:00:00 GMT', 'after midday on 27 November', '2026-11-27T12:00:00.000Z'],
    ['midnight, a minute later, so that nobody takes the wrong night', 'Wed, 25 Nov 2026 00:00:00 GMT', 'after 12:01am tomorrow', '2026-11-25T00:00:00.000Z'],
    ['a moment', '20', 'in a minute', '2026-11-24T10:00:20.000Z'],
  ])('from %s', (_name, value, when, instant) => {
    const told = explain(busy(value));
    expect(told.detail).toMatch(new RegExp(`You can try again ${when}\\.$`));
    expect(told.next.find(({ kind }) => kind === 'wait')).toEqual({ kind: 'wait', label: `Come back ${when}`, until: instant });
    expect(told.next.find(({ kind }) => kind === 'retry')).toEqual({ kind: 'retry', label: `Try again ${when}`, after: instant });
  });

  it("on the service's own clock, in the page's language", () => {
    const summer = { now: new Date('2026-07-01T10:00:00Z'), locale: 'cy' };
    expect(explain({ status: 429, headers: { 'retry-after': '3600' } }, summer).detail).toContain('ar ôl hanner dydd heddiw');
    expect(explain({ status: 429, retryAfter: 3600 }, { ...summer, locale: 'en', timeZone: 'Asia/Tokyo' }).detail).toContain('after 8pm today');
    expect(explain({ status: 429, retryAfter: 3600 }, { ...summer, locale: 'en', timeZone: 'Mars/Olympus' }).detail).toContain('after midday today');
  });

  it.each(['soon', '-5', '0', '', 'Tue, 24 Nov 2020 15:00:00 GMT', '99999999999999999'])('keeps a sensible word for "%s"', (value) => {
    const told = explain(busy(value));
    expect(told.detail).toMatch(/Wait a few minutes, then try again\.$/);
    expect(kinds(told)).not.toContain('wait');
  });

  it('rounds up, never a moment too early', () => {
    expect(explain(busy('18001')).detail).toContain('after 3:01pm today');
  });
});

describe('explain gives ways on', () => {
  it.each([401, 403, 404, 409, 410, 413, 422, 400])('does not say "try again" where it cannot help: %d', (status) => {
    expect(kinds(explain(status))).not.toContain('retry');
  });

  it.each([408, 429, 500, 503, 504])('says "try again" where it can pass: %d', (status) => {
    expect(kinds(explain(status))).toContain('retry');
    expect(kinds(explain(status, { retry: false }))).not.toContain('retry');
    expect(explain(status, { retry: '/ask' }).next).toContainEqual(expect.objectContaining({ kind: 'retry', href: '/ask' }));
  });

  it('offers the first channel of the service, and one for people whom it shuts out', () => {
    expect(labels(explain(404))).toEqual(['Call us on 01632 960 001', 'Email us: care@example.org', 'Go to the start page']);
    const emailFirst: ContactsNow = { ...contacts, channels: [email, text, telephone] };
    expect(labels(explain(404, { contacts: emailFirst })).slice(0, 2)).toEqual(['Email us: care@example.org', 'Call us on 01632 960 001']);
  });

  it('offers no e-mail to somebody without a connection', () => {
    expect(labels(explain({ offline: true }))).toEqual([
      'Wait until you are connected again', 'Call us on 01632 960 001', 'Text us on 07700 900 001', 'Go to the start page', 'Try again',
    ]);
  });

  it('puts who is there now before who is not', () => {
    const shut = channel({ ...telephone, states: [{ from: 0, open: true, said: '' }, { from: now.getTime() - 1, open: false, said: '' }] });
    expect(labels(explain(404, { contacts: { ...contacts, channels: [shut, email] } }))[0]).toBe('Email us: care@example.org');
  });

  it('leads to signing in where that is what is missing', () => {
    expect(explain(401, { signIn: '/sign-in' }).next[0]).toEqual({ kind: 'go', href: '/sign-in', label: 'Sign in' });
    expect(explain(401).next).toContainEqual({ kind: 'go', href: '/', label: 'Go to the start page' });
    expect(explain(401, { home: '/hafan' }).next).toContainEqual({ kind: 'go', href: '/hafan', label: 'Go to the start page' });
  });

  it.each([
    ['the context', 422, { field: 'about' }],
    ['RFC 9457', { status: 422, errors: [{ detail: 'too long', pointer: '#/about' }] }, {}],
    ['RFC 7807', { status: 422, 'invalid-params': [{ name: 'about', reason: 'too long' }] }, {}],
    ["a route's data", { status: 422, data: { errors: [{ field: 'about' }] } }, {}],
  ])('leads to the field that %s names', (_name, failure, more) => {
    expect(explain(failure, more).next[0]).toEqual({ kind: 'change', field: 'about', label: 'Look at this answer again' });
  });

  it('names no field that could not be one', () => {
    expect(kinds(explain({ status: 422, errors: [{ pointer: '#/<script>' }] }))).not.toContain('change');
  });

  it('lets a person go on without what is not needed', () => {
    expect(explain(413, { doing: 'uploading', carryOn: '/next' }).next).toContainEqual({ kind: 'carry-on-without', href: '/next', label: 'Carry on without this file' });
    expect(explain(500, { carryOn: true }).next).toContainEqual({ kind: 'carry-on-without', label: 'Carry on without this part' });
  });

  it('always gives the person to turn to, and what to quote', () => {
    const told = explain(500, { reference: 'KBD-2026-7' });
    expect(told.contact).toBe(contacts);
    expect(told.reference).toBe('KBD-2026-7');
    expect(explain(500)).not.toHaveProperty('reference');
  });

  it('still leads on where the contacts are broken', () => {
    expect(labels(explain(404, { contacts: undefined as never }))).toEqual(['Go to the start page']);
    expect(labels(explain(404, { contacts: { channels: null } as never, doing: 'saving', work: { state: 'not-saved' } }))).toEqual(['Go to the start page']);
  });
});

describe("explain speaks the page's language", () => {
  it.each([
    ['en', 'en'], ['en-GB', 'en'], ['cy', 'cy'], ['cy-GB', 'cy'], ['CY', 'cy'], ['pl', 'en'], ['', 'en'],
  ])('for "%s" in %s, and says so', (locale, lang) => {
    const told = explain(404, { locale });
    expect(told.lang).toBe(lang);
    expect(told.title).toBe(lang === 'cy' ? "Doedden ni ddim yn gallu dod o hyd i'r dudalen hon" : 'We could not find this page');
  });

  it('carries only the languages it was given', () => {
    expect(createExplain({ cy: explanationWelsh })(404, context).lang).toBe('cy');
    expect(() => createExplain({})).toThrow(/Write createExplain\(\{ en: explanationEnglish \}\)/);
  });

  it("uses the service's own sentences", () => {
    expect(labels(explain(404, { words: { 'way.home': 'Back to Anytown Council' } }))).toContain('Back to Anytown Council');
  });

  it('keeps its own sentence where the one of the service cannot be filled', () => {
    const broken = { 'way.telephone': 'Ring {nobody} on {text}' } as const;
    expect(labels(explain(404, { words: broken }))[0]).toBe('Call us on 01632 960 001');
  });

  it('says every title without full stop, and every other sentence with one', () => {
    const all = [...Object.entries(explanationEnglish), ...Object.entries(explanationWelsh)];
    const heads = all.filter(([key]) => /\.title|^could-not|^not-known|^sent-but\.(?!detail)|^way\./.test(key));
    const sentences = all.filter(([key]) => /detail|^work\.|^again\./.test(key));
    expect(heads.filter(([, said]) => said.endsWith('.'))).toEqual([]);
    expect(sentences.filter(([, said]) => !said.endsWith('.'))).toEqual([]);
  });
});

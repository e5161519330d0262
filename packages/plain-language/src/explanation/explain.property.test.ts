import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactsNow } from '../contacts/contacts';
import { explain, explanationEnglish, explanationWelsh, type Doing, type ExplainContext, type Explanation } from './explanation';

const HOSTILE = ['HTTP 500', 'TypeError: x is undefined', '{"detail":"null"}', 'session token', '<b>stack</b>', 'request id 42', 'JSON.parse', '{when}', '{text}', '[object Object]', 'NaN'];
const MACHINE = /\b(https?|error|exception|server|json|null|undefined|nan|object|typeerror|request id|time-?out|timed out|gateway|token|session|stack|fetch|payload|status|promise|symbol|proxy|invalid date)\b|[{}<>[\]]|\b[1-5]\d\d\b(?! \d)/i;

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = (): object => {
  const fail = (): never => {
    throw new Error('TypeError: stack');
  };
  return new Proxy(() => undefined, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail, apply: fail });
};
const getters = (text: string): object => ({
  status: 429,
  get headers(): never {
    throw new Error(text);
  },
  get retryAfter() {
    return { valueOf: () => { throw new Error(text); } };
  },
});
const endless = (): object => {
  const loop: { cause?: unknown; response?: unknown; data?: unknown } = {};
  return Object.assign(loop, { cause: loop, response: loop, data: loop });
};

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string());
const status = fc.oneof(fc.integer({ min: 400, max: 599 }), fc.constantFrom(400, 401, 403, 404, 408, 409, 410, 413, 422, 429, 500, 502, 503, 504), fc.integer(), fc.double());
const problem = fc.record(
  {
    type: text, title: text, status: fc.oneof(status, text), detail: text, instance: text, message: text, name: fc.oneof(text, fc.constantFrom('TimeoutError', 'AbortError', 'SyntaxError')),
    code: fc.oneof(text, fc.constantFrom('ECONNRESET', 'ETIMEDOUT')), statusText: text, data: fc.anything(), cause: fc.anything(), offline: fc.anything(),
    errors: fc.anything(), headers: fc.oneof(fc.anything(), fc.record({ 'retry-after': fc.oneof(text, fc.integer(), fc.date().map((date) => String(date))) })), retryAfter: fc.oneof(fc.integer(), fc.double(), text),
  },
  { requiredKeys: [] },
);
const failure = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSet: true, withSparseArray: true, withTypedArray: true }),
  status,
  problem,
  problem.map((more) => Object.assign(new Error(HOSTILE.join()), more)),
  text.map((message) => new TypeError(message)),
  text.map((body) => new Response(body, { status: 503, headers: { 'retry-after': '60' } })),
);
// Made only when thrown: fast-check itself cannot hold a thing that throws at every touch.
const thrown: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 4, arbitrary: failure.map((value) => () => value) },
  text.map((message) => () => getters(message)),
  fc.constantFrom(revoked, throwing, endless, () => Symbol('stack'), () => Promise.resolve(), () => Object.create(null) as object, () => () => undefined),
);

const contacts: ContactsNow = {
  team: 'the adult social care team',
  lang: 'en',
  channels: [
    { channel: 'telephone', name: 'Phone', text: '01632 960 001', href: 'tel:01632960001', states: [], hours: [] },
    { channel: 'letter', name: 'Letter', text: 'Anytown', states: [], hours: [] },
  ],
};
const instant = fc.oneof(fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), text);
const work = fc.record(
  { state: fc.constantFrom('none' as const, 'saved' as const, 'sent' as const, 'not-saved' as const, 'unknown' as const), where: fc.constantFrom('device' as const, 'service' as const), at: instant },
  { requiredKeys: ['state'] },
);
const context: fc.Arbitrary<ExplainContext> = fc.record(
  {
    doing: fc.constantFrom<Doing>('loading', 'saving', 'sending', 'signing-in', 'searching', 'uploading'),
    work,
    contacts: fc.constant(contacts),
    locale: fc.oneof(fc.constantFrom('en', 'cy', 'en-GB', 'cy-GB', 'pl', ''), text),
    now: fc.oneof(fc.constant(new Date('2026-11-24T10:00:00Z')), fc.date({ noInvalidDate: false })),
    timeZone: fc.oneof(fc.constantFrom('Europe/London', 'Pacific/Auckland'), text),
    reference: text,
    home: fc.constantFrom('/' as const, '/cy' as const),
    signIn: fc.constant('/sign-in' as const),
    retry: fc.constantFrom('/again' as const, false as const),
    field: fc.string(),
    carryOn: fc.constantFrom('/next' as const, true as const),
    offline: fc.boolean(),
    metOn: fc.constantFrom('device' as const, 'service' as const),
  },
  { requiredKeys: ['doing', 'work', 'contacts', 'locale', 'now'] },
);

const sentences = ({ title, detail, work: { said }, next }: Explanation) => [title, detail ?? '', said, ...next.map(({ label }) => label)];
const always = (promise: (told: Explanation, given: ExplainContext) => void) =>
  fc.assert(
    fc.property(thrown, context, (make, given) => {
      promise(explain(make(), given), given);
    }),
    { numRuns: 1500 },
  );

describe('explain, whatever it is given,', () => {
  it('never throws', () => {
    always((told) => expect(told.code).toMatch(/^[a-z]+(-[a-z]+)*$/));
  });

  it('lets no word of the machine through', () => {
    always((told) => expect(sentences(told).filter((sentence) => MACHINE.test(sentence))).toEqual([]));
  });

  it('says only sentences of its own, in the language it names', () => {
    const openings = (words: object) => Object.values(words).map((sentence) => String(sentence).split('{')[0] ?? '');
    const known = { en: openings(explanationEnglish), cy: openings(explanationWelsh) };
    always((told) => {
      expect(['en', 'cy']).toContain(told.lang);
      const own = told.lang === 'cy' ? known.cy : known.en;
      expect(sentences(told).filter((sentence) => sentence !== '' && !own.some((opening) => opening !== '' && sentence.startsWith(opening)))).toEqual([]);
    });
  });

  it('always gives a way on that is not only trying again', () => {
    always(({ next }) => {
      expect(next.length).toBeGreaterThan(0);
      expect(next.some(({ kind }) => kind !== 'retry')).toBe(true);
      expect(next.filter(({ kind }) => kind === 'retry').length).toBeLessThanOrEqual(1);
      expect(next.every(({ label }) => label.trim() !== '')).toBe(true);
    });
  });

  it('always names the person to turn to, as they were given', () => {
    always((told, given) => expect(told.contact).toBe(given.contacts));
  });

  it('tells what became of the work, and keeps silent only where there was none', () => {
    always((told, given) => {
      expect(told.work.state).toBe(given.work.state);
      expect(told.work.said === '').toBe(given.work.state === 'none');
    });
  });

  it('is data that crosses from server to client', () => {
    always((told) => expect(JSON.parse(JSON.stringify(told))).toEqual(told));
  });
});

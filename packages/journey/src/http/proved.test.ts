import { describe, expect, it } from 'vitest';
import type { Journey } from '../definition/definition';
import { memoryStore } from '../stores/stores';
import { openJourney, visitCookie } from './http';

const ending = { title: 'We have it', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us', ifItGetsWorse: 'Ring 999', ends: 'sent' } as const;
/** Plain data, as from a file: no compiler has looked at it. */
const journey = (escapes: readonly ['unsure'] | { readonly none: string }): Journey => ({
  id: 'care', version: 1, lang: 'en', title: 'Ask',
  questions: {
    whom: { kind: 'choice', label: 'Who is this for?', options: { me: 'Me', other: 'Somebody else' }, required: true, escapes: { none: 'We ask them.' } },
    first: { kind: 'number', label: 'First hour', lowest: 9, highest: 12, required: true, escapes: { none: 'We need it.' } },
    last: { kind: 'number', label: 'Last hour', lowest: 1, highest: 8, required: true, escapes },
  },
  steps: { whom: { asks: ['whom'], next: 'hours' }, hours: { title: 'Hours', asks: ['first', 'last'], next: 'sent' } },
  checks: [{ about: ['first', 'last'], holds: { question: 'last', atLeast: 9 }, message: 'The last hour is before the first. Change one of them.' }],
  endings: { sent: ending },
});
const open = (of: Journey) => openJourney(new Request('https://care.example.org/care/whom'), { journey: of, base: '/care', store: memoryStore(), visits: visitCookie(), send: async () => ({ go: '/' }) });

describe('In development, with the prover itself,', () => {
  it('a journey with a check that nobody can meet does not start, and the error says where', async () => {
    await expect(open(journey({ none: 'We need it.' }))).rejects.toThrow(/^The journey "care" does not start: somebody would get stuck in it\. .*hour/is);
  });

  it('the same journey starts once the question can be left', async () => {
    expect(await open(journey(['unsure']))).toHaveProperty('page');
  });
});

import { memoryStore } from '@kind-by-design/journey/stores';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journeys } from './journeys.ts';
import { moves, walkerOf } from './walker.ts';

/** Some hundred steps here; `bench/random-walk.ts` takes ten thousand. */
const walks = { numRuns: 8, seed: 20261123, interruptAfterTimeLimit: 50_000 };

describe.each(Object.entries(journeys))('Somebody walks %s in no sensible order, with two windows', (_name, journey) => {
  test('and every word they wrote is there, every page leads on, and what they send is sent once', async () => {
    let sent = 0;
    const seen = new Set<string>();
    await fc.assert(fc.asyncProperty(moves(45), async (walk) => {
      const walker = walkerOf(journey);
      for (const move of walk) {
        await walker.step(move).catch((problem: unknown) => {
          throw new Error(`${String(problem)}\n${walker.story.join('\n')}`);
        });
      }
      sent += walker.sent();
      for (const step of walker.seen) seen.add(step);
    }), walks);
    // A walk that never gets anywhere would prove nothing.
    expect(sent).toBeGreaterThan(0);
    expect(seen.size).toBeGreaterThan(Object.keys(journey.steps).length / 2);
  });
});

test('A store that forgets one answer is noticed', async () => {
  const [journey] = Object.values(journeys);
  if (!journey) throw new Error('There is no journey.');
  const store = memoryStore();
  const forgetful = { ...store, write: (visit: string, draft: Parameters<typeof store.write>[1], after: number) => store.write(visit, { ...draft, entries: Object.fromEntries(Object.entries(draft.entries).filter(([field]) => field !== 'story')) }, after) };
  const walked = fc.asyncProperty(moves(45), async (walk) => {
    const walker = walkerOf(journey, forgetful);
    for (const move of walk) await walker.step(move);
  });
  const { errorInstance } = await fc.check(walked, { ...walks, endOnFailure: true });
  expect(String(errorInstance)).toContain('is not there');
});

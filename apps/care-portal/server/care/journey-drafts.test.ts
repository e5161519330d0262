import { like } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { databaseForTests } from '../database/for-tests.ts';
import { journeyDrafts } from '../database/schema.ts';
import { careForTests, journey, withWords, type Care } from './care-for-tests.ts';

let care: Care;
/** How many drafts in the whole database hold these words. */
let stored: (words: string) => Promise<number>;
beforeAll(async () => {
  const open = await databaseForTests();
  care = careForTests(open);
  stored = (words) => open.database.$count(journeyDrafts, like(journeyDrafts.draft, `%"${words}"%`));
}, 60_000);

describe('What somebody has told so far', () => {
  it('comes back exactly as it went in, whatever characters they used', async () => {
    const visit = await care.visit();
    const draft = care.draft('Ŵ 🙂 \u0000 \u202Eabc \uD83D\r\n<b>');
    expect(await care.portal.care.store.write(visit, draft, 0)).toBe(true);
    expect(await care.portal.care.store.read(visit, journey.id)).toEqual(draft);
  });

  it('is never overwritten by a window that has not seen the newest', async () => {
    const visit = await care.visit();
    const first = care.draft('first');
    const { store } = care.portal.care;
    await store.write(visit, first, 0);
    expect(await store.write(visit, withWords(first, 'second'), 1)).toBe(true);
    expect(await store.write(visit, withWords(first, 'late'), 1)).toBe(false);
    expect(await store.write(visit, care.draft('anew'), 0)).toBe(false);
    expect((await store.read(visit, journey.id))?.entries['story']?.typed).toEqual({ value: 'second' });
  });

  it('takes one of many windows that write at the same moment', async () => {
    const visit = await care.visit();
    const results = await Promise.all(Array.from({ length: 10 }, (_, nth) => care.portal.care.store.write(visit, care.draft(`window ${nth}`), 0)));
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  it('is gone when the visit ends, and nobody else’s is', async () => {
    const { portal } = care;
    const { visit, headers } = await portal.visits.begin(new Request('http://localhost/'));
    const other = await care.visit();
    await portal.care.store.write(visit.id, care.draft('mine'), 0);
    await portal.care.store.write(other, care.draft('theirs'), 0);
    const mine = await stored('mine');
    expect(mine).toBe(1);
    await portal.visits.leave(new Request('http://localhost/leave', { headers: { cookie: headers.get('set-cookie') ?? '' } }));
    expect(await stored('mine')).toBe(0);
    expect(await portal.care.store.read(other, journey.id)).toBeDefined();
  });

  it('is really gone when it is removed', async () => {
    const visit = await care.visit();
    await care.portal.care.store.write(visit, care.draft('soon gone'), 0);
    await care.portal.care.store.remove(visit, journey.id);
    expect(await stored('soon gone')).toBe(0);
    expect(await care.portal.care.store.read(visit, journey.id)).toBeUndefined();
  });
});

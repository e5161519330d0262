import { beforeAll, describe, expect, it } from 'vitest';
import { databaseForTests } from '../database/for-tests.ts';
import { returnCodes } from '../database/schema.ts';
import type { Database } from '../database/database.ts';
import { careForTests, journey, type Care } from './care-for-tests.ts';
import { readCode } from './return-codes.ts';

let care: Care;
let database: Database;
beforeAll(async () => {
  const open = await databaseForTests();
  ({ database } = open);
  care = careForTests(open);
}, 60_000);

async function kept(words = 'my story', fact = 'Bluebell') {
  const visit = await care.visit();
  await care.portal.care.store.write(visit, care.draft(words), 0);
  const code = await care.portal.care.codes.keep(visit, journey.id, fact);
  if (!code) throw new Error('no code');
  return { visit, ...code };
}

const wordsOf = async (visit: string) => (await care.portal.care.store.read(visit, journey.id))?.entries['story'];

describe('A return code', () => {
  it('brings everything back on another browser, once, and gives the next code', async () => {
    const { code } = await kept();
    const visit = await care.visit();
    const back = await care.portal.care.codes.comeBack(visit, journey.id, code.toLowerCase().replaceAll('-', ' '), ' blue bell. ');
    expect(back.outcome).toBe('welcome');
    expect((await wordsOf(visit))?.typed).toEqual({ value: 'my story' });
    expect(await care.portal.care.codes.comeBack(await care.visit(), journey.id, code, 'bluebell')).toEqual({ outcome: 'not-known' });
    const next = back.outcome === 'welcome' ? back.code : '';
    expect((await care.portal.care.codes.comeBack(await care.visit(), journey.id, next, 'bluebell')).outcome).toBe('welcome');
  });

  it('can be said over the telephone: four groups of three, no sign that is taken for another', async () => {
    const { code } = await kept();
    expect(code).toMatch(/^[34679FHKLMQRTWXY]{3}(-[34679FHKLMQRTWXY]{3}){3}$/);
    expect(readCode(`  ${code.toLowerCase()} `)).toBe(code);
  });

  it('is known again by the browser it was given to, until the next one is made, and by no other', async () => {
    const { visit, code, endsAt } = await kept();
    const { codes } = care.portal.care;
    expect(await codes.worksUntil(visit, journey.id, code)).toEqual(endsAt);
    expect(await codes.worksUntil((await kept()).visit, journey.id, code)).toBeUndefined();
    expect(await codes.worksUntil(visit, journey.id, '<b>not a code</b>')).toBeUndefined();
    await codes.keep(visit, journey.id, 'Bluebell');
    expect(await codes.worksUntil(visit, journey.id, code)).toBeUndefined();
  });

  it('does not open with another word, and does not say which of the two was not right', async () => {
    const { code } = await kept();
    const visit = await care.visit();
    expect(await care.portal.care.codes.comeBack(visit, journey.id, code, 'daffodil')).toEqual({ outcome: 'not-known' });
    expect(await care.portal.care.codes.comeBack(visit, journey.id, 'K7M-4RT-W9H-3FX', 'bluebell')).toEqual({ outcome: 'not-known' });
    expect(await wordsOf(visit)).toBeUndefined();
  });

  it('rests for an hour after five tries that were not right, then opens again', async () => {
    const { code } = await kept();
    for (let tries = 0; tries < 5; tries += 1) await care.portal.care.codes.comeBack(await care.visit(), journey.id, code, 'guess');
    expect((await care.portal.care.codes.comeBack(await care.visit(), journey.id, code, 'bluebell')).outcome).toBe('wait');
    care.clock.now = new Date(care.clock.now.getTime() + 61 * 60 * 1000);
    expect((await care.portal.care.codes.comeBack(await care.visit(), journey.id, code, 'bluebell')).outcome).toBe('welcome');
  });

  it('outlives the visit, and its time ends after 28 days with all that was told', async () => {
    const { code, endsAt } = await kept();
    const start = care.clock.now;
    care.clock.now = new Date(start.getTime() + 25 * 60 * 60 * 1000);
    await care.portal.visits.clear();
    care.clock.now = new Date(endsAt.getTime() - 1000);
    expect((await care.portal.care.codes.comeBack(await care.visit(), journey.id, code, 'bluebell')).outcome).toBe('welcome');
    care.clock.now = new Date(care.clock.now.getTime() + 29 * 24 * 60 * 60 * 1000);
    await care.portal.care.codes.clear();
    await care.portal.visits.clear();
    expect(await database.$count(returnCodes)).toBe(0);
    care.clock.now = start;
  });

  it('is kept as hashes: neither code nor word stands in the database', async () => {
    const { code } = await kept('my story', 'daffodil');
    const rows = JSON.stringify(await database.select().from(returnCodes)).toLowerCase();
    expect(rows).not.toContain(code.toLowerCase());
    expect(rows).not.toContain('daffodil');
  });

  it('comes to a browser where something was begun already: both are kept, and the person chooses', async () => {
    const { code } = await kept('the first story');
    const visit = await care.visit();
    await care.portal.care.store.write(visit, care.draft('another story'), 0);
    await care.portal.care.codes.comeBack(visit, journey.id, code, 'bluebell');
    expect(await wordsOf(visit)).toMatchObject({ typed: { value: 'the first story' }, other: { typed: { value: 'another story' } } });
  });

  it('is not made from a word without a letter or figure, which anybody could guess', async () => {
    const visit = await care.visit();
    await care.portal.care.store.write(visit, care.draft('a'), 0);
    expect(await care.portal.care.codes.keep(visit, journey.id, ' -- ')).toBeUndefined();
  });

  it('takes five tries at one moment as five', async () => {
    const { code } = await kept();
    const visits = await Promise.all(Array.from({ length: 6 }, () => care.visit()));
    await Promise.all(visits.slice(0, 5).map((visit) => care.portal.care.codes.comeBack(visit, journey.id, code, 'guess')));
    expect((await care.portal.care.codes.comeBack(visits[5] ?? '', journey.id, code, 'bluebell')).outcome).toBe('wait');
  });

  it('no longer leads anywhere once it is forgotten', async () => {
    const { visit, code } = await kept();
    expect(await care.portal.care.codes.keptUntil(visit, journey.id)).toBeDefined();
    await care.portal.care.codes.forget(visit, journey.id);
    expect((await care.portal.care.codes.comeBack(await care.visit(), journey.id, code, 'bluebell')).outcome).toBe('not-known');
    expect(await wordsOf(visit)).toBeDefined();
  });
});

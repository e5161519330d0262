import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { databaseForTests } from '../database/for-tests.ts';
import { drafts, visits } from '../database/schema.ts';
import { createPortal, type Portal } from '../portal.ts';

let database: Database;
let portal: Portal;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  ({ database } = await databaseForTests());
  portal = createPortal({ database }, { secure: true, staff: [] }, () => now);
}, 60_000);

const page = (cookie?: string, more: Record<string, string> = {}) => new Request('https://portal.example.org/', { headers: cookie ? { cookie, ...more } : more });
const begin = async () => {
  const { visit, headers } = await portal.visits.begin(page());
  return { visit, cookie: headers.get('set-cookie')?.split(';')[0] ?? '' };
};

describe('A visit', () => {
  it('has a cookie that only this site over https can read, for a day', async () => {
    const { headers } = await portal.visits.begin(page());
    expect(headers.get('set-cookie')).toMatch(/^__Host-visit=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('is stored as a hash: the database does not hold what the cookie holds', async () => {
    const { cookie } = await begin();
    const secret = cookie.split('=')[1] ?? '';
    expect(JSON.stringify(await database.select().from(visits))).not.toContain(secret);
  });

  it('goes on with its cookie, and no new cookie is set', async () => {
    const { visit, cookie } = await begin();
    const again = await portal.visits.begin(page(cookie));
    expect(again.visit).toEqual(visit);
    expect(again.headers.has('set-cookie')).toBe(false);
  });

  it('is not begun by reading', async () => {
    const before = await database.$count(visits);
    expect(await portal.visits.current(page('__Host-visit=unknown'))).toBeUndefined();
    expect(await database.$count(visits)).toBe(before);
  });

  it('is over after a day, and what was written is deleted', async () => {
    const { visit, cookie } = await begin();
    await portal.drafts.saveDraft(visit, 'ask', { name: ['A'] });
    now = new Date('2026-11-23T10:00:01Z');
    expect(await portal.visits.current(page(cookie))).toBeUndefined();
    await portal.visits.clear();
    expect(await database.select().from(drafts).where(eq(drafts.visit, visit.id))).toEqual([]);
    now = new Date('2026-11-22T10:00:00Z');
  });

  it('ends at once on leaving: draft, receipt, cookie and what the browser holds', async () => {
    const { visit, cookie } = await begin();
    const draft = await portal.drafts.saveDraft(visit, 'ask', { name: ['A'] });
    await portal.requests.sendRequest(visit, { key: draft.key, form: 'other', language: 'en', answers: {} });
    const headers = await portal.visits.leave(page(cookie, { 'sec-fetch-site': 'same-origin' }));
    expect(headers.get('set-cookie')).toMatch(/^__Host-visit=; Max-Age=0; Path=\/; HttpOnly; Secure/);
    expect(headers.get('clear-site-data')).toBe('"cookies", "storage"');
    expect(await portal.visits.current(page(cookie))).toBeUndefined();
    expect(await portal.drafts.readDraft(visit, 'ask')).toBeUndefined();
    expect(await portal.requests.findReceipt(visit)).toBeUndefined();
  });

  it('is not ended by a link on another site', async () => {
    const { cookie } = await begin();
    await portal.visits.leave(page(cookie, { 'sec-fetch-site': 'cross-site' }));
    expect(await portal.visits.current(page(cookie))).toBeDefined();
  });
});

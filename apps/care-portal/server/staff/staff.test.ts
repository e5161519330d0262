import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { databaseForTests } from '../database/for-tests.ts';
import { createPortal, type Portal } from '../portal.ts';
import type { StaffAccount } from './accounts.ts';
import { hashPassword } from './password.ts';

const name = 'Example Worker';
const password = 'a long password';
let database: Database;
let accounts: readonly StaffAccount[];
let now = new Date('2026-11-22T10:00:00Z');
let portal: Portal;
beforeAll(async () => {
  ({ database } = await databaseForTests());
  accounts = [{ name, role: 'reads-requests', hash: await hashPassword(password) }];
  portal = createPortal({ database }, { secure: true, staff: accounts }, () => now);
}, 60_000);

const page = (cookie = '') => new Request('https://portal.example.org/staff', { headers: { cookie } });
const signIn = async () => {
  const result = await portal.staff.signIn(name, password);
  return result.outcome === 'signed-in' ? (result.headers.get('set-cookie') ?? '') : '';
};

describe('The staff page', () => {
  it('is off until somebody is named, and then nobody gets in', async () => {
    const { staff } = createPortal({ database }, { secure: true, staff: [] });
    expect(staff.isOn).toBe(false);
    expect(await staff.signIn(name, password)).toEqual({ outcome: 'wrong' });
    expect(await staff.current(page(await signIn()))).toBeUndefined();
  });
});

describe('Signing in', () => {
  it('opens with the right password, by a cookie of its own for a working day', async () => {
    const cookie = await signIn();
    expect(cookie).toMatch(/^__Host-staff=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await portal.staff.current(page(cookie))).toEqual({ name, role: 'reads-requests' });
  });

  it('does not say whether name or password was wrong', async () => {
    expect(await portal.staff.signIn(name, 'not it')).toEqual({ outcome: 'wrong' });
    expect(await portal.staff.signIn('Nobody Here', password)).toEqual({ outcome: 'wrong' });
  });

  it('lets nobody guess on and on', async () => {
    for (let tries = 0; tries < 10; tries += 1) await portal.staff.signIn('Guessed Name', 'x');
    expect(await portal.staff.signIn('Guessed Name', 'x')).toEqual({ outcome: 'wait', seconds: 900 });
  });

  it('is over after eight hours, by signing out, and when the name is taken off the list', async () => {
    const [first, second] = [await signIn(), await signIn()];
    const without = createPortal({ database }, { secure: true, staff: [{ ...accounts[0], name: 'Somebody Else' } as StaffAccount] }, () => now);
    expect(await without.staff.current(page(first))).toBeUndefined();
    const headers = await portal.staff.signOut(page(first));
    expect(headers.get('set-cookie')).toMatch(/^__Host-staff=; Max-Age=0/);
    expect(await portal.staff.current(page(first))).toBeUndefined();
    now = new Date('2026-11-22T18:00:01Z');
    expect(await portal.staff.current(page(second))).toBeUndefined();
    now = new Date('2026-11-22T10:00:00Z');
  });
});

describe('Opening requests', () => {
  it('shows the person’s words and writes down who opened what, and when', async () => {
    const { visit } = await portal.visits.begin(new Request('https://portal.example.org/'));
    const { key } = await portal.drafts.openDraft(visit, 'ask');
    const answers = { about: ['The stairs are too much for me'] };
    const { receipt } = await portal.requests.sendRequest(visit, { key, form: 'ask', language: 'cy', answers });
    const member = { name, role: 'reads-requests' } as const;

    expect((await portal.staff.openList(member)).map(({ reference }) => reference)).toContain(receipt.reference);
    expect(await portal.staff.openRequest(member, receipt.reference.toLowerCase())).toMatchObject({ answers, language: 'cy' });
    const [opened, listed] = await portal.staff.readLog(member);
    expect(opened).toEqual({ name, action: 'opened-request', reference: receipt.reference, at: now });
    expect(listed).toMatchObject({ name, action: 'opened-list' });
    expect(JSON.stringify(await portal.staff.readLog(member))).not.toContain('stairs');
  });

  it('writes down also what was looked for and not found', async () => {
    const member = { name, role: 'reads-requests' } as const;
    expect(await portal.staff.openRequest(member, '333-333-333')).toBeUndefined();
    expect((await portal.staff.readLog(member))[0]).toMatchObject({ action: 'opened-request', reference: '333-333-333' });
  });
});

import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { databaseForTests } from '../database/for-tests.ts';
import { callbackRequests, receipts } from '../database/schema.ts';
import { createPortal, type Portal } from '../portal.ts';
import type { Visit } from '../visits/visits.ts';

const answers = { name: ['Example Person'], telephone: ['07700 900123'], when: ['morning', 'evening'] };

let database: Database;
let portal: Portal;
beforeAll(async () => {
  ({ database } = await databaseForTests());
  portal = createPortal({ database }, { secure: false, staff: [] }, () => new Date('2026-11-22T10:00:00Z'));
}, 60_000);

const newVisit = async (): Promise<Visit> => (await portal.visits.begin(new Request('http://localhost/'))).visit;
const written = async (visit: Visit, typed = answers) => {
  const { key } = await portal.drafts.saveDraft(visit, 'ask', typed);
  return { key, form: 'ask', language: 'en', answers: typed };
};

describe('Sending a request', () => {
  it('stores it once and gives the same receipt to each of ten sends at the same time', async () => {
    const visit = await newVisit();
    const sending = await written(visit);
    const sent = await Promise.all(Array.from({ length: 10 }, () => portal.requests.sendRequest(visit, sending)));
    expect(new Set(sent.map(({ receipt }) => receipt.reference)).size).toBe(1);
    expect(sent.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect(sent.filter(({ outcome }) => outcome === 'already')).toHaveLength(9);
    expect(await database.select().from(callbackRequests).where(eq(callbackRequests.key, sending.key))).toHaveLength(1);
    expect(await database.select().from(receipts).where(eq(receipts.visit, visit.id))).toHaveLength(1);
  });

  it('says by when somebody rings and keeps every word', async () => {
    const visit = await newVisit();
    const { receipt } = await portal.requests.sendRequest(visit, await written(visit));
    expect(receipt).toMatchObject({ ringBy: '2026-11-23', status: 'open', language: 'en', answers });
    expect(await portal.requests.findReceipt(visit)).toEqual(receipt);
    expect(await portal.requests.findReceipt(visit, receipt.reference.toLowerCase())).toEqual(receipt);
  });

  it('promises the day the person chose, and another one when they change it', async () => {
    const visit = await newVisit();
    const { receipt } = await portal.requests.sendRequest(visit, { ...(await written(visit)), ringBy: '2026-11-25' });
    expect(receipt.ringBy).toBe('2026-11-25');
    expect(await portal.requests.changeRequest(visit, receipt.reference, answers, '2026-11-24')).toMatchObject({ receipt: { ringBy: '2026-11-24', status: 'changed' } });
    expect(await portal.requests.changeRequest(visit, receipt.reference, answers)).toMatchObject({ receipt: { ringBy: '2026-11-24' } });
  });

  it('takes the draft away, so that a new form starts empty with a key of its own', async () => {
    const visit = await newVisit();
    const sending = await written(visit);
    await portal.requests.sendRequest(visit, sending);
    const draft = await portal.drafts.openDraft(visit, 'ask');
    expect(draft.typed).toEqual({});
    expect(draft.key).not.toBe(sending.key);
  });

  it('keeps a draft that was begun since', async () => {
    const visit = await newVisit();
    const sending = await written(visit);
    await portal.drafts.removeDraft(visit, 'ask');
    await portal.drafts.saveDraft(visit, 'ask', { name: ['Another Example'] });
    await portal.requests.sendRequest(visit, sending);
    expect((await portal.drafts.readDraft(visit, 'ask'))?.typed).toEqual({ name: ['Another Example'] });
  });

  it('says so when other words come under the same key, and loses neither', async () => {
    const visit = await newVisit();
    const sending = await written(visit);
    await portal.requests.sendRequest(visit, sending);
    const other = { ...answers, telephone: ['07700 900456'] };
    await portal.drafts.saveDraft(visit, 'ask', other, sending.key);
    const again = await portal.requests.sendRequest(visit, { ...sending, answers: other });
    expect(again).toMatchObject({ outcome: 'already-other-words', receipt: { answers } });
    expect((await portal.drafts.readDraft(visit, 'ask'))?.typed).toEqual(other);
  });

  it('gives the receipt also to a visit that began anew in between', async () => {
    const before = await newVisit();
    const sending = await written(before);
    const first = await portal.requests.sendRequest(before, sending);
    const after = await newVisit();
    const second = await portal.requests.sendRequest(after, sending);
    expect(second.receipt.reference).toBe(first.receipt.reference);
    expect(await portal.requests.findReceipt(after)).toEqual(first.receipt);
  });

  it('takes no key but one made with a form', async () => {
    const visit = await newVisit();
    await expect(portal.requests.sendRequest(visit, { ...(await written(visit)), key: 'made-up' })).rejects.toThrow(/key/);
  });
});

describe('A request that was sent', () => {
  it('can be changed by who holds the receipt', async () => {
    const visit = await newVisit();
    const { receipt } = await portal.requests.sendRequest(visit, await written(visit));
    const other = { ...answers, telephone: ['07700 900456'] };
    const changed = await portal.requests.changeRequest(visit, receipt.reference, other);
    expect(changed).toMatchObject({ outcome: 'changed', receipt: { status: 'changed', answers: other, ringBy: receipt.ringBy } });
  });

  it('can be stopped, twice if need be, and not changed after', async () => {
    const visit = await newVisit();
    const { receipt } = await portal.requests.sendRequest(visit, await written(visit));
    expect(await portal.requests.stopRequest(visit, receipt.reference)).toMatchObject({ outcome: 'stopped', receipt: { status: 'stopped' } });
    expect(await portal.requests.stopRequest(visit, receipt.reference)).toMatchObject({ outcome: 'stopped', receipt: { status: 'stopped' } });
    expect(await portal.requests.changeRequest(visit, receipt.reference, {})).toMatchObject({ outcome: 'stopped', receipt: { answers } });
  });

  it('cannot be read, changed or stopped by anybody else, even with its reference', async () => {
    const visit = await newVisit();
    const { receipt } = await portal.requests.sendRequest(visit, await written(visit));
    const other = await newVisit();
    expect(await portal.requests.findReceipt(other, receipt.reference)).toBeUndefined();
    expect(await portal.requests.changeRequest(other, receipt.reference, {})).toEqual({ outcome: 'not-found' });
    expect(await portal.requests.stopRequest(other, receipt.reference)).toEqual({ outcome: 'not-found' });
    expect(await portal.requests.stopRequest(other, randomUUID())).toEqual({ outcome: 'not-found' });
  });
});

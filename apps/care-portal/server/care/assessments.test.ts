import { beforeAll, describe, expect, it } from 'vitest';
import { databaseForTests } from '../database/for-tests.ts';
import { answersOf, careForTests, journey, withWords, type Care } from './care-for-tests.ts';

let care: Care;
beforeAll(async () => {
  care = careForTests(await databaseForTests());
}, 60_000);

const sending = (words: string, draft = care.draft(words)) => ({ draft, answers: answersOf(draft), language: 'en' });
const all = async () => care.portal.care.assessments.newest(1_000);

describe('A request for an assessment', () => {
  it('is stored once, however often and however quickly it is sent', async () => {
    const visit = await care.visit();
    const request = sending('once');
    const before = (await all()).length;
    const sent = await Promise.all(Array.from({ length: 10 }, () => care.portal.care.assessments.send(visit, request)));
    expect((await all()).length).toBe(before + 1);
    expect(sent.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect(new Set(sent.map(({ receipt }) => receipt.reference)).size).toBe(1);
  });

  it('promises a working day within five', async () => {
    const { receipt } = await care.portal.care.assessments.send(await care.visit(), sending('when'));
    expect(receipt.respondBy).toBe('2026-11-30');
  });

  it('can be changed by who sent it: the same request, with the new words', async () => {
    const visit = await care.visit();
    const first = sending('before');
    const { receipt } = await care.portal.care.assessments.send(visit, first);
    expect(await care.portal.care.assessments.reopen(visit, receipt.reference)).toBe(true);
    const open = await care.portal.care.store.read(visit, journey.id);
    expect(open).toEqual(first.draft);
    const changed = await care.portal.care.assessments.send(visit, sending('', withWords(first.draft, 'after')));
    expect(changed).toMatchObject({ outcome: 'changed', receipt: { reference: receipt.reference, status: 'changed' } });
    expect(changed.receipt.answers.answers[0]?.typed).toEqual({ value: 'after' });
  });

  it('opened for a change while another was begun keeps the words of both', async () => {
    const visit = await care.visit();
    const { receipt } = await care.portal.care.assessments.send(visit, sending('what was sent'));
    await care.portal.care.store.write(visit, care.draft('what was begun since'), 0);
    expect(await care.portal.care.assessments.reopen(visit, receipt.reference)).toBe(true);
    const open = await care.portal.care.store.read(visit, journey.id);
    expect(open?.entries['story']).toMatchObject({ typed: { value: 'what was sent' }, other: { typed: { value: 'what was begun since' } } });
  });

  it('is nobody else’s to read, change or stop', async () => {
    const { receipt } = await care.portal.care.assessments.send(await care.visit(), sending('mine'));
    const stranger = await care.visit();
    expect(await care.portal.care.assessments.findReceipt(stranger, receipt.reference)).toBeUndefined();
    expect(await care.portal.care.assessments.stop(stranger, receipt.reference)).toBeUndefined();
    expect(await care.portal.care.assessments.reopen(stranger, receipt.reference)).toBe(false);
  });

  it('sent by two devices from one draft with other words is two requests, and each sent again stays one', async () => {
    const draft = care.draft('from the telephone');
    await care.portal.care.assessments.send(await care.visit(), sending('', draft));
    const visit = await care.visit();
    const other = sending('', withWords(draft, 'from the laptop'));
    const before = (await all()).length;
    const stored = await care.portal.care.assessments.send(visit, other);
    const again = await care.portal.care.assessments.send(visit, other);
    expect([stored.outcome, again.outcome]).toEqual(['stored', 'already']);
    expect((await all()).length).toBe(before + 1);
    expect((await care.portal.care.assessments.receiptFor(visit, draft.key))?.reference).toBe(stored.receipt.reference);
  });

  it('stays stopped once it is stopped, and its words stay', async () => {
    const visit = await care.visit();
    const request = sending('stop');
    const { receipt } = await care.portal.care.assessments.send(visit, request);
    expect((await care.portal.care.assessments.stop(visit, receipt.reference))?.status).toBe('stopped');
    expect((await care.portal.care.assessments.send(visit, sending('', withWords(request.draft, 'other')))).outcome).toBe('stopped');
    expect(await care.portal.care.assessments.reopen(visit, receipt.reference)).toBe(false);
    expect((await care.portal.care.assessments.find(receipt.reference))?.answers.answers[0]?.typed).toEqual({ value: 'stop' });
  });
});

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { databaseForTests } from '../database/for-tests.ts';
import { createPortal, type Portal } from '../portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = createPortal(await databaseForTests(), { secure: false, staff: [] });
}, 60_000);
const newVisit = async () => (await portal.visits.begin(new Request('http://localhost/'))).visit;

describe('A draft', () => {
  it('gets its key when the form is first shown and keeps it', async () => {
    const visit = await newVisit();
    const { key } = await portal.drafts.openDraft(visit, 'ask');
    await portal.drafts.saveDraft(visit, 'ask', { name: ['A'] }, randomUUID());
    expect((await portal.drafts.openDraft(visit, 'ask')).key).toBe(key);
  });

  it('holds what was typed, also what cannot be accepted, and counts its versions', async () => {
    const visit = await newVisit();
    await portal.drafts.saveDraft(visit, 'ask', { telephone: ['oh one six'], name: ['A'] });
    const draft = await portal.drafts.saveDraft(visit, 'ask', { name: [] });
    expect(draft).toMatchObject({ typed: { telephone: ['oh one six'], name: [] }, version: 2, tried: false });
  });

  it('comes back under the key of the form when it was gone', async () => {
    const visit = await newVisit();
    const key = randomUUID();
    expect((await portal.drafts.saveDraft(visit, 'ask', { name: ['A'] }, key)).key).toBe(key);
  });

  it('makes its own key where the form’s is not one', async () => {
    const visit = await newVisit();
    expect((await portal.drafts.saveDraft(visit, 'ask', {}, "'; --")).key).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('knows how often the same failure came, so that the help can change', async () => {
    const visit = await newVisit();
    await portal.drafts.saveDraft(visit, 'ask', {});
    await portal.drafts.recordTry(visit, 'ask', [{ field: 'name', code: 'empty' }]);
    const draft = await portal.drafts.recordTry(visit, 'ask', [{ field: 'name', code: 'empty' }]);
    expect(draft).toMatchObject({ tried: true, tries: { name: { code: 'empty', times: 2 } } });
    expect((await portal.drafts.recordTry(visit, 'ask', [])).tries).toEqual({});
  });

  it('belongs to one visit and one form', async () => {
    const [mine, other] = [await newVisit(), await newVisit()];
    await portal.drafts.saveDraft(mine, 'ask', { name: ['A'] });
    expect(await portal.drafts.readDraft(other, 'ask')).toBeUndefined();
    expect(await portal.drafts.readDraft(mine, 'other')).toBeUndefined();
  });
});

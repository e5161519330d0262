import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft, startDraft, type Draft } from './draft';

const now = new Date('2026-11-22T10:00:00Z');
const care = { id: 'care', version: 3 };

const full: Draft = {
  ...startDraft(care, now), version: 4,
  entries: {
    story: { typed: { value: 'I cannot lift her' }, answer: 'unsure', by: 'carer', at: '2026-11-22T10:01:00.000Z', version: 2, other: { typed: { value: 'Any more' }, answer: 'given', at: '2026-11-22T10:02:00.000Z', version: 4 } },
    hard: { typed: { value: ['eating', 'washing'] }, at: '2026-11-22T10:01:00.000Z', version: 3 },
    ['__proto__']: { typed: { ['constructor']: 'kept' }, at: '2026-11-22T10:01:00.000Z', version: 3 },
  },
  lists: { helpers: { items: ['2'], removed: ['1'] } }, done: ['story'], tries: { story: { story: { code: 'text.empty', times: 2 } } },
};

describe('startDraft', () => {
  it('has a key of its own, so that sending twice stores once', () => {
    const [one, other] = [startDraft(care, now), startDraft(care, now)];
    expect(one.key).toMatch(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/);
    expect(one.key).not.toBe(other.key);
    expect(one).toMatchObject({ journey: 'care', journeyVersion: 3, version: 0, startedAt: '2026-11-22T10:00:00.000Z' });
  });
});

describe('readDraft', () => {
  it('gives back what was stored, word for word', () => {
    expect(readDraft(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });
  it('keeps the words of a draft that is damaged in places', () => {
    const entries = { story: { typed: { value: 'kept', day: 3, all: ['also', 7] }, answer: 'yes', by: 'me', at: 5, version: -1 }, gone: 'words' };
    expect(readDraft({ ...full, entries, lists: [], done: 'story', tries: { story: { story: { code: 1, times: 0 } } }, savedAt: 0 })).toEqual({
      ...full, entries: { story: { typed: { value: 'kept', all: ['also'] }, at: '2026-11-22T10:00:00.000Z', version: 0 } }, lists: {}, done: [], tries: { story: {} },
    });
  });
  it('makes nothing of what is no draft', () => {
    for (const stored of [undefined, null, 'draft', [], {}, { ...full, key: undefined }, { ...full, version: 1.5 }, { ...full, journey: 3 }]) expect(readDraft(stored)).toBeUndefined();
  });
  it('never throws, and trusts what it has read once', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ journey: fc.string(), key: fc.uuid(), version: fc.nat(), entries: fc.anything(), lists: fc.anything(), tries: fc.anything(), done: fc.anything() })), (stored) => {
      const draft = readDraft(stored);
      expect(readDraft(draft)).toEqual(draft);
    }));
  });
});

import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft';
import { type DraftStore, memoryStore, storePromises } from './stores';

const visits = (store: DraftStore) => ({ store, newVisit: () => crypto.randomUUID() });

describe('The store in memory', () => {
  it.each(storePromises(() => visits(memoryStore())))('$promise', async ({ check }) => {
    await expect(check()).resolves.toBeUndefined();
  });
});

describe('The promises of stores catch a store that', () => {
  const broken: readonly (readonly [fault: string, caughtBy: RegExp, breaks: (store: DraftStore) => Partial<DraftStore>])[] = [
    ['writes whatever is there', /behind|twenty windows/, (store) => ({
      write: async (visit, draft) => store.write(visit, draft, (await store.read(visit, draft.journey))?.version ?? 0),
    })],
    ['checks, waits, then writes', /twenty windows/, () => {
      const drafts = new Map<string, Draft>();
      return {
        read: async (visit) => drafts.get(visit),
        write: async (visit, draft, after) => {
          const before = await Promise.resolve(drafts.get(visit)?.version ?? 0);
          if (before === after) drafts.set(visit, draft);
          return before === after;
        },
      };
    }],
    ['only says that it removed', /removed/, () => ({ remove: async () => undefined })],
    ['mixes up visits', /No visit sees/, (store) => ({
      read: async (_visit, journey) => store.read('one', journey),
      write: async (_visit, draft, after) => store.write('one', draft, after),
    })],
    ['cannot keep half a pair, as UTF-8 cannot', /to the last character/, (store) => ({
      write: async (visit, draft, after) => store.write(visit, JSON.parse(JSON.stringify(draft).replaceAll(/\\ud[89a-f][0-9a-f]{2}/g, '�')) as typeof draft, after),
    })],
    ['loses a field named __proto__', /to the last character/, (store) => ({
      write: async (visit, draft, after) => store.write(visit, { ...draft, entries: Object.assign({}, draft.entries) }, after),
    })],
  ];

  it.each(broken)('%s', async (_fault, caughtBy, breaks) => {
    const caught: string[] = [];
    const make = () => {
      const store = memoryStore();
      return visits({ ...store, ...breaks(store) });
    };
    for (const { promise, check } of storePromises(make)) await check().catch(() => caught.push(promise));
    expect(caught.join('\n')).toMatch(caughtBy);
  });
});

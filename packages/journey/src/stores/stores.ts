import type { Draft } from '../draft/draft';

export { storePromises, type StoreForPromises, type StorePromise } from './store-promises';

/** Where drafts are kept: one for each visit and journey. `storePromises` has what a store of your own has to keep. */
export interface DraftStore {
  read(visit: string, journey: string): Promise<Draft | undefined>;
  /**
   * Writes only where the stored draft still is at version `after` (0: there is none yet), and says whether it did.
   * `false`: another window was quicker; read again and put both together. So no window overwrites another silently.
   */
  write(visit: string, draft: Draft, after: number): Promise<boolean>;
  /** Deletes it, really. */
  remove(visit: string, journey: string): Promise<void>;
}

/** A store in memory: for tests, examples and development. Gone at the end of the process, and nothing in it ends by itself. */
export function memoryStore(): DraftStore {
  const visits = new Map<string, Map<string, Draft>>();
  return {
    read: async (visit, journey) => structuredClone(visits.get(visit)?.get(journey)),
    write: async (visit, draft, after) => {
      const drafts = visits.get(visit) ?? new Map<string, Draft>();
      if ((drafts.get(draft.journey)?.version ?? 0) !== after) return false;
      visits.set(visit, drafts.set(draft.journey, structuredClone(draft)));
      return true;
    },
    remove: async (visit, journey) => {
      const drafts = visits.get(visit);
      drafts?.delete(journey);
      if (drafts?.size === 0) visits.delete(visit);
    },
  };
}

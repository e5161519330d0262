import type { Draft } from '../draft/draft';

/** Where drafts are kept: one for each visit and journey. */
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

/** STUB. A store in memory: for tests, examples and development. Gone at the end of the process. */
export declare function memoryStore(): DraftStore;

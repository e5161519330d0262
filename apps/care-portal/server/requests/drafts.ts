import { randomUUID } from 'node:crypto';
import { countTries, type FailedField, type Tries } from '@kind-by-design/plain-language/problems';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { drafts } from '../database/schema.ts';
import type { Visit } from '../visits/visits.ts';
import type { Typed } from './typed.ts';

/** What somebody has written in a form so far. */
export interface Draft {
  /** Made with the form and sent along in a hidden field: sending the same key again stores nothing new. */
  readonly key: string;
  readonly typed: Typed;
  readonly tries: Tries;
  /** True once the person has asked to go on: from then on the page shows what has to be put right. */
  readonly tried: boolean;
  /** One more at every save. */
  readonly version: number;
  readonly savedAt: Date;
}

export interface Drafts {
  /** The draft of this form, or an empty new one with its key. */
  openDraft(visit: Visit, form: string): Promise<Draft>;
  readDraft(visit: Visit, form: string): Promise<Draft | undefined>;
  /**
   * Stores what was typed, before anything is checked. Fields that are not in `typed` keep what they held. `key` is
   * the form's hidden field: a draft that is gone comes back under it, so that sending stays sending once.
   */
  saveDraft(visit: Visit, form: string, typed: Typed, key?: string): Promise<Draft>;
  /** Notes a try to go on and what stood in its way. Empty: nothing did. */
  recordTry(visit: Visit, form: string, failed: readonly FailedField[]): Promise<Draft>;
  removeDraft(visit: Visit, form: string): Promise<void>;
}

/** The drafts of one portal. */
export function createDrafts(database: Database, now: () => Date): Drafts {
  const at = (visit: Visit, form: string) => and(eq(drafts.visit, visit.id), eq(drafts.form, form));

  const readDraft: Drafts['readDraft'] = async (visit, form) => {
    const [row] = await database.select().from(drafts).where(at(visit, form));
    return row && draftFrom(row);
  };

  const saveDraft: Drafts['saveDraft'] = async (visit, form, typed, key) => {
    const fresh = { visit: visit.id, form, key: isKey(key) ? key : randomUUID(), typed, tries: {}, tried: false, version: 1, savedAt: now() };
    const [row] = await database.insert(drafts).values(fresh).onConflictDoUpdate({
      target: [drafts.visit, drafts.form],
      set: { typed: sql`${drafts.typed} || excluded.typed`, version: sql`${drafts.version} + 1`, savedAt: fresh.savedAt },
    }).returning();
    if (!row) throw new Error('saveDraft: the database gave no draft back');
    return draftFrom(row);
  };

  return {
    readDraft,
    saveDraft,
    async openDraft(visit, form) {
      return (await readDraft(visit, form)) ?? saveDraft(visit, form, {});
    },
    async recordTry(visit, form, failed) {
      return database.transaction(async (transaction) => {
        const [before] = await transaction.select().from(drafts).where(at(visit, form)).for('update');
        if (!before) throw new Error('recordTry: save the draft first');
        const [row] = await transaction.update(drafts).set({ tries: countTries(before.tries, failed), tried: true }).where(at(visit, form)).returning();
        if (!row) throw new Error('recordTry: the database gave no draft back');
        return draftFrom(row);
      });
    },
    async removeDraft(visit, form) {
      await database.delete(drafts).where(at(visit, form));
    },
  };
}

/** Whether this is a key as `openDraft` makes them. */
export function isKey(text: string | undefined): text is string {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text ?? '');
}

function draftFrom({ key, typed, tries, tried, version, savedAt }: typeof drafts.$inferSelect): Draft {
  return { key, typed, tries, tried, version, savedAt };
}

import { randomUUID } from 'node:crypto';
import { readDraft, type Draft, type Entry } from '@kind-by-design/journey';
import type { DraftStore } from '@kind-by-design/journey/stores';
import { and, eq, notExists, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { draftHolders, journeyDrafts, returnCodes } from '../database/schema.ts';

/** The drafts of journeys, each under the visits that hold it. */
export interface JourneyDrafts extends DraftStore {
  /** The id of the draft a visit holds, for what leads to it from elsewhere. */
  idOf(visit: string, journey: string): Promise<string | undefined>;
  /** Lets a visit hold a draft that is there already; what it held before in the same journey is put together with it. */
  hold(visit: string, journey: string, id: string): Promise<void>;
  /** Stores a draft that was sent and lets the visit hold it, as `hold` does. */
  bringBack(visit: string, draft: Draft): Promise<void>;
  /** Deletes drafts that no visit holds and no return code leads to. */
  clear(): Promise<void>;
}

/** The draft store of one portal, in its database. */
export function createJourneyDrafts(database: Database): JourneyDrafts {
  const rowOf = async (from: Database, visit: string, journey: string) => {
    const [row] = await from.select({ row: journeyDrafts }).from(draftHolders).innerJoin(journeyDrafts, eq(draftHolders.draft, journeyDrafts.id))
      .where(and(eq(draftHolders.visit, visit), eq(draftHolders.journey, journey)));
    return row?.row;
  };

  const begin = (visit: string, draft: Draft): Promise<boolean> =>
    database.transaction(async (transaction) => {
      const id = randomUUID();
      await transaction.insert(journeyDrafts).values({ id, ...valuesOf(draft) });
      const [held] = await transaction.insert(draftHolders).values({ visit, journey: draft.journey, draft: id }).onConflictDoNothing().returning();
      if (!held) await transaction.delete(journeyDrafts).where(eq(journeyDrafts.id, id));
      return held !== undefined;
    });

  const hold: JourneyDrafts['hold'] = (visit, journey, id) =>
    database.transaction(async (transaction) => {
      const before = await rowOf(transaction, visit, journey);
      if (before?.id === id) return;
      const [wanted] = await transaction.select().from(journeyDrafts).where(eq(journeyDrafts.id, id)).for('update');
      if (!wanted) throw new Error('hold: there is no such draft');
      const [mine, theirs] = [readDraft(JSON.parse(wanted.draft)), before && readDraft(JSON.parse(before.draft))];
      if (mine && theirs) await transaction.update(journeyDrafts).set(valuesOf(joined(mine, theirs))).where(eq(journeyDrafts.id, id));
      await transaction.insert(draftHolders).values({ visit, journey, draft: id }).onConflictDoUpdate({ target: [draftHolders.visit, draftHolders.journey], set: { draft: id } });
    });

  return {
    hold,
    async bringBack(visit, draft) {
      const id = randomUUID();
      await database.insert(journeyDrafts).values({ id, ...valuesOf(draft) });
      await hold(visit, draft.journey, id);
    },
    async read(visit, journey) {
      const row = await rowOf(database, visit, journey);
      return row && readDraft(JSON.parse(row.draft));
    },
    async write(visit, draft, after) {
      if (after === 0) return begin(visit, draft);
      const row = await rowOf(database, visit, draft.journey);
      if (!row) return false;
      const written = await database.update(journeyDrafts).set(valuesOf(draft)).where(and(eq(journeyDrafts.id, row.id), eq(journeyDrafts.version, after))).returning({ id: journeyDrafts.id });
      return written.length === 1;
    },
    async remove(visit, journey) {
      const row = await rowOf(database, visit, journey);
      if (row) await database.delete(journeyDrafts).where(eq(journeyDrafts.id, row.id));
    },
    async idOf(visit, journey) {
      return (await rowOf(database, visit, journey))?.id;
    },
    async clear() {
      await database.delete(journeyDrafts).where(and(
        notExists(database.select({ one: sql`1` }).from(draftHolders).where(eq(draftHolders.draft, journeyDrafts.id))),
        notExists(database.select({ one: sql`1` }).from(returnCodes).where(eq(returnCodes.draft, journeyDrafts.id))),
      ));
    },
  };
}

const valuesOf = (draft: Draft) => ({ journey: draft.journey, draft: JSON.stringify(draft), version: draft.version, savedAt: new Date(draft.savedAt) });

/** One draft with all that is in two: where both answer the same question otherwise, both are kept and the person chooses. */
function joined(into: Draft, from: Draft): Draft {
  const version = Math.max(into.version, from.version) + 1;
  const entries = new Map(Object.entries(into.entries));
  for (const [field, entry] of Object.entries(from.entries)) {
    const kept = entries.get(field);
    if (!kept || isEmpty(kept)) entries.set(field, { ...entry, version });
    else if (!isEmpty(entry) && JSON.stringify(kept.typed) !== JSON.stringify(entry.typed)) entries.set(field, { ...kept, version, other: withoutOther(entry) });
  }
  const lists = Object.fromEntries(Object.keys({ ...from.lists, ...into.lists }).map((step) => {
    const [mine, theirs] = [into.lists[step], from.lists[step]];
    const items = [...new Set([...(mine?.items ?? []), ...(theirs?.items ?? [])])];
    const removed = [...new Set([...(mine?.removed ?? []), ...(theirs?.removed ?? [])])].filter((item) => !items.includes(item));
    return [step, { items, removed }];
  }));
  return { ...into, version, entries: Object.fromEntries(entries), lists, done: [...new Set([...into.done, ...from.done])] };
}

const isEmpty = ({ typed, answer }: Entry) => (answer === undefined || answer === 'blank') && Object.values(typed).every((value) => value.length === 0);

function withoutOther({ other: _other, ...entry }: Entry): Omit<Entry, 'other'> {
  return entry;
}

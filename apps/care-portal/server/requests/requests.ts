import { and, desc, eq } from 'drizzle-orm';
import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import type { Database } from '../database/database.ts';
import { callbackRequests, drafts, receipts } from '../database/schema.ts';
import { sqlStateOf } from '../logging/log-error.ts';
import type { Visit } from '../visits/visits.ts';
import { isKey } from './drafts.ts';
import { newReference, readReference } from './reference.ts';
import { ringBy, type WorkingDays } from './ring-by.ts';
import { sameTyped, type Typed } from './typed.ts';

/** What the person holds after sending, and what they can come back to during their visit. */
export interface Receipt {
  /** To say over the telephone: `K7M-4RT-W9H`. */
  readonly reference: string;
  /** The day by which somebody rings. */
  readonly ringBy: IsoDate;
  readonly status: 'open' | 'changed' | 'stopped';
  /** The language the person asked in: what to ring in unless they said otherwise. */
  readonly language: string;
  /** What they sent, as they wrote it. */
  readonly answers: Typed;
  readonly sentAt: Date;
  readonly changedAt: Date | undefined;
}

/** What there is to send. `key` is the draft's, from the form's hidden field. */
export interface Sending {
  readonly key: string;
  /** The form whose draft goes away once its words are stored as a request. */
  readonly form: string;
  readonly language: string;
  readonly answers: Typed;
  /** The day promised to the person, where they chose later times. Without it: the end of the next working day. */
  readonly ringBy?: IsoDate | undefined;
}

/**
 * `stored`: it is new. `already`: this very request came before, all is well. `already-other-words`: a request came
 * under this key with other words; those count until the person says to change them, and the draft is kept.
 */
export interface Sent {
  readonly outcome: 'stored' | 'already' | 'already-other-words';
  readonly receipt: Receipt;
}

export type Changed = { readonly outcome: 'changed' | 'stopped'; readonly receipt: Receipt } | { readonly outcome: 'not-found' };

export interface Requests {
  /** Stores the request once, however often it is sent, and gives the receipt each time. */
  sendRequest(visit: Visit, sending: Sending): Promise<Sent>;
  /** Puts other answers in place. `stopped`: it was stopped before, nothing changed. Only for who holds the receipt. */
  changeRequest(visit: Visit, reference: string, answers: Typed, promised?: IsoDate): Promise<Changed>;
  /** Nobody rings any more. The words stay for the team to see. Doing it twice is fine. */
  stopRequest(visit: Visit, reference: string): Promise<Changed>;
  /** The receipt with this reference, or the newest of the visit. */
  findReceipt(visit: Visit, reference?: string): Promise<Receipt | undefined>;
}

/** The requests of one portal, as people who ask see them. */
export function createRequests(database: Database, workingDays: WorkingDays, now: () => Date): Requests {
  const held = async (from: Database, visit: Visit, reference?: string) => {
    const known = reference === undefined ? undefined : readReference(reference);
    if (reference !== undefined && !known) return undefined;
    const [row] = await from.select({ request: callbackRequests }).from(receipts)
      .innerJoin(callbackRequests, eq(receipts.request, callbackRequests.id))
      .where(and(eq(receipts.visit, visit.id), known === undefined ? undefined : eq(callbackRequests.reference, known)))
      .orderBy(desc(receipts.at), desc(callbackRequests.id)).limit(1);
    return row?.request;
  };

  const sendOnce = (visit: Visit, sending: Sending): Promise<Sent> =>
    database.transaction(async (transaction) => {
      const sentAt = now();
      const fresh = {
        key: sending.key, reference: newReference(), language: sending.language, answers: sending.answers,
        ringBy: sending.ringBy ?? ringBy(sentAt, workingDays), status: 'open' as const, sentAt,
      };
      const [stored] = await transaction.insert(callbackRequests).values(fresh).onConflictDoNothing({ target: callbackRequests.key }).returning();
      const [row] = stored ? [stored] : await transaction.select().from(callbackRequests).where(eq(callbackRequests.key, sending.key));
      if (!row) throw new Error('sendRequest: neither stored nor found');
      await transaction.insert(receipts).values({ visit: visit.id, request: row.id, at: sentAt }).onConflictDoNothing();
      const same = stored !== undefined || sameTyped(row.answers, sending.answers);
      if (same) {
        await transaction.delete(drafts).where(and(eq(drafts.visit, visit.id), eq(drafts.form, sending.form), eq(drafts.key, sending.key)));
      }
      return { outcome: stored ? 'stored' : same ? 'already' : 'already-other-words', receipt: receiptFrom(row) };
    });

  const update = (visit: Visit, reference: string, values: Partial<typeof callbackRequests.$inferInsert>): Promise<Changed> =>
    database.transaction(async (transaction) => {
      const row = await held(transaction, visit, reference);
      if (!row) return { outcome: 'not-found' };
      const [current] = await transaction.select().from(callbackRequests).where(eq(callbackRequests.id, row.id)).for('update');
      if (!current || current.status === 'stopped') return { outcome: 'stopped', receipt: receiptFrom(current ?? row) };
      const [after] = await transaction.update(callbackRequests).set({ ...values, changedAt: now() }).where(eq(callbackRequests.id, row.id)).returning();
      return { outcome: values.status === 'stopped' ? 'stopped' : 'changed', receipt: receiptFrom(after ?? row) };
    });

  return {
    async sendRequest(visit, sending) {
      if (!isKey(sending.key)) throw new Error('sendRequest: needs the key that openDraft made');
      for (let tries = 1; ; tries += 1) {
        try {
          return await sendOnce(visit, sending);
        } catch (error) {
          // Two requests drew the same reference: one in 69 thousand million. Draw again.
          if (tries >= 3 || sqlStateOf(error) !== '23505') throw error;
        }
      }
    },
    changeRequest: (visit, reference, answers, promised) => update(visit, reference, { answers, status: 'changed', ...(promised && { ringBy: promised }) }),
    stopRequest: (visit, reference) => update(visit, reference, { status: 'stopped' }),
    async findReceipt(visit, reference) {
      const row = await held(database, visit, reference);
      return row && receiptFrom(row);
    },
  };
}

/** A row as the person sees it: without its key. */
export function receiptFrom(row: typeof callbackRequests.$inferSelect): Receipt {
  return {
    reference: row.reference, ringBy: row.ringBy as IsoDate, status: row.status, language: row.language,
    answers: row.answers, sentAt: row.sentAt, changedAt: row.changedAt ?? undefined,
  };
}

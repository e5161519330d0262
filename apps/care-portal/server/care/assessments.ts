import { createHash } from 'node:crypto';
import { readDraft, type Answers, type Draft } from '@kind-by-design/journey';
import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { assessmentReceipts, assessments } from '../database/schema.ts';
import { sqlStateOf } from '../logging/log-error.ts';
import { isKey } from '../requests/drafts.ts';
import { newReference, readReference } from '../requests/reference.ts';
import { workingDaysAfter, type WorkingDays } from '../requests/ring-by.ts';
import type { JourneyDrafts } from './journey-drafts.ts';

/** What the person holds after sending, and what they can come back to during their visit. */
export interface AssessmentReceipt {
  /** To say over the telephone: `K7M-4RT-W9H`. */
  readonly reference: string;
  /** The day by which somebody is in touch. */
  readonly respondBy: IsoDate;
  readonly status: 'open' | 'changed' | 'stopped';
  /** The language the person asked in. */
  readonly language: string;
  readonly answers: Answers;
  readonly sentAt: Date;
  readonly changedAt: Date | undefined;
}

/** What there is to send. */
export interface SendingAssessment {
  readonly answers: Answers;
  /** All that was told, also what is not sent: for changing it later. */
  readonly draft: Draft;
  readonly language: string;
}

/**
 * `stored`: it is new. `already`: this very request came before, all is well. `changed`: it came before and the person
 * has changed it since. `stopped`: it was stopped before, nothing changed.
 */
export interface SentAssessment {
  readonly outcome: 'stored' | 'already' | 'changed' | 'stopped';
  readonly receipt: AssessmentReceipt;
}

export interface Assessments {
  /**
   * Stores the request once, however often it is sent, and gives the receipt each time. Other words under the key of
   * something another visit sent (two devices, one draft) are a request of their own: nobody changes what they do not hold.
   */
  send(visit: string, sending: SendingAssessment): Promise<SentAssessment>;
  /** The receipt with this reference, or the newest of the visit. */
  findReceipt(visit: string, reference?: string): Promise<AssessmentReceipt | undefined>;
  /** The receipt of what this visit sent under a draft's key, if it did. */
  receiptFor(visit: string, key: string): Promise<AssessmentReceipt | undefined>;
  /** Nobody goes on with it. The words stay for the team to see. Doing it twice is fine. */
  stop(visit: string, reference: string): Promise<AssessmentReceipt | undefined>;
  /** Puts all that was told back as a draft, together with what was begun meanwhile, to be changed and sent again under the same key. False where this visit holds no such receipt. */
  reopen(visit: string, reference: string): Promise<boolean>;
  /** The newest, at most `most`: for staff. */
  newest(most: number): Promise<readonly AssessmentReceipt[]>;
  /** One by its reference: for staff. */
  find(reference: string): Promise<AssessmentReceipt | undefined>;
}

type Row = typeof assessments.$inferSelect;

/** Working days within which somebody is in touch. */
export const respondWithin = 5;

/** The assessment requests of one portal. */
export function createAssessments(database: Database, drafts: JourneyDrafts, workingDays: WorkingDays, now: () => Date): Assessments {
  return {
    async send(visit, sending) {
      if (!isKey(sending.answers.key)) throw new Error('send: needs the key that the draft was made with');
      let trying = sending;
      for (let tries = 1; ; tries += 1) {
        try {
          const sent = await sendOnce(database, workingDays, now(), visit, trying);
          if (sent !== 'another-visit') return sent;
          const key = ownKey(sending.answers.key, visit);
          trying = { ...sending, answers: { ...sending.answers, key }, draft: { ...sending.draft, key } };
        } catch (error) {
          // Two requests drew the same reference: one in 69 thousand million. Draw again.
          if (tries >= 3 || sqlStateOf(error) !== '23505') throw error;
        }
      }
    },
    async findReceipt(visit, reference) {
      const row = await held(database, visit, reference === undefined ? {} : { reference });
      return row && receiptFrom(row);
    },
    async receiptFor(visit, key) {
      const row = (await held(database, visit, { key })) ?? (await held(database, visit, { key: ownKey(key, visit) }));
      return row && receiptFrom(row);
    },
    async stop(visit, reference) {
      const row = await held(database, visit, { reference });
      if (!row || row.status === 'stopped') return row && receiptFrom(row);
      const [stopped] = await database.update(assessments).set({ status: 'stopped', changedAt: now() }).where(eq(assessments.id, row.id)).returning();
      return receiptFrom(stopped ?? row);
    },
    async reopen(visit, reference) {
      const row = await held(database, visit, { reference });
      const draft = row && readDraft(JSON.parse(row.draft));
      if (!draft || row.status === 'stopped') return false;
      const open = await drafts.read(visit, draft.journey);
      // Begun to change it already: that goes on.
      if (open?.key !== draft.key) await drafts.bringBack(visit, draft);
      return true;
    },
    async newest(most) {
      return (await database.select().from(assessments).orderBy(desc(assessments.sentAt), desc(assessments.id)).limit(most)).map(receiptFrom);
    },
    async find(written) {
      const reference = readReference(written);
      const [row] = reference === undefined ? [] : await database.select().from(assessments).where(eq(assessments.reference, reference));
      return row && receiptFrom(row);
    },
  };
}

/** What a visit holds the receipt of: with this reference or key, or the newest. */
async function held(from: Database, visit: string, which: { readonly reference?: string; readonly key?: string }): Promise<Row | undefined> {
  const reference = which.reference === undefined ? undefined : readReference(which.reference);
  if (which.reference !== undefined && !reference) return undefined;
  if (which.key !== undefined && !isKey(which.key)) return undefined;
  const [row] = await from.select({ row: assessments }).from(assessmentReceipts)
    .innerJoin(assessments, eq(assessmentReceipts.assessment, assessments.id))
    .where(and(
      eq(assessmentReceipts.visit, visit),
      reference === undefined ? undefined : eq(assessments.reference, reference),
      which.key === undefined ? undefined : eq(assessments.key, which.key),
    ))
    .orderBy(desc(assessmentReceipts.at), desc(assessments.id)).limit(1);
  return row?.row;
}

/** One try to store a request under its key. */
function sendOnce(database: Database, workingDays: WorkingDays, at: Date, visit: string, { answers, draft, language }: SendingAssessment): Promise<SentAssessment | 'another-visit'> {
  return database.transaction(async (transaction) => {
    const said = { answers: JSON.stringify(answers), draft: JSON.stringify(draft) };
    const respondBy = workingDaysAfter(at, workingDays, respondWithin).at(-1);
    if (!respondBy) throw new Error('send: no working day to promise');
    const fresh = { ...said, key: answers.key, reference: newReference(), language, respondBy, status: 'open' as const, sentAt: at };
    const [stored] = await transaction.insert(assessments).values(fresh).onConflictDoNothing({ target: assessments.key }).returning();
    if (stored) {
      await transaction.insert(assessmentReceipts).values({ visit, assessment: stored.id, at });
      return { outcome: 'stored', receipt: receiptFrom(stored) };
    }
    const [row] = await transaction.select().from(assessments).where(eq(assessments.key, answers.key)).for('update');
    if (!row) throw new Error('send: neither stored nor found');
    const same = row.answers === said.answers;
    // Sent from one browser and again from another that came back by code: the words are the same, so the receipt is theirs too.
    if (same) await transaction.insert(assessmentReceipts).values({ visit, assessment: row.id, at }).onConflictDoNothing();
    else if (!(await held(transaction, visit, { key: answers.key }))) return 'another-visit';
    if (same || row.status === 'stopped') return { outcome: row.status === 'stopped' ? 'stopped' : 'already', receipt: receiptFrom(row) };
    const [changed] = await transaction.update(assessments).set({ ...said, status: 'changed', changedAt: at }).where(eq(assessments.id, row.id)).returning();
    return { outcome: 'changed', receipt: receiptFrom(changed ?? row) };
  });
}

/** The key of a visit's own request beside another visit's: the same each time it is sent. */
function ownKey(key: string, visit: string): string {
  const hex = createHash('sha256').update(`${key} ${visit}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function receiptFrom({ reference, respondBy, status, language, answers, sentAt, changedAt }: Row): AssessmentReceipt {
  return { reference, respondBy: respondBy as IsoDate, status, language, answers: JSON.parse(answers) as Answers, sentAt, changedAt: changedAt ?? undefined };
}

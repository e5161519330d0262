import { randomInt, scrypt } from 'node:crypto';
import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { returnCodes } from '../database/schema.ts';
import { createRateLimit } from '../http/rate-limit.ts';
import { signs } from '../requests/reference.ts';
import { hashPassword, matchesPassword } from '../staff/password.ts';
import type { JourneyDrafts } from './journey-drafts.ts';

/** A code to come back with, said once and never kept: whoever loses it asks for another. */
export interface ReturnCode {
  /** To say over the telephone: `K7M-4RT-W9H-3FX`, 48 bits. */
  readonly code: string;
  readonly endsAt: Date;
}

/** `not-known` never says whether it was the code or the fact. `wait`: too many tries. */
export type ComingBack =
  | ({ readonly outcome: 'welcome' } & ReturnCode)
  | { readonly outcome: 'not-known' }
  | { readonly outcome: 'wait'; readonly until: Date };

export interface ReturnCodes {
  /** Makes a code for what the visit has told so far in the journey, in place of an earlier one. Nothing where nothing is told yet, or where the fact has no letter and no figure in it. */
  keep(visit: string, journey: string, fact: string): Promise<ReturnCode | undefined>;
  /** Opens the draft to this visit, where code and fact are right. The code is used up; the answer holds the next one. */
  comeBack(visit: string, journey: string, code: string, fact: string): Promise<ComingBack>;
  /** Until when this very code leads to the visit's own draft, if it does. */
  worksUntil(visit: string, journey: string, code: string): Promise<Date | undefined>;
  /** Until when the visit's draft is kept under a code, if it is. */
  keptUntil(visit: string, journey: string): Promise<Date | undefined>;
  /** Nothing is kept under a code any more. */
  forget(visit: string, journey: string): Promise<void>;
  /** Ends codes whose time is over. */
  clear(): Promise<void>;
}

/** How long what was told is kept under its code. */
const keptFor = 28 * 24 * 60 * 60 * 1000;
const mostTries = 5;
const waitAfterTries = 60 * 60 * 1000;

/** The return codes of one portal. A code is looked up online only; what it opens is never made from it. */
export function createReturnCodes(database: Database, drafts: JourneyDrafts, now: () => Date): ReturnCodes {
  const perVisit = createRateLimit({ most: 10, seconds: 15 * 60, now: () => now().getTime() });
  // Looking at a code nobody has takes as long as at one somebody has.
  const nobody = hashPassword('');

  const make = async (draft: string, factHash: string): Promise<ReturnCode> => {
    const code = newCode();
    const endsAt = new Date(now().getTime() + keptFor);
    const row = { code: await codeHash(code), fact: factHash, draft, tries: 0, waitUntil: null, endsAt };
    await database.transaction(async (transaction) => {
      await transaction.delete(returnCodes).where(eq(returnCodes.draft, draft));
      await transaction.insert(returnCodes).values(row);
    });
    return { code, endsAt };
  };

  /** Takes one try of a code, so that tries at the same time count one by one. */
  const takeTry = async (hash: string): Promise<{ readonly row?: typeof returnCodes.$inferSelect; readonly until?: Date }> =>
    database.transaction(async (transaction) => {
      const [row] = await transaction.select().from(returnCodes).where(and(eq(returnCodes.code, hash), gt(returnCodes.endsAt, now()))).for('update');
      if (!row) return {};
      if (row.waitUntil && row.waitUntil > now()) return { until: row.waitUntil };
      const tries = row.waitUntil ? 1 : row.tries + 1;
      const waitUntil = tries >= mostTries ? new Date(now().getTime() + waitAfterTries) : null;
      await transaction.update(returnCodes).set({ tries, waitUntil }).where(eq(returnCodes.code, hash));
      return { row };
    });

  return {
    async keep(visit, journey, fact) {
      const draft = await drafts.idOf(visit, journey);
      return draft === undefined || bareFact(fact) === '' ? undefined : make(draft, await hashPassword(bareFact(fact)));
    },
    async comeBack(visit, journey, written, fact) {
      const limit = perVisit.take(visit);
      if (!limit.allowed) return { outcome: 'wait', until: new Date(now().getTime() + limit.retryAfter * 1000) };
      const code = readCode(written);
      const { row, until } = await takeTry(await codeHash(code ?? ''));
      const matches = await matchesPassword(bareFact(fact), row?.fact ?? (await nobody));
      if (until) return { outcome: 'wait', until };
      if (!row || !matches || code === undefined) return { outcome: 'not-known' };
      const next = await make(row.draft, row.fact);
      await drafts.hold(visit, journey, row.draft);
      return { outcome: 'welcome', ...next };
    },
    async worksUntil(visit, journey, written) {
      const [code, draft] = [readCode(written), await drafts.idOf(visit, journey)];
      if (code === undefined || draft === undefined) return undefined;
      const [row] = await database.select({ endsAt: returnCodes.endsAt }).from(returnCodes)
        .where(and(eq(returnCodes.code, await codeHash(code)), eq(returnCodes.draft, draft), gt(returnCodes.endsAt, now())));
      return row?.endsAt;
    },
    async keptUntil(visit, journey) {
      const draft = await drafts.idOf(visit, journey);
      if (draft === undefined) return undefined;
      const [row] = await database.select({ endsAt: returnCodes.endsAt }).from(returnCodes).where(and(eq(returnCodes.draft, draft), gt(returnCodes.endsAt, now())));
      return row?.endsAt;
    },
    async forget(visit, journey) {
      const draft = await drafts.idOf(visit, journey);
      if (draft !== undefined) await database.delete(returnCodes).where(eq(returnCodes.draft, draft));
    },
    async clear() {
      await database.delete(returnCodes).where(lte(returnCodes.endsAt, now()));
    },
  };
}

function newCode(): string {
  const group = () => Array.from({ length: 3 }, () => signs.charAt(randomInt(signs.length))).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The code a person meant, however they wrote it; nothing where it cannot be one. */
export function readCode(written: string): string | undefined {
  const bare = written.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return new RegExp(`^[${signs}]{12}$`).test(bare) ? (bare.match(/.{3}/g) ?? []).join('-') : undefined;
}

/** A fact as it is compared: how it was spaced, cased or punctuated is nobody's fault. */
const bareFact = (fact: string) => fact.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '').slice(0, 200);

/** Slow on purpose, and the same for the same code, so that a code can be looked up and a copy of the database not turned back into codes. */
function codeHash(code: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, 'return-code', 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }, (error, key) => (error ? reject(error) : resolve(key.toString('base64url'))));
  });
}

import { and, desc, eq, gt, lte } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { callbackRequests, staffLog, staffSessions, type staffActions } from '../database/schema.ts';
import { cookieKind, endCookie, newSecret, readCookie, secretHash, setCookie } from '../http/cookies.ts';
import { createRateLimit } from '../http/rate-limit.ts';
import { readReference } from '../requests/reference.ts';
import { receiptFrom, type Receipt } from '../requests/requests.ts';
import type { StaffAccount, StaffRole } from './accounts.ts';
import { hashPassword, matchesPassword } from './password.ts';

/** A member of staff who is signed in. */
export interface StaffMember {
  readonly name: string;
  readonly role: StaffRole;
}

/** `wrong` never says which part was wrong. `wait`: too many tries, for so many seconds. */
export type SignIn =
  | { readonly outcome: 'signed-in'; readonly headers: Headers }
  | { readonly outcome: 'wrong' }
  | { readonly outcome: 'wait'; readonly seconds: number };

export type StaffAction = (typeof staffActions)[number];

export interface LoggedAction {
  readonly name: string;
  readonly action: StaffAction;
  readonly reference: string | undefined;
  readonly at: Date;
}

export interface StaffDesk {
  /** False until somebody is named in STAFF_SIGN_IN: then the staff pages are not there. */
  readonly isOn: boolean;
  signIn(name: string, password: string): Promise<SignIn>;
  signOut(request: Request): Promise<Headers>;
  /** Who this request comes from, if they are signed in and still named in STAFF_SIGN_IN. */
  current(request: Request): Promise<StaffMember | undefined>;
  /** The newest requests, at most `most`. Written to the log first. */
  openList(member: StaffMember, most?: number): Promise<readonly Receipt[]>;
  /** One request whole. Written to the log first, also where nothing is found. */
  openRequest(member: StaffMember, reference: string): Promise<Receipt | undefined>;
  /** Writes to the log that a copy of a request is about to be made. */
  noteCopy(member: StaffMember, reference: string): Promise<void>;
  /** Who opened what, newest first. */
  readLog(member: StaffMember, most?: number): Promise<readonly LoggedAction[]>;
  /** Ends sign-ins whose time is over. */
  clear(): Promise<void>;
}

const workday = 8 * 60 * 60;

/** The staff's side of one portal. */
export function createStaffDesk(database: Database, accounts: readonly StaffAccount[], secure: boolean, now: () => Date): StaffDesk {
  const cookie = cookieKind('staff', workday, secure);
  const tries = createRateLimit({ most: 10, seconds: 15 * 60, now: () => now().getTime() });
  // Checking a name nobody has takes as long as one somebody has.
  const nobody = accounts.length > 0 ? hashPassword(newSecret()) : undefined;
  const log = (name: string, action: StaffAction, reference?: string) =>
    database.insert(staffLog).values({ name, action, reference: reference ?? null, at: now() });

  return {
    isOn: accounts.length > 0,
    async signIn(name, password) {
      if (!nobody) return { outcome: 'wrong' };
      const given = name.trim().slice(0, 200);
      const limit = tries.take(given);
      if (!limit.allowed) return { outcome: 'wait', seconds: limit.retryAfter };
      const account = accounts.find((known) => known.name === given);
      const matches = await matchesPassword(password.slice(0, 1_000), account?.hash ?? (await nobody));
      if (!account || !matches) return { outcome: 'wrong' };
      const secret = newSecret();
      await database.insert(staffSessions).values({ id: secretHash(secret), name: account.name, endsAt: new Date(now().getTime() + workday * 1000) });
      await log(account.name, 'signed-in');
      return { outcome: 'signed-in', headers: new Headers({ 'Set-Cookie': setCookie(cookie, secret) }) };
    },
    async signOut(request) {
      const secret = readCookie(request, cookie);
      if (secret) {
        const [ended] = await database.delete(staffSessions).where(eq(staffSessions.id, secretHash(secret))).returning();
        if (ended) await log(ended.name, 'signed-out');
      }
      return new Headers({ 'Set-Cookie': endCookie(cookie), 'Clear-Site-Data': '"storage"' });
    },
    async current(request) {
      const secret = readCookie(request, cookie);
      if (!secret || accounts.length === 0) return undefined;
      const [session] = await database.select().from(staffSessions).where(and(eq(staffSessions.id, secretHash(secret)), gt(staffSessions.endsAt, now())));
      const account = session && accounts.find((known) => known.name === session.name);
      return account && { name: account.name, role: account.role };
    },
    async openList(member, most = 200) {
      await log(member.name, 'opened-list');
      const rows = await database.select().from(callbackRequests).orderBy(desc(callbackRequests.sentAt), desc(callbackRequests.id)).limit(most);
      return rows.map(receiptFrom);
    },
    async openRequest(member, written) {
      const reference = readReference(written);
      if (!reference) return undefined;
      await log(member.name, 'opened-request', reference);
      const [row] = await database.select().from(callbackRequests).where(eq(callbackRequests.reference, reference));
      return row && receiptFrom(row);
    },
    async noteCopy(member, written) {
      const reference = readReference(written);
      if (reference) await log(member.name, 'exported-request', reference);
    },
    async readLog(_member, most = 200) {
      const rows = await database.select().from(staffLog).orderBy(desc(staffLog.id)).limit(most);
      return rows.map(({ name, action, reference, at }) => ({ name, action, reference: reference ?? undefined, at }));
    },
    async clear() {
      await database.delete(staffSessions).where(lte(staffSessions.endsAt, now()));
    },
  };
}

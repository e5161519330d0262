import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { visits } from '../database/schema.ts';
import { cookieKind, endCookie, newSecret, readCookie, secretHash, setCookie } from '../http/cookies.ts';

/** One person at one browser, for a day. `id` is the hash of their cookie and goes nowhere but the database. */
export interface Visit {
  readonly id: string;
  readonly endsAt: Date;
}

export interface Visits {
  /** The visit this request belongs to. Makes none, so reading a page stores nothing. */
  current(request: Request): Promise<Visit | undefined>;
  /** The visit of this request, or a new one; then `headers` holds its cookie and has to go out with the reply. */
  begin(request: Request): Promise<{ readonly visit: Visit; readonly headers: Headers }>;
  /** Ends the visit: its drafts and receipts are deleted; the headers clear cookie and browser storage. */
  leave(request: Request): Promise<Headers>;
  /** Deletes visits whose day is over, with their drafts and receipts. */
  clear(): Promise<void>;
}

const day = 24 * 60 * 60;

/** The visits of one portal. `ended` clears what no visit holds any more, once some have ended. */
export function createVisits(database: Database, secure: boolean, now: () => Date, ended: () => Promise<void> = async () => undefined): Visits {
  const cookie = cookieKind('visit', day, secure);

  const current = async (request: Request): Promise<Visit | undefined> => {
    const secret = readCookie(request, cookie);
    if (!secret) return undefined;
    const [row] = await database.select().from(visits).where(and(eq(visits.id, secretHash(secret)), gt(visits.endsAt, now())));
    return row && { id: row.id, endsAt: row.endsAt };
  };

  return {
    current,
    async begin(request) {
      const existing = await current(request);
      if (existing) return { visit: existing, headers: new Headers() };
      const secret = newSecret();
      const startedAt = now();
      const visit = { id: secretHash(secret), endsAt: new Date(startedAt.getTime() + day * 1000) };
      await database.insert(visits).values({ ...visit, startedAt });
      return { visit, headers: new Headers({ 'Set-Cookie': setCookie(cookie, secret) }) };
    },
    async leave(request) {
      const headers = new Headers({ 'Cache-Control': 'no-store' });
      // A picture or link on another site could point here; it does not get to delete what somebody wrote.
      if (request.headers.get('sec-fetch-site') === 'cross-site') return headers;
      const secret = readCookie(request, cookie);
      headers.append('Set-Cookie', endCookie(cookie));
      headers.set('Clear-Site-Data', '"cookies", "storage"');
      if (secret) {
        await database.delete(visits).where(eq(visits.id, secretHash(secret)));
        await ended();
      }
      return headers;
    },
    async clear() {
      await database.delete(visits).where(lte(visits.endsAt, now()));
      await ended();
    },
  };
}

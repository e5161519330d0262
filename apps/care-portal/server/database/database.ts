import { fileURLToPath } from 'node:url';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.ts';

/** The portal's tables, whether Postgres runs inside the portal or on a server of its own. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A database that is open and up to date. */
export interface OpenDatabase {
  readonly database: Database;
  /** What whoever starts the portal needs to know about where the data is, one line. */
  readonly note: string;
  readonly close: () => Promise<void>;
}

/** Where the steps from one form of the tables to the next are kept. */
export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

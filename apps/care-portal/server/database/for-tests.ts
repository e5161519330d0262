import type { OpenDatabase } from './database.ts';
import { openEmbedded } from './embedded.ts';

let shared: Promise<OpenDatabase> | undefined;

/**
 * One database for all tests of a run: on the Postgres server in DATABASE_URL if there is one, else in memory. Every
 * test makes its own visits and keys, so none sees what another wrote.
 */
export function databaseForTests(): Promise<OpenDatabase> {
  const url = process.env['DATABASE_URL'];
  shared ??= url ? import('./postgres.ts').then(({ openPostgres }) => openPostgres(url)) : openEmbedded('memory');
  return shared;
}

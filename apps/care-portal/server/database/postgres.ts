import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { logLine } from '../logging/log.ts';
import { migrationsFolder, type OpenDatabase } from './database.ts';
import * as schema from './schema.ts';

// Any number will do, as long as nothing else in the database locks the same.
const migrationLock = 5_417_220;

/** Opens a Postgres server and brings its tables up to date, one portal at a time where several start together. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // Without a listener a restart of the database would end the portal.
  pool.on('error', (error) => logLine({ event: 'database-connection-lost', error: error.name }));
  try {
    const connection = await pool.connect();
    try {
      await connection.query('select pg_advisory_lock($1)', [migrationLock]);
      await migrate(drizzle(connection, { schema }), { migrationsFolder });
    } finally {
      await connection.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
      connection.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { database: drizzle(pool, { schema }), note: 'Data is kept on the Postgres server in DATABASE_URL.', close: () => pool.end() };
}

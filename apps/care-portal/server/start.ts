import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenDatabase } from './database/database.ts';
import { FolderInUse } from './database/folder-lock.ts';
import { openDatabase } from './database/open.ts';
import { logLine } from './logging/log.ts';
import { errorFacts } from './logging/log-error.ts';
import { createPortal, type Portal } from './portal.ts';
import { readSettings, SettingsError, type Environment, type Settings } from './settings.ts';

export interface Started {
  readonly settings: Settings;
  readonly portal: Portal;
}

/** Starts the portal and sees to its end. What stops it from starting is said in one line, without a trace. */
export async function startPortal(environment: Environment, serverFor: (parts: Started) => Promise<Server>): Promise<void> {
  try {
    const settings = readSettings(environment);
    const open = await openDatabase(settings);
    const portal = createPortal(open, settings);
    const server = await serverFor({ settings, portal });
    endOnSignal(server, open, clearHourly(portal));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(settings.port, settings.host, resolve));
    sayHello(settings, open, server.address());
  } catch (error) {
    for (const line of linesFor(error)) console.error(line);
    process.exit(1);
  }
}

function sayHello(settings: Settings, { note }: OpenDatabase, address: AddressInfo | string | null): void {
  const port = typeof address === 'object' && address ? address.port : settings.port;
  console.log(note);
  if (settings.faults.on) console.log('PORTAL_FAULTS is on: requests can ask for trouble. For tests only.');
  if (settings.staff.length === 0) console.log('The staff page is off. STAFF_SIGN_IN turns it on.');
  console.log(`The portal is at ${settings.publicUrl?.origin ?? `http://localhost:${port}`}`);
}

function linesFor(error: unknown): readonly string[] {
  if (error instanceof SettingsError) return error.lines;
  if (error instanceof FolderInUse) return [error.message];
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'EADDRINUSE') return ['Something else is using this port. Stop it first, or choose another with PORT.'];
  if (code === 'ERR_MODULE_NOT_FOUND') return ['The pages are not built yet. Run the build script first.', String(error)];
  return [`The portal could not start: ${JSON.stringify(errorFacts(error, { reference: 'start', method: '-', pattern: '-' }))}`, String(error instanceof Error ? error.stack : error)];
}

/** Deletes what is over its time, now and every hour. */
function clearHourly({ visits, staff, care }: Portal): NodeJS.Timeout {
  const clear = () => {
    // Codes first: a draft goes once neither a visit nor a code leads to it.
    Promise.all([care.codes.clear().then(() => visits.clear()), staff.clear()]).catch((error: unknown) => logLine(errorFacts(error, { reference: 'clear', method: '-', pattern: '-' })));
  };
  clear();
  return setInterval(clear, 60 * 60 * 1000).unref();
}

/** On a signal: answers what is under way (for 5 seconds at most), closes the database, ends. */
function endOnSignal(server: Server, { close }: OpenDatabase, timer: NodeJS.Timeout): void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    clearInterval(timer);
    const cut = setTimeout(() => server.closeAllConnections(), 5_000);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
    clearTimeout(cut);
    await close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
}

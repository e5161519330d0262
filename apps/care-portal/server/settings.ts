import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFaultSettings, type FaultSettings } from './faults/choice.ts';
import { readStaffAccounts, type StaffAccount } from './staff/accounts.ts';

/** Everything that differs between one installation and another, read once at start. */
export interface Settings {
  /** The machine's own address to listen on. Not reachable from elsewhere unless set. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The address people type. Without it the address of each request is taken as true. */
  readonly publicUrl: URL | undefined;
  /** True where the public address is https: cookies are `__Host-` and `Secure`. */
  readonly secure: boolean;
  readonly database: { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'server'; readonly url: string };
  /** The header in which a proxy of ours writes the visitor's address, such as `x-forwarded-for`. */
  readonly addressHeader: string | undefined;
  /** How many requests one visitor may send in a minute. */
  readonly limits: { readonly reads: number; readonly writes: number };
  readonly faults: FaultSettings;
  /** Who may sign in to the staff page. Empty: the staff page is off. */
  readonly staff: readonly StaffAccount[];
  /** Where "Leave this page now" leads: a page that tells nobody anything. */
  readonly leaveTo: string;
  /** Until when asking is closed for planned work. The start page and the ways to reach us stay open. */
  readonly closedUntil: Date | undefined;
}

/** What the environment says that we cannot use, one line each. */
export class SettingsError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'SettingsError';
    this.lines = lines;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws a `SettingsError` that names every setting to mend, not only the first. */
export function readSettings(environment: Environment): Settings {
  const lines: string[] = [];
  const read = <T>(name: string, take: (value: string | undefined) => T, instead: T): T => {
    const value = environment[name]?.trim();
    try {
      return take(value === '' ? undefined : value);
    } catch (error) {
      lines.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return instead;
    }
  };
  const publicUrl = read('PUBLIC_URL', publicUrlFrom, undefined);
  const settings: Settings = {
    host: read('HOST', (value) => value ?? '127.0.0.1', '127.0.0.1'),
    port: read('PORT', (value) => wholeNumber(value, 3000, 65_535), 3000),
    publicUrl,
    secure: publicUrl?.protocol === 'https:',
    database: read('DATABASE_URL', (value) => databaseFrom(value, environment['DATA_DIR']), { kind: 'embedded', folder: standardFolder }),
    addressHeader: read('ADDRESS_HEADER', (value) => value?.toLowerCase(), undefined),
    limits: {
      reads: read('READS_PER_MINUTE', (value) => wholeNumber(value, 300), 300),
      writes: read('WRITES_PER_MINUTE', (value) => wholeNumber(value, 60), 60),
    },
    faults: read('PORTAL_FAULTS', (value) => readFaultSettings(value, environment), { on: false }),
    staff: read('STAFF_SIGN_IN', (value) => readStaffAccounts(value, (path) => readFileSync(path, 'utf8')), []),
    leaveTo: read('LEAVE_TO', leaveToFrom, standardLeaveTo),
    closedUntil: read('CLOSED_UNTIL', closedUntilFrom, undefined),
  };
  if (lines.length > 0) throw new SettingsError(lines);
  return settings;
}

const standardFolder = fileURLToPath(new URL('../.data', import.meta.url));

function wholeNumber(value: string | undefined, standard: number, most = Number.MAX_SAFE_INTEGER): number {
  if (value === undefined) return standard;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > most) throw new Error(`needs a whole number from 0 to ${most}, not "${value}"`);
  return number;
}

function publicUrlFrom(value: string | undefined): URL | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username) {
    throw new Error('needs an address without a path, such as https://portal.example.org');
  }
  return url;
}

// A page many people open for no reason at all.
const standardLeaveTo = 'https://www.bbc.co.uk/weather';

function leaveToFrom(value: string | undefined): string {
  if (value === undefined) return standardLeaveTo;
  if (!/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) throw new Error('needs the address of a page, such as https://www.example.org');
  return value;
}

function closedUntilFrom(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new Error('needs an instant with its zone, such as 2026-12-01T06:00:00Z');
  }
  return new Date(value);
}

function databaseFrom(value: string | undefined, folder: string | undefined): Settings['database'] {
  if (value === undefined) return { kind: 'embedded', folder: folder ? resolve(folder) : standardFolder };
  // The address can hold a password, so it is never repeated in the message.
  if (!/^postgres(ql)?:\/\//.test(value)) throw new Error('needs the address of a Postgres server: postgres://…');
  return { kind: 'server', url: value };
}

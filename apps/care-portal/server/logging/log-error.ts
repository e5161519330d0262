import { logLine, type LogFacts } from './log.ts';

/** Where an error happened. `pattern` is the route's pattern (`/staff/requests/:reference`), never the address itself. */
export interface ErrorPlace {
  readonly reference: string;
  readonly method: string;
  readonly pattern: string;
}

/**
 * The facts of an error that are safe to keep: its kind, not its message. A database error's message repeats the
 * parameters, that is, what the person wrote; an address can hold what they searched for.
 */
export function errorFacts(error: unknown, place: ErrorPlace): LogFacts {
  return {
    event: 'error',
    reference: place.reference,
    method: place.method,
    pattern: place.pattern,
    error: nameOf(error),
    cause: error instanceof Error && error.cause !== undefined ? nameOf(error.cause) : undefined,
    sqlstate: sqlStateOf(error),
    code: codeOf(error, /^E[A-Z]{3,20}$/),
    at_code: firstFrameOf(error),
  };
}

/** Logs an error without a word of what anybody wrote. */
export function logError(error: unknown, place: ErrorPlace): void {
  logLine(errorFacts(error, place));
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  // A name is code, but anything can set it: keep only what looks like one.
  const name = error.constructor.name || error.name;
  return /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error';
}

/** The database's five-character code, from the error or what caused it. */
export function sqlStateOf(error: unknown): string | undefined {
  return codeOf(error, /^[0-9A-Z]{5}$/);
}

/** The first `code` of this form, of the error or what caused it: SQLSTATE, or the system's such as ECONNREFUSED. */
function codeOf(error: unknown, form: RegExp): string | undefined {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const code: unknown = 'code' in current ? current.code : undefined;
    if (typeof code === 'string' && form.test(code)) return code;
    current = 'cause' in current ? current.cause : undefined;
  }
  return undefined;
}

/** File and line where it was thrown, which helps to mend it. The stack's first lines hold the message, so only frames are read. */
function firstFrameOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return undefined;
  const message = error.message;
  const afterMessage = message === '' ? error.stack : error.stack.slice(error.stack.indexOf(message) + message.length);
  return /^\s+at .*?([\w.-]+\.[cm]?[jt]sx?:\d+:\d+)\)?$/m.exec(afterMessage)?.[1];
}

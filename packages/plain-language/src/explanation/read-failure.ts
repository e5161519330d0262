/** Stable names of what can go wrong. The first 13 come from statuses, the last 6 from failures that have none. */
export type FailureCode =
  | 'not-understood' | 'signed-out' | 'no-permission' | 'not-found' | 'slow-to-arrive' | 'already-here' | 'link-ended'
  | 'too-big' | 'needs-a-change' | 'too-busy' | 'our-fault' | 'closed-for-now' | 'slow-answer'
  | 'offline' | 'no-connection' | 'no-answer' | 'stopped' | 'unreadable' | 'crashed';

/** All that is ever taken from a failure: never a word of it. */
export interface FailureFacts {
  readonly code: FailureCode;
  /** Milliseconds since 1970 from which trying again is worth it. */
  readonly retryAt?: number;
  readonly field?: string;
}

const BY_STATUS: ReadonlyMap<number, FailureCode> = new Map([
  [400, 'not-understood'], [401, 'signed-out'], [403, 'no-permission'], [404, 'not-found'], [408, 'slow-to-arrive'],
  [409, 'already-here'], [410, 'link-ended'], [413, 'too-big'], [422, 'needs-a-change'], [429, 'too-busy'],
  [500, 'our-fault'], [502, 'slow-answer'], [503, 'closed-for-now'], [504, 'slow-answer'],
]);

const BY_NAME: ReadonlyMap<string, FailureCode> = new Map([
  ['TimeoutError', 'no-answer'], ['AbortError', 'stopped'], ['NetworkError', 'no-connection'], ['SyntaxError', 'unreadable'],
]);

// A failed fetch is a TypeError, and so is a slip in our own code. Only the browsers' own words tell them apart:
// Chromium, Firefox, Safari (two), Node, and each browser's for a part of the page that could not be loaded.
const NETWORK_MESSAGE =
  /^(failed to fetch|networkerror when attempting|load failed|the internet connection appears to be offline|fetch failed|terminated|network request failed|importing a module script failed|error loading dynamically imported module)/i;
const NETWORK_CODE = /^(ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|UND_ERR_SOCKET)/;
const TIMEOUT_CODE = /^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)/;
const FIELD = /^[A-Za-z][\w.[\]-]{0,99}$/;
const ONE_YEAR = 366 * 86_400_000;
/** The last instant a Date can hold (ECMAScript 21.4.1.1). */
const LAST_DATE = 8.64e15;

/** One member of anything, or undefined: a getter or proxy that throws is read as not there. */
function peek(from: unknown, key: string): unknown {
  if (from === null || (typeof from !== 'object' && typeof from !== 'function')) return undefined;
  try {
    return Reflect.get(from, key) as unknown;
  } catch {
    return undefined;
  }
}

function peekText(from: unknown, key: string): string {
  const value = peek(from, key);
  return typeof value === 'string' ? value : '';
}

/** 0 is what browsers give where no answer came at all. */
function asStatus(value: unknown): number | undefined {
  const status = typeof value === 'string' && /^[1-5]\d\d$/.test(value) ? Number(value) : value;
  return typeof status === 'number' && Number.isInteger(status) && (status === 0 || (status >= 100 && status < 600)) ? status : undefined;
}

function statusOf(failure: unknown): number | undefined {
  if (typeof failure === 'number') return asStatus(failure);
  return asStatus(peek(failure, 'status')) ?? asStatus(peek(failure, 'statusCode')) ?? asStatus(peek(peek(failure, 'response'), 'status'));
}

function codeOfStatus(status: number): FailureCode {
  const known = BY_STATUS.get(status);
  if (known !== undefined) return known;
  if (status === 0) return 'no-connection';
  // An answer that says all is well, and still came here as a failure: it was not what was asked for.
  if (status < 400) return 'unreadable';
  return status < 500 ? 'not-understood' : 'our-fault';
}

function codeWithoutStatus(failure: unknown, depth = 0): FailureCode {
  if (typeof failure === 'string') return /^\s*<[!a-z]/i.test(failure) ? 'unreadable' : 'crashed';
  if (peek(failure, 'offline') === true) return 'offline';
  const named = BY_NAME.get(peekText(failure, 'name'));
  if (named !== undefined) return named;
  const code = peekText(failure, 'code');
  if (TIMEOUT_CODE.test(code)) return 'no-answer';
  if (NETWORK_CODE.test(code)) return 'no-connection';
  const cause = peek(failure, 'cause');
  const deeper = cause !== undefined && depth < 3 ? codeWithoutStatus(cause, depth + 1) : 'crashed';
  if (deeper !== 'crashed') return deeper;
  return NETWORK_MESSAGE.test(peekText(failure, 'message')) ? 'no-connection' : 'crashed';
}

function header(from: unknown, name: string): unknown {
  const headers = peek(from, 'headers');
  const get = peek(headers, 'get');
  try {
    if (typeof get === 'function') return Reflect.apply(get, headers, [name]) as unknown;
    const key = headers !== null && typeof headers === 'object' ? Object.keys(headers).find((each) => each.toLowerCase() === name) : undefined;
    return key === undefined ? undefined : peek(headers, key);
  } catch {
    return undefined;
  }
}

/** RFC 9110 Retry-After, in seconds or as an HTTP date. Undefined where it is neither, long past or beyond a year. */
function readRetryAfter(value: unknown, now: number): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const text = String(value).trim();
  const at = /^\d+(\.\d+)?$/.test(text) ? now + Number(text) * 1000 : / GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return at > now && at - now < ONE_YEAR && at <= LAST_DATE ? at : undefined;
}

function retryAtOf(failure: unknown, now: number): number | undefined {
  for (const from of [failure, peek(failure, 'response'), peek(failure, 'data')]) {
    for (const value of [header(from, 'retry-after'), peek(from, 'retryAfter'), peek(from, 'retry-after'), peek(from, 'retry_after')]) {
      const at = readRetryAfter(value, now);
      if (at !== undefined) return at;
    }
  }
  return undefined;
}

/** The first field that problem details name, as RFC 9457 (`errors`, with a JSON pointer) or RFC 7807 (`invalid-params`) do. */
function fieldOf(failure: unknown): string | undefined {
  for (const from of [failure, peek(failure, 'data')]) {
    for (const list of ['errors', 'invalid-params']) {
      const first = peek(peek(from, list), '0');
      for (const name of [peekText(first, 'field'), peekText(first, 'name'), peekText(first, 'pointer').replace(/^#?\//, '')]) {
        if (FIELD.test(name)) return name;
      }
    }
  }
  return undefined;
}

function browserSaysOffline(): boolean {
  return typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine;
}

interface Surroundings {
  /** Milliseconds since 1970; NaN where nobody knows. */
  readonly now: number;
  readonly offline: boolean | undefined;
  readonly metOn: 'device' | 'service';
}

/** What the same failure means where it was met: our own service out of reach is never the person's connection. */
function place(code: FailureCode, { offline, metOn }: Surroundings): FailureCode {
  const unreached = code === 'no-connection' || code === 'no-answer';
  if (metOn === 'service') return code === 'no-connection' ? 'closed-for-now' : code === 'no-answer' ? 'slow-answer' : code;
  return unreached && (offline ?? browserSaysOffline()) ? 'offline' : code;
}

/** What can be known of a failure, whatever it is. Never throws: what cannot be read counts as `crashed`. */
export function readFailure(failure: unknown, surroundings: Surroundings): FailureFacts {
  try {
    const status = statusOf(failure);
    const found = status === undefined ? codeWithoutStatus(failure) : codeOfStatus(status);
    const code = place(status === undefined && surroundings.offline === true ? 'offline' : found, surroundings);
    const retryAt = code === 'too-busy' || code === 'closed-for-now' ? retryAtOf(failure, surroundings.now) : undefined;
    const field = code === 'too-big' || code === 'needs-a-change' ? fieldOf(failure) : undefined;
    return { code, ...(retryAt !== undefined && { retryAt }), ...(field !== undefined && { field }) };
  } catch {
    return { code: 'crashed' };
  }
}

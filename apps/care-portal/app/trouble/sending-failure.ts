import type { Explain, Explanation } from '@kind-by-design/plain-language/explanation';
import { isRouteErrorResponse } from 'react-router';
import type { SendingFailure } from './trouble.server';

/** How sending went wrong, as the browser met it. */
export interface Unsent {
  readonly code: SendingFailure;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** Where the page's own code on the server has explained it already. */
  readonly explanation?: Explanation;
  /** What the service itself said, such as when to come back. */
  readonly said?: unknown;
  /** Explains what it said; only where the words could still be fetched. */
  readonly explain?: Explain;
}

/** How long we wait for an answer, in milliseconds, before we say that none came. Trying again sends the same request. */
const longestWait = 20_000;

/**
 * Sends, and gives what went wrong instead of throwing it, so that the page and all that is written on it stays. What
 * leads on, a redirect, is still thrown.
 */
export async function sendOrSay(send: () => Promise<unknown>): Promise<Unsent> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new DOMException('', 'TimeoutError')), longestWait);
  try {
    await Promise.race([send(), limit.promise]);
    return { code: 'unreadable', at: Date.now() };
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown;
    return withWords({ ...readUnsent(thrown), at: Date.now() });
  } finally {
    clearTimeout(timer);
  }
}

const byStatus: { readonly [status: number]: SendingFailure } = { 403: 'no-permission', 413: 'too-big', 429: 'too-busy', 503: 'closed-for-now' };

function readUnsent(thrown: unknown): Omit<Unsent, 'at'> {
  if (isRouteErrorResponse(thrown) && isExplained(thrown.data)) return { code: 'our-fault', explanation: thrown.data.explanation };
  if (isRouteErrorResponse(thrown)) return { code: byStatus[thrown.status] ?? 'our-fault', said: { status: thrown.status, data: problemDetails(thrown.data) } };
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError') return { code: 'no-answer' };
  if (!navigator.onLine) return { code: 'offline' };
  if (thrown instanceof TypeError) return { code: 'no-connection' };
  // Cut in the middle of an answer, or an answer of somebody else's, such as a network's sign-in page.
  if (thrown instanceof Error && thrown.cause !== undefined) return { code: thrown.cause instanceof TypeError ? 'no-connection' : 'unreadable' };
  return { code: 'our-fault' };
}

const isExplained = (said: unknown): said is { readonly explanation: Explanation } => typeof said === 'object' && said !== null && 'explanation' in said;

/** Our service answers scripts in problem details (RFC 9457); what stands in front of it may answer anything. */
function problemDetails(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : text;
  } catch {
    return undefined;
  }
}

/** Where the service said when to come back, the words for it are fetched: it answered, so the connection is there. */
async function withWords(unsent: Unsent): Promise<Unsent> {
  if (typeof unsent.said !== 'object' || unsent.said === null || !JSON.stringify(unsent.said).includes('retryAfter')) return unsent;
  try {
    const { explain } = await import('@kind-by-design/plain-language/explanation');
    return { ...unsent, explain };
  } catch {
    return unsent;
  }
}

/** A form that was sent and not taken, so that the page can offer it again with every word still in it. */
export interface SentForm {
  /** The page it was sent to, a path of ours. */
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Why a request did not get through to its page. The page of trouble makes words of it. */
export interface Refusal {
  readonly status: 403 | 413 | 429 | 500 | 503;
  readonly code: 'foreign-form' | 'too-large' | 'too-many' | 'not-working' | 'closed-for-now';
  /** To quote to a person. The log holds the same. */
  readonly reference: string;
  /** Whole seconds until it is worth trying again, where that is known. */
  readonly retryAfter?: number;
  /** What had been written, where it could be read. */
  readonly sent?: SentForm;
}

/** Whether the reply is to be a page: not for data requests of the scripts, nor for files. */
export function wantsPage(request: Request): boolean {
  return !new URL(request.url).pathname.endsWith('.data') && (request.headers.get('accept') ?? '').includes('text/html');
}

/** The refusal as RFC 9457 problem details, for scripts. `Retry-After` stands in the body too: a router's error has no headers. */
export function refusalAsProblem(refusal: Refusal): Response {
  const { status, code, reference, retryAfter } = refusal;
  return Response.json(
    { type: 'about:blank', status, code, reference, ...(retryAfter === undefined ? {} : { retryAfter }) },
    { status, headers: { 'Content-Type': 'application/problem+json', ...refusalHeaders(refusal) } },
  );
}

/** The headers of a refusal: when to come back, and that a form too large to read ends the connection it came on. */
export function refusalHeaders({ status, retryAfter }: Pick<Refusal, 'status' | 'retryAfter'>): Readonly<Record<string, string>> {
  return { ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }), ...(status === 413 ? { Connection: 'close' } : {}) };
}

/** Reads what a form held, without files. `undefined` where there is no form to read. */
export async function sentFormOf(request: Request): Promise<SentForm | undefined> {
  if (request.method !== 'POST') return undefined;
  try {
    const form = await request.formData();
    const fields = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
    const { pathname, search } = new URL(request.url);
    // Nothing else of an address is repeated: this alone says where going on leads.
    return { action: search === '?change' ? `${pathname}${search}` : pathname, fields };
  } catch {
    return undefined;
  }
}

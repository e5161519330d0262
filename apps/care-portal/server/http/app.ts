import { getConnInfo } from '@hono/node-server/conninfo';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { playFaults } from '../faults/play.ts';
import { logError } from '../logging/log-error.ts';
import { newReference } from '../requests/reference.ts';
import type { Settings } from '../settings.ts';
import { visitorFrom } from './address.ts';
import { cookieKind, readCookie, secretHash } from './cookies.ts';
import { secureHeaders } from './headers.ts';
import { lastResortPage } from './last-resort.ts';
import { createRateLimit } from './rate-limit.ts';
import { refusalAsProblem, refusalHeaders, sentFormOf, wantsPage, type Refusal } from './refusal.ts';

/** What a page may know about the request it answers, beside the request itself. */
export interface RequestFacts {
  /** To quote to a person when something goes wrong; the log holds the same. */
  readonly reference: string;
  /** The pattern of the route, for the log. */
  readonly pattern: string;
  /** Set where the request did not get through: the page then says so. */
  readonly refusal?: Refusal;
}

export interface AppParts {
  readonly settings: Pick<Settings, 'publicUrl' | 'secure' | 'addressHeader' | 'limits' | 'faults'>;
  /** Makes the page or the data: React Router. */
  readonly render: (request: Request, facts: RequestFacts) => Promise<Response>;
  readonly patternOf: (path: string) => string;
  /** The folder of built files; none in development. */
  readonly files: string | undefined;
}

type Env = { Bindings: HttpBindings; Variables: { reference: string } };

/** The largest form taken, in bytes: some 50 pages of text. */
export const largestForm = 256 * 1024;

/** Everything around the pages: files, headers, limits, and where a form may come from. Never logs an address. */
export function createApp({ settings, render, patternOf, files }: AppParts): Hono<Env> {
  const app = new Hono<Env>();
  const publicRequest = (request: Request) => (settings.publicUrl ? withOrigin(request, settings.publicUrl) : request);

  const refuse = async (context: Context, what: Omit<Refusal, 'reference' | 'sent'>, unread = context.req.raw): Promise<Response> => {
    const request = publicRequest(unread);
    const refusal: Refusal = { ...what, reference: context.get('reference') };
    if (!wantsPage(request)) return refusalAsProblem(refusal);
    const sent = what.status === 413 || what.status === 403 ? undefined : await sentFormOf(request);
    const page = new Request(new URL('/trouble', request.url), { headers: request.headers });
    const response = await render(page, { reference: refusal.reference, pattern: '/trouble', refusal: sent ? { ...refusal, sent } : refusal });
    if (!isPage(response)) return lastResortPage(what.status, refusalHeaders(refusal));
    return new Response(response.body, { status: what.status, headers: merged(response.headers, refusalHeaders(refusal)) });
  };

  app.use(async (context, next) => {
    context.set('reference', newReference());
    await next();
    if (!context.res.headers.has('x-hono-already-sent')) secureHeaders(context.res.headers, settings.secure);
  });
  if (files !== undefined) app.use(builtFiles(files));
  app.use(limitRate(settings, refuse));
  app.use(csrf({ secFetchSite: 'same-origin', origin: (origin, context) => origin === new URL(publicRequest(context.req.raw).url).origin }));
  app.use(bodyLimit({ maxSize: largestForm, onError: (context) => refuse(context, { status: 413, code: 'too-large' }) }));
  app.use(playFaults(settings.faults, refuse));

  app.all('*', async (context) => {
    const request = publicRequest(context.req.raw);
    // React Router prints an address it cannot decode, and somebody may have typed words into it. No page has one: not found.
    if (!isDecodable(request.url)) return render(new Request(new URL('/trouble', request.url), { headers: request.headers }), { reference: context.get('reference'), pattern: 'unknown' });
    const unread = request.method === 'POST' && wantsPage(request) ? request.clone() : undefined;
    const response = await render(request, { reference: context.get('reference'), pattern: patternOf(context.req.path) });
    // A form whose page broke is offered again with every word in it; React Router's own last word, empty or technical, becomes a page.
    const broke = response.status === 500 && unread !== undefined;
    const wordless = response.status >= 400 && request.method !== 'HEAD' && wantsPage(request) && !isPage(response);
    return broke || wordless ? refuse(context, { status: 500, code: 'not-working' }, unread) : response;
  });

  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 403) return refuse(context, { status: 403, code: 'foreign-form' });
    logError(error, { reference: context.get('reference'), method: context.req.method, pattern: isDecodable(context.req.path) ? patternOf(context.req.path) : 'unknown' });
    return wantsPage(context.req.raw) ? lastResortPage(500) : refusalAsProblem({ status: 500, code: 'not-working', reference: context.get('reference') });
  });
  return app;
}

/** Built files: those with a hash in their name for a year, the others for an hour. */
function builtFiles(root: string): ReturnType<typeof serveStatic<Env>> {
  return serveStatic<Env>({
    root,
    onFound: (_file, context) => {
      context.header('Cache-Control', context.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });
}

/** Per visit, or per address where there is none; and ten times as much per address, since a library is one address. */
function limitRate(settings: AppParts['settings'], refuse: (context: Context, what: Omit<Refusal, 'reference'>) => Promise<Response>) {
  const limit = (most: number) => createRateLimit({ most, seconds: 60 });
  const limits = {
    read: { visit: limit(settings.limits.reads), address: limit(settings.limits.reads * 10) },
    write: { visit: limit(settings.limits.writes), address: limit(settings.limits.writes * 10) },
  };
  const cookie = cookieKind('visit', 0, settings.secure);
  return async (context: Context<Env>, next: () => Promise<void>): Promise<Response | undefined> => {
    const { visit, address } = context.req.method === 'GET' || context.req.method === 'HEAD' ? limits.read : limits.write;
    const socket = context.env.incoming ? getConnInfo(context).remote.address : undefined;
    const visitor = visitorFrom(socket, settings.addressHeader && context.req.header(settings.addressHeader));
    const secret = readCookie(context.req.raw, cookie);
    const taken = [address.take(visitor), visit.take(secret ? secretHash(secret) : visitor)];
    const refused = taken.find((one) => !one.allowed);
    if (refused && !refused.allowed) return refuse(context, { status: 429, code: 'too-many', retryAfter: refused.retryAfter });
    await next();
    return undefined;
  };
}

function withOrigin(request: Request, origin: URL): Request {
  const { pathname, search } = new URL(request.url);
  const url = new URL(origin);
  url.pathname = pathname;
  url.search = search;
  return new Request(url, request);
}

function isDecodable(address: string): boolean {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

function isPage(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').startsWith('text/html');
}

function merged(headers: Headers, more: Readonly<Record<string, string>>): Headers {
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  return all;
}

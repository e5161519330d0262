import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { createRequestHandler, ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider, type ServerBuild } from 'react-router';
import { pagePolicy } from '../server/http/headers.ts';
import { logError } from '../server/logging/log-error.ts';
import { Nonce } from './nonce';
import { portalContextFor, portalOf } from './portal-context';

export { createRequestHandler, portalContextFor };

/** The built portal, as the server around it loads it. */
export type PortalBuild = Omit<ServerBuild, 'entry'> & {
  entry: { module: ServerBuild['entry']['module'] & { createRequestHandler: typeof createRequestHandler; portalContextFor: typeof portalContextFor } };
};

/** Milliseconds until a page that waits for data goes out with what it has. */
export const streamTimeout = 5_000;

export default function handleRequest(request: Request, status: number, headers: Headers, routerContext: EntryContext, loadContext: RouterContextProvider): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', pagePolicy(nonce, import.meta.env.DEV));
  if (request.method === 'HEAD') return Promise.resolve(new Response(null, { status, headers }));

  const page = (
    <Nonce value={nonce}>
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
    </Nonce>
  );
  return new Promise((resolve, reject) => {
    let sent = false;
    let code = status;
    // A search engine gets the whole page at once; a person the top of it as soon as it is there.
    const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady';
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [ready]() {
        sent = true;
        const body = new PassThrough({
          final(done) {
            clearTimeout(timer);
            done();
          },
        });
        resolve(new Response(createReadableStreamFromReadable(body), { status: code, headers }));
        pipe(body);
      },
      onShellError: reject,
      onError(error) {
        code = 500;
        // What goes wrong before the top is sent comes back through handleError.
        if (sent) handleError(error, { request, params: {}, context: loadContext });
      },
    });
    const timer = setTimeout(abort, streamTimeout + 1_000);
    request.signal.addEventListener('abort', () => abort(), { once: true });
  });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  if (import.meta.env.DEV) console.error(error);
  const { reference, pattern } = portalOf(context).facts;
  logError(error, { reference, method: request.method, pattern });
};

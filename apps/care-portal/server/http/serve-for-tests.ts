import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp, type AppParts } from './app.ts';

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The app on a port of its own, so that a test meets it on the wire. Pages are as simple as they can be unless given. */
export async function serveForTests(parts: Partial<Omit<AppParts, 'settings'>> & { readonly settings?: Partial<AppParts['settings']> } = {}): Promise<Served> {
  const settings = { publicUrl: undefined, secure: false, addressHeader: undefined, limits: { reads: 1_000, writes: 1_000 }, faults: { on: false as const }, ...parts.settings };
  const app = createApp({ render: simplePage, patternOf: () => '/', files: undefined, ...parts, settings });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** A page that says what it was asked for; `.data` is data. */
const simplePage: AppParts['render'] = async (request, { refusal }) => {
  if (new URL(request.url).pathname.endsWith('.data')) return new Response('[]', { headers: { 'Content-Type': 'text/x-script' } });
  return new Response(JSON.stringify({ url: request.url, refusal }), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};

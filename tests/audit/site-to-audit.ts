import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GeneratedSite {
  readonly origin: string;
  /** Every request of a page, with who asked. */
  readonly asked: readonly { readonly method: string; readonly path: string; readonly userAgent: string; readonly at: number }[];
  readonly close: () => Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A whole page with a header, a menu, a footer with help, and what is handed to it as its main part. */
export const wholePage = (title: string, main: string, { footer = '<a href="/contact">Contact us</a> <a href="tel:01632960001">01632 960001</a>', header = '' } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body><header>${header}<p>Example care service</p></header><nav aria-label="Main"><a href="/">Home</a></nav><main><h1>${title}</h1>${main}</main><footer>${footer}</footer></body></html>`;

export const links = (paths: readonly string[]) => `<ul>${paths.map((path) => `<li><a href="${path}">About ${path}</a></li>`).join('')}</ul>`;

export const html = (body: string): Answer => (_request, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(body);

/** A site on this machine, from what each path answers. Anything else is a page that says it is not there. */
export async function serveSite(paths: Readonly<Record<string, Answer>>): Promise<GeneratedSite> {
  const asked: { method: string; path: string; userAgent: string; at: number }[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ method: request.method ?? '', path, userAgent: request.headers['user-agent'] ?? '', at: Date.now() });
    const answer = paths[path];
    if (answer) answer(request, response);
    else if (path === '/robots.txt') response.writeHead(404).end();
    else html(wholePage('Page not found', '<p>There is nothing at this address. <a href="/">Go to the start</a>.</p>'))(request, Object.assign(response, { statusCode: 404 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

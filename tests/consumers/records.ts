import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where requests are kept: a stand-in that can be closed and opened again. */
export interface Records {
  readonly url: string;
  /** Everything that was kept, in order. */
  readonly kept: URLSearchParams[];
  open: boolean;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): Promise<void>;
}

export async function startRecords(): Promise<Records> {
  const records: Records = {
    url: '',
    kept: [],
    open: true,
    async answer(request, response) {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      if (records.open) records.kept.push(new URLSearchParams(body));
      response.writeHead(records.open ? 201 : 503, { 'Content-Type': 'application/json' }).end('{}');
    },
    stop: () => close(server),
  };
  const server = createServer((request, response) => void records.answer(request, response));
  return Object.assign(records, { url: `${await listen(server)}/requests` });
}

/** Listens on a free port and gives the address. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createServer as createVite } from 'vite';
import type { PortalBuild } from '../app/entry.server.tsx';
import { createApp } from './http/app.ts';
import { pageRenderer } from './http/render.ts';
import { startPortal } from './start.ts';

// The portal with its pages rebuilt as they are edited: the same headers, limits and checks around them as for real.
await startPortal({ NODE_ENV: 'development', ...process.env }, async ({ portal, settings }) => {
  const server = createServer();
  const vite = await createVite({
    root: fileURLToPath(new URL('..', import.meta.url)),
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
  const load = async () => (await vite.ssrLoadModule('virtual:react-router/server-build')) as PortalBuild;
  const app = createApp({ settings, render: pageRenderer(load, portal), patternOf: () => 'development', files: undefined });
  const listener = getRequestListener(app.fetch);
  server.on('request', (request, response) => vite.middlewares(request, response, () => void listener(request, response)));
  server.on('close', () => void vite.close());
  return server;
});

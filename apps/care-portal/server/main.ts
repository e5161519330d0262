import './production.ts';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { PortalBuild } from '../app/entry.server.tsx';
import { createApp } from './http/app.ts';
import { pathPatterns } from './http/path-pattern.ts';
import { pageRenderer } from './http/render.ts';
import { startPortal } from './start.ts';

await startPortal(process.env, async ({ portal, settings }) => {
  const build = (await import(new URL('../build/server/index.js', import.meta.url).href)) as PortalBuild;
  const app = createApp({
    settings,
    render: pageRenderer(build, portal),
    patternOf: pathPatterns(build.routes),
    files: fileURLToPath(new URL('../build/client', import.meta.url)),
  });
  return createServer(getRequestListener(app.fetch));
});

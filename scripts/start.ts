import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { concurrently } from 'concurrently';

const portalPort = Number(process.env['PORT'] ?? 5173);
const storybookPort = Number(process.env['STORYBOOK_PORT'] ?? 6006);
const addresses = { portal: `http://localhost:${portalPort}`, storybook: `http://localhost:${storybookPort}` };

/** A port in use is said at once, with what to do, before anything is built. */
async function checkFree(port: number, variable: string): Promise<void> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', () => reject(new Error(`Port ${port} is in use. Stop what uses it, or choose another: ${variable}=${port + 1} npx --yes pnpm@12.21.0 start`)));
  server.listen(port, () => server.close(() => resolve()));
  await promise;
}

async function answers(address: string): Promise<void> {
  for (;;) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not listening yet.
    }
    await sleep(200);
  }
}

try {
  await checkFree(portalPort, 'PORT');
  await checkFree(storybookPort, 'STORYBOOK_PORT');
  console.log('Building the packages and the portal. This takes about a minute the first time.');
  await concurrently([{ command: 'pnpm run --silent build && pnpm run --silent build:portal', name: 'build' }], { raw: true, outputStream: process.stderr }).result;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : 'The build stopped; what it said stands above.');
  process.exit(1);
}

const { result } = concurrently(
  [
    { command: 'pnpm --silent --filter care-portal run start', name: 'portal', env: { PORT: String(portalPort) } },
    { command: `pnpm exec storybook dev --port ${storybookPort} --exact-port --ci --no-open --quiet`, name: 'storybook' },
  ],
  { killOthersOn: ['failure', 'success'], prefix: 'name' },
);

async function sayAddresses(): Promise<void> {
  await Promise.all([answers(addresses.portal), answers(addresses.storybook)]);
  console.log(`\n  The example portal:   ${addresses.portal}\n  The pattern library:  ${addresses.storybook}\n\n  Ctrl-C ends both.\n`);
}
void sayAddresses();

// Ended by Ctrl-C is ended well.
await result.catch(() => undefined);
process.exit(0);

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, serve } from './processes.ts';

const scope = '@kind-by-design';
const require = createRequire(import.meta.url);

/** A registry of this machine that lives as long as a test. It holds our packages alone and asks nobody else. */
export interface Registry {
  readonly url: string;
  /** Settings for npm and pnpm: our packages come from here, everything else from wherever the machine has it. */
  readonly settings: string;
  stop(): Promise<void>;
}

export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kind-registry-'));
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const config = path.join(folder, 'config.yaml');
  await writeFile(config, [
    `storage: ${path.join(folder, 'storage')}`,
    'uplinks: {}',
    `packages: { '${scope}/*': { access: $all, publish: $all } }`,
    'web: { enable: false }',
    'log: { type: stdout, format: pretty, level: warn }',
  ].join('\n'));
  const server = await serve([process.execPath, path.join(path.dirname(require.resolve('verdaccio/package.json')), 'bin/verdaccio'), '--config', config, '--listen', `localhost:${port}`], port, { cwd: folder });
  return {
    url,
    // Publishing asks for some token; who may publish is open here.
    settings: `${scope}:registry=${url}\n//localhost:${port}/:_authToken=local-only\n`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

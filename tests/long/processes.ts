import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

interface Where {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment of somebody who never saw this workspace: nothing that pnpm and npm tell the scripts they run. */
function cleanEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_(package|lifecycle|config_verify|command|execpath)|pnpm_|VITEST|NODE_ENV|NODE_OPTIONS|TEST$|DEV$|PROD$|MODE$|BASE_URL|SSR$)/i.test(name));
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', ...added };
}

/** Runs a command to its end and gives what it said; where it did not end well, that is the error. */
export async function run([command, ...args]: readonly [string, ...string[]], { cwd, env }: Where): Promise<string> {
  const child = spawn(command, args, { cwd, env: cleanEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said.slice(-6000)}`);
  return said;
}

/** A server that runs until it is stopped. */
export interface Running {
  readonly origin: string;
  /** All it has said so far. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts a server as a group of its own, waits until it answers, and ends the whole group at `stop`. */
export async function serve([command, ...args]: readonly [string, ...string[]], port: number, { cwd, env }: Where): Promise<Running> {
  const child = spawn(command, args, { cwd, env: cleanEnvironment({ PORT: String(port), ...env }), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close');
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await Promise.race([ended, sleep(5000)]);
  };
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    try {
      await fetch(origin, { signal: AbortSignal.timeout(30_000) });
      return { origin, said: () => said, stop };
    } catch {
      await sleep(200);
    }
  }
  await stop();
  throw new Error(`${command} ${args.join(' ')} never answered at ${origin}:\n${said.slice(-6000)}`);
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

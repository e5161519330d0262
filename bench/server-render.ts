import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Compared } from './statistics.ts';

/** Processor time of one render, in milliseconds, by what is rendered. */
export type ServerFigures = Readonly<Record<string, Compared>>;

/** In a process of its own, in production as a server runs: React asks for NODE_ENV when it loads. */
export async function measureServer(pages: string, rounds: number): Promise<ServerFigures> {
  const worker = path.join(import.meta.dirname, 'server-worker.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [worker, pages, String(rounds)], { env: { ...process.env, NODE_ENV: 'production' } });
  return JSON.parse(stdout) as ServerFigures;
}

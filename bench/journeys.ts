import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ProofFigures } from './journey-prove.ts';
import type { StepFigures } from './journey-worker.ts';
import type { RandomWalk } from './random-walk.ts';

export interface JourneyFigures {
  readonly step: StepFigures;
  readonly walk: RandomWalk;
  readonly proofs: ProofFigures;
}

/** Each in a process of its own: React asks for NODE_ENV when it loads, and what one leaves in memory is not the next one's. */
async function inProcess<Figures>(file: string, args: readonly string[], mode: 'production' | 'development'): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, file), ...args], { env: { ...process.env, NODE_ENV: mode }, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Figures;
}

/** What a journey costs on a server, what becomes of it where people go through it in no sensible order, and how long its proof takes. */
export async function measureJourneys(serverPages: string, rounds: number, { quick }: { readonly quick: boolean }): Promise<JourneyFigures> {
  const step = await inProcess<StepFigures>('journey-worker.ts', [serverPages, String(rounds)], 'production');
  const proofs = await inProcess<ProofFigures>('prove-worker.ts', [String(quick ? 1 : 5)], 'production');
  // In development, where a mistake of ours throws.
  const walk = await inProcess<RandomWalk>('random-walk.ts', [String(quick ? 400 : 10_000), '--json'], 'development');
  return { step, walk, proofs };
}

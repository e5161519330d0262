import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { measureProofs, type ProofFigures } from './journey-prove.ts';
import type { StepFigures } from './journey-worker.ts';
import { type RandomWalk, walkAtRandom } from './random-walk.ts';

export interface JourneyFigures {
  readonly step: StepFigures;
  readonly walk: RandomWalk;
  readonly proofs: ProofFigures;
}

/** What a journey costs on a server, what becomes of it where people go through it in no sensible order, and how long its proof takes. */
export async function measureJourneys(serverPages: string, rounds: number, { quick }: { readonly quick: boolean }): Promise<JourneyFigures> {
  const worker = path.join(import.meta.dirname, 'journey-worker.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [worker, serverPages, String(rounds)], { env: { ...process.env, NODE_ENV: 'production' } });
  return { step: JSON.parse(stdout) as StepFigures, walk: await walkAtRandom(quick ? 400 : 10_000), proofs: measureProofs(quick ? 1 : 5) };
}

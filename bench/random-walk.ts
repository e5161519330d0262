// Somebody walks every journey in no sensible order, with two windows: ten thousand steps, and nothing they wrote is lost.
// By itself: node bench/random-walk.ts [steps]. With --json for journeys.ts.
import fc from 'fast-check';
import { journeys } from '../tests/journeys/journeys.ts';
import { moves, walkerOf } from '../tests/journeys/walker.ts';

export interface RandomWalk {
  readonly steps: number;
  /** Requests that went out on the way, each once. */
  readonly sent: number;
  /** Steps at which a promise did not hold: something typed was lost, a page led nowhere, or something was sent twice. */
  readonly broken: readonly string[];
  /** By processor time. */
  readonly stepsPerSecond: number;
}

/** Steps of one walk, before it begins anew with an empty draft. */
const walkLength = 100;

/** Walks so many steps, the same ones for the same seed, evenly over all journeys. */
async function walkAtRandom(steps: number, seed = 20261123): Promise<RandomWalk> {
  const all = Object.entries(journeys);
  const walks = Math.ceil(steps / walkLength / all.length);
  const broken: string[] = [];
  let [taken, sent] = [0, 0];
  const before = process.cpuUsage();
  for (const [name, journey] of all) {
    for (const walk of fc.sample(moves(walkLength), { seed, numRuns: walks })) {
      const walker = walkerOf(journey);
      try {
        for (const move of walk) {
          await walker.step(move);
          taken += 1;
        }
      } catch (problem) {
        broken.push(`${name}: ${String(problem)}\n${walker.story.join('\n')}`);
      }
      sent += walker.sent();
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { steps: taken, sent, broken, stepsPerSecond: (taken * 1e6) / (user + system) };
}

const [, , steps = '10000', as = ''] = process.argv;
const walk = await walkAtRandom(Number(steps));
if (as === '--json') console.log(JSON.stringify(walk));
else {
  const { broken, sent, stepsPerSecond } = walk;
  for (const story of broken) console.error(`${story}\n`);
  console.log(`${walk.steps} steps at random, ${Math.round(stepsPerSecond)} a second: ${broken.length === 0 ? 'nothing was lost' : `${broken.length} walks broke off`}, ${sent} requests were sent, each once.`);
  if (broken.length > 0) process.exitCode = 1;
}

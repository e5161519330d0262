/// <reference types="node" />
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Journey } from '../definition/definition';
import { drawJourney, tellJourney } from '../draw/draw';
import { proveJourney } from '../prove/prove';
import { notAJourney } from '../prove/structure';
import { journeysIn, Stop } from './journeys-in';

const HELP = `kind-journey: journeys without a dead end, proved before anyone walks them.

  kind-journey prove <file> [--budget <states>] [--opaque <question>]
      Proves every journey that the file exports (.ts, .js, .mjs, .json).
      Ends with 0: proved. 1: refuted, with the answers that show it. 3: not proved, with the reason. 2: nothing to prove.
      --budget   the most states the search may look at (200000)
      --opaque   a question with a rule in code; may be given more than once

  kind-journey draw <file> [--out <folder>]
      Writes each journey as an SVG file into the folder (.), and prints the same in words.

  kind-journey --help
`;

const options = { budget: { type: 'string' }, opaque: { type: 'string', multiple: true }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Stop(`${error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'The options cannot be read.'} See kind-journey --help.`);
  }
}

function budgetOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const budget = Number(written);
  if (!Number.isSafeInteger(budget) || budget < 1) throw new Stop(`--budget takes a whole number of states, such as 200000, not "${written}".`);
  return budget;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Proves one journey, prints what came of it, and gives the exit code that says so. */
function prove(name: string, journey: Journey, budget: number | undefined, opaque: readonly string[]): 0 | 1 | 3 {
  const proof = proveJourney(journey, { ...(budget !== undefined && { budget }), opaque });
  if (proof.outcome === 'refuted') {
    const { counterexamples } = proof;
    print(`${name}: refuted. ${counterexamples.length === 1 ? 'One thing is' : `${counterexamples.length} things are`} not as ${counterexamples.length === 1 ? 'it' : 'they'} should be:`);
    for (const { told, about } of counterexamples) print(`\n  ${told}\n  (${about})`);
    return 1;
  }
  if (proof.outcome === 'not-proved') {
    print(`${name}: not proved.`);
    for (const reason of proof.reasons) print(`  ${reason}`);
    return 3;
  }
  const { steps = 0, questions = 0, endings = 0, states = 0 } = proof.looked ?? {};
  const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  print(`${name}: proved. Looked at ${many(steps, 'page')}, ${many(questions, 'question')} and ${many(endings, 'ending')} in ${many(states, 'state')}, with every answer that makes a difference, non-answers included.
  Every page has a next page for every answer. Every page leads to an ending.
  Every page, route, ending and question can be come to. Every question can be answered or left, and every check met or left.
  Nothing is asked twice. Whoever would rather tell someone is asked how to reach them before any ending.`);
  return 0;
}

async function draw(name: string, journey: Journey, folder: string): Promise<void> {
  const wrong = notAJourney(journey);
  if (wrong !== undefined) throw new Stop(`${name} cannot be drawn: ${wrong}.`);
  const file = path.join(folder, `${name.replaceAll(/[^\w-]/g, '-')}.svg`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, drawJourney(journey, { paper: true }));
  print(`${journey.title} (${file})`);
  for (const line of tellJourney(journey)) print(line);
}

async function command(args: readonly string[]): Promise<number> {
  const { values, positionals: [what, file, ...more] } = read(args);
  if (values.help === true || (what === undefined && args.length === 0)) {
    print(HELP.trimEnd());
    return values.help === true ? 0 : 2;
  }
  if (what !== 'prove' && what !== 'draw') throw new Stop(`There is "prove" and "draw", and no "${what ?? ''}". See kind-journey --help.`);
  if (file === undefined || more.length > 0) throw new Stop(`Name one file: kind-journey ${what} <file>.`);
  const budget = budgetOf(values.budget);
  const journeys = await journeysIn(file);
  if (what === 'draw') {
    for (const [name, journey] of journeys) await draw(name, journey, values.out ?? '.');
    return 0;
  }
  const codes = journeys.map(([name, journey]) => prove(name, journey, budget, values.opaque ?? []));
  return codes.includes(1) ? 1 : Math.max(...codes);
}

/** Runs the command and gives its exit code: 0 proved or drawn, 1 refuted, 3 not proved, 2 where it was given nothing to work on. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

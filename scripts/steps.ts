import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One step of a run of checks. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** The steps after it make no sense without it. */
  readonly needed?: boolean;
  /** A Vitest run: its tests are counted one by one. */
  readonly counted?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

interface Count {
  passed: number;
  failed: number;
}

/** Runs every step, says at the end which did not pass, and closes with one line for the whole run. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const total: Count = { passed: 0, failed: 0 };
  const broken: string[] = [];
  const folder = await mkdtemp(path.join(tmpdir(), 'kind-checks-'));
  for (const step of steps) {
    const started = Date.now();
    console.log(`\n── ${step.name}`);
    const report = path.join(folder, 'report.json');
    const passed = await run(step, report);
    const count = step.counted ? await countTests(report, passed) : { passed: Number(passed), failed: Number(!passed) };
    total.passed += count.passed;
    total.failed += count.failed;
    console.log(`── ${step.name}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (passed) continue;
    broken.push(step.name);
    if (step.needed) break;
  }
  await rm(folder, { recursive: true, force: true });
  if (broken.length > 0) {
    console.log(`\nNot passed: ${broken.join(' · ')}`);
    process.exitCode = 1;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

async function run({ command: [command, ...args], counted, env }: Step, report: string): Promise<boolean> {
  const reporters = counted ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const child = spawn(command, [...args, ...reporters], { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** A run that counted nothing, or that broke outside its tests, counts as one that did not pass. */
async function countTests(report: string, passed: boolean): Promise<Count> {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    await rm(report, { force: true });
    return { passed: numPassedTests, failed: numFailedTests + Number(!passed && numFailedTests === 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Every TypeScript project of the repository. A missing way on, an empty `next` or a lost word in Welsh stops here. */
const projects = ['.', 'packages/tokens', 'packages/plain-language', 'packages/journey', 'packages/audit', 'packages/react'];

async function run(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

const passed: boolean[] = [];
for (const project of projects) passed.push(await run('tsc', ['-p', project]));
passed.push(await run('pnpm', ['--filter', 'care-portal', 'run', 'typecheck']));
if (passed.includes(false)) process.exitCode = 1;

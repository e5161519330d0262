// Runs the stories, what is heard and the units of all components, or of those named, and writes what they showed:
// packages/react/evidence/<component>.json, and docs/accessibility-statement.md.
// Use: npx --yes pnpm@12.21.0 evidence [component …]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, chromiumPath } from '../tests/chromium.ts';
import { evidenceOf, type ComponentEvidence } from './evidence/component-evidence.ts';
import type { RecordedTest } from './evidence/recorded.ts';
import { statementOf } from './evidence/statement.ts';

const named = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'packages/react/evidence');

async function versionOf(file: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(root, file, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function chromiumVersion(): Promise<string> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  const version = browser.version();
  await browser.close();
  return version;
}

const aside = await mkdtemp(path.join(tmpdir(), 'kind-evidence-'));
const recordedFile = path.join(aside, 'recorded.json');
const args = ['vitest', 'run', '--project=storybook', '--project=spoken', '--project=unit', '--reporter=default', '--reporter=./scripts/evidence/reporter.ts', ...named.map((component) => `packages/react/src/${component}/`)];
const child = spawn('pnpm', ['exec', ...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, KIND_EVIDENCE: recordedFile } });
const [code] = (await once(child, 'exit')) as [number | null];
// What did not pass is written down as well: evidence that leaves it out would be none.
const tests = JSON.parse(await readFile(recordedFile, 'utf8')) as readonly RecordedTest[];
await rm(aside, { recursive: true, force: true });

const evidence = evidenceOf({
  on: new Date().toISOString().slice(0, 10),
  versions: { react: await versionOf('node_modules/react'), axe: await versionOf('node_modules/axe-core'), chromium: await chromiumVersion(), package: await versionOf('packages/react') },
  tests,
});

if (named.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const each of evidence) await writeFile(path.join(folder, `${each.component}.json`), `${JSON.stringify(each, null, 1)}\n`);

const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
const all = await Promise.all(files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as ComponentEvidence));
const statement = statementOf(all);
await writeFile(path.join(root, 'docs/accessibility-statement.md'), statement);
console.log(`${evidence.length} components: packages/react/evidence and docs/accessibility-statement.md are written.`);
process.exitCode = code ?? 1;

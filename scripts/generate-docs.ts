// Writes the documents that are made from code. With --check it writes nothing, and ends with 1 where one is out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documents } from './docs/documents.ts';

const root = path.resolve(import.meta.dirname, '..');
const checkOnly = process.argv.includes('--check');

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

for (const [name, make] of Object.entries(documents)) {
  const file = path.join(root, name);
  const made = make();
  if (read(file) === made) console.log(`${name} is up to date`);
  else if (checkOnly) {
    console.error(`${name} is out of date. Run: npx --yes pnpm@12.21.0 docs:generate`);
    process.exitCode = 1;
  } else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, made);
    console.log(`${name} written`);
  }
}

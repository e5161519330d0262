// Measures the audit on labelled sets and writes docs/audit-accuracy.md.
// Use: npx --yes pnpm@12.21.0 audit:accuracy <folder> [folder of a set that nobody looked at while the rules were made]
// A folder holds messages.jsonl, manifest.json and pages/.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLabelledSet } from './accuracy/labelled-set.ts';
import { messagesMeasured, pagesMeasured } from './accuracy/measure.ts';
import { ENOUGH } from './accuracy/score.ts';

const [known, unseen] = process.argv.slice(2);
if (known === undefined) {
  console.error('Name the folder of a labelled set: npx --yes pnpm@12.21.0 audit:accuracy <folder with messages.jsonl, manifest.json and pages/> [the same of a set nobody looked at]');
  process.exit(2);
}

async function sectionOf(folder: string, title: string, about: string): Promise<string> {
  const set = await readLabelledSet(folder);
  return `## ${title}

${about} ${set.messages.length} messages and ${set.pages.length} pages and parts of pages; fingerprint \`${set.fingerprint}\`.

### Messages

${messagesMeasured(set)}

### Pages

${await pagesMeasured(set)}
`;
}

const { version } = JSON.parse(await readFile(path.resolve('packages/audit/package.json'), 'utf8')) as { version: string };
const onUnseen = unseen === undefined ? '' : await sectionOf(unseen, 'On material that nobody had looked at', 'Real messages from other projects, and pages most of which were written for this, both labelled once, after the same guide, without running the audit. The rules were not changed to fit its examples.');
const onKnown = await sectionOf(known, 'On the set the rules were made with', 'Real messages and pages, labelled by one reader after a written guide. The rules were made while looking at it, so it flatters: what it shows is that nothing was broken since.');

await writeFile(
  path.resolve('docs/audit-accuracy.md'),
  `# How often the audit is right

Written by \`npx --yes pnpm@12.21.0 audit:accuracy\`; no figure is written by hand. Version ${version}. The sets quote other people’s work for measuring and are not part of this project.

**Precision**: of what it found, how much is there. **Recall**: of what is there, how much it found. With Wilson’s 95 % interval, and the counts. A kind with fewer than ${ENOUGH} examples shows its counts, and claims nothing.

${onUnseen}
${onKnown}
## What this does not say

- Beside these sets, every rule runs in the tests over all component fixtures that \`govuk-frontend\` and \`nhsuk-frontend\` publish, and raises no alarm there.
- The messages are English, mostly from the United Kingdom and the United States; the pages are English.
- Each set was labelled by one reader alone. Two careful readers would differ here and there.
- A page on which nothing is found may still be unkind: whether words are true, and whether anybody answers, no machine can see.
`,
);
console.log('docs/audit-accuracy.md written');

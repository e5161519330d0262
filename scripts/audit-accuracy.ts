// Measures the audit on a labelled set and writes docs/audit-accuracy.md.
// Use: npx --yes pnpm@12.21.0 audit:accuracy <folder with messages.jsonl, manifest.json and pages/>
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reviewWords, wordsKinds, type Certainty, type MessageKind, type WordsKind } from '@kind-by-design/audit/words';
import { allRules, axeAliases } from '@kind-by-design/audit/rules';
import { openAudit } from '../tests/audit/open-audit.ts';
import { countFinds, ENOUGH, share, together, type Count } from './accuracy/score.ts';

const folder = process.argv[2] ?? process.env['KIND_AUDIT_SET'];
if (folder === undefined) {
  console.error('Name the folder of a labelled set: npx --yes pnpm@12.21.0 audit:accuracy <folder with messages.jsonl, manifest.json and pages/>');
  process.exit(2);
}

interface LabelledMessage {
  readonly text: string;
  readonly kind: MessageKind;
  readonly labels: readonly (WordsKind | 'kind')[];
  readonly ambiguous?: boolean;
}

interface LabelledPage {
  readonly file: string;
  readonly expect: readonly { readonly defect: string }[];
}

const messagesText = await readFile(path.join(folder, 'messages.jsonl'), 'utf8');
const manifestText = await readFile(path.join(folder, 'manifest.json'), 'utf8');
const messages = messagesText.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledMessage).filter(({ ambiguous }) => ambiguous !== true);
const pages = JSON.parse(manifestText) as readonly LabelledPage[];

const row = (name: string, { right, wrong, missed }: Count) =>
  `| ${name} | ${right + missed} | ${share(right, right + wrong, right + missed)} | ${share(right, right + missed, right + missed)} |`;

function tableOf(counts: ReadonlyMap<string, Count>, what: string): string {
  return [`| ${what} | Examples | Precision (95 %) | Recall (95 %) |`, '|---|---|---|---|', ...[...counts].map(([name, count]) => row(`\`${name}\``, count)), row('**all**', together(counts.values()))].join('\n');
}

/** With the place of the message told, as a portal's own strings are; and without, as text is found on a page. */
function reviewed(certainties: readonly Certainty[], withKind: boolean) {
  const examples = messages.map(({ text, kind, labels }) => ({
    expected: new Set<string>(labels.filter((label) => label !== 'kind')),
    found: new Set<string>(reviewWords(text, withKind ? { kind } : {}).filter(({ certainty }) => certainties.includes(certainty)).map((finding) => finding.kind)),
  }));
  const kindly = examples.filter(({ expected }) => expected.size === 0);
  return { counts: countFinds(examples, wordsKinds), accused: kindly.filter(({ found }) => found.size > 0).length, kindly: kindly.length };
}

const sure = reviewed(['sure'], true);
const maybe = reviewed(['sure', 'maybe'], true);
const alone = reviewed(['sure'], false);

const audit = await openAudit();
const names = new Map<string, string>(Object.entries(axeAliases).map(([id, { alias }]) => [id, alias]));
const html = await Promise.all(pages.map(async ({ file }) => await readFile(path.join(folder, 'pages', file), 'utf8')));
const outcomes = await audit.outcomes(html, [...allRules.map(({ id }) => id), ...names.keys()]);
await audit.close();

const named = (ids: readonly string[]) => new Set(ids.map((id) => names.get(id) ?? id));
const defects = [...new Set(pages.flatMap((page) => page.expect.map(({ defect }) => defect)))].toSorted();
const pageExamples = pages.map((page, place) => ({
  expected: new Set(page.expect.map(({ defect }) => defect)),
  found: named(outcomes[place]?.violations ?? []),
  asked: named([...(outcomes[place]?.violations ?? []), ...(outcomes[place]?.incomplete ?? [])]),
}));
const pageCounts = countFinds(pageExamples, defects);
const askedCounts = countFinds(pageExamples.map(({ expected, asked }) => ({ expected, found: asked })), defects);
const good = pageExamples.filter(({ expected }) => expected.size === 0);
const ours = new Set(allRules.map(({ id }) => id));
const unlabelled = [...ours].filter((id) => !defects.includes(id)).toSorted();
const { version } = JSON.parse(await readFile(path.resolve('packages/audit/package.json'), 'utf8')) as { version: string };
const fingerprint = createHash('sha256').update(messagesText).update(manifestText).digest('hex').slice(0, 12);

await writeFile(
  path.resolve('docs/audit-accuracy.md'),
  `# How often the audit is right

Written by \`npx --yes pnpm@12.21.0 audit:accuracy <folder>\`; no line is written by hand. Version ${version}, on a labelled set of ${messages.length} real messages and ${pages.length} pages and parts of pages (fingerprint \`${fingerprint}\`), labelled by one person after a written guide. The set quotes other people’s work for measuring and is not part of this project. Our rules were made while looking at it: expect a little less on pages nobody of us has seen.

**Precision**: of what it found, how much is there. **Recall**: of what is there, how much it found. With Wilson’s 95 % interval, and the counts. A kind with fewer than ${ENOUGH} examples shows its counts, and claims nothing.

## Messages

\`sure\`, where the kind of message is known:

${tableOf(sure.counts, 'Kind')}

Kind messages accused: ${share(sure.accused, sure.kindly, sure.kindly)}.

\`sure\` and \`maybe\` together (\`maybe\` is for a person to look at, and never counts against a page):

${tableOf(maybe.counts, 'Kind')}

Kind messages with at least a \`maybe\`: ${share(maybe.accused, maybe.kindly, maybe.kindly)}.

\`sure\`, where nobody says what kind of message it is:

${tableOf(alone.counts, 'Kind')}

Kind messages accused: ${share(alone.accused, alone.kindly, alone.kindly)}.

## Pages

What a rule is sure of (axe’s “violations”):

${tableOf(pageCounts, 'Rule')}

Good pages accused: ${good.filter(({ found }) => found.size > 0).length} of ${good.length}.

With what it asks a person to look at (axe’s “incomplete”):

${tableOf(askedCounts, 'Rule')}

## What this does not say

- ${unlabelled.length} rules have no example in the set: ${unlabelled.map((id) => `\`${id}\``).join(', ')}. They are held by their own fixtures alone.
- Beside this set, every rule runs in the tests over all component fixtures that \`govuk-frontend\` and \`nhsuk-frontend\` publish, and raises no alarm there.
- The messages are English, mostly from the United Kingdom and the United States. Most of the pages are made with the markup of two design systems.
- A page on which nothing is found may still be unkind: whether words are true, and whether anybody answers, no machine can see.
`,
);
console.log('docs/audit-accuracy.md written');

// Starts a kindness rule: its folder, sentences in both languages, and two fixtures that name their result.
// Use: npx --yes pnpm@12.21.0 new:rule <id>
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const [id = '', rules = path.resolve(import.meta.dirname, '../packages/audit/src/rules')] = process.argv.slice(2);
const folder = path.join(rules, id);

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id)) stop('Name the rule by what is wrong, in small letters with hyphens, as no-way-back.');
if (existsSync(folder)) stop(`There is a rule ${id} already: ${path.relative(process.cwd(), folder)}`);

const name = id.replaceAll(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());
const todo = 'WRITE THIS';

const files: Readonly<Record<string, string>> = {
  [`${id}.ts`]: `import { kind, type KindRule } from '../rule';
import { ${name} as en } from './${id}.words';
import { ${name} as cy } from './${id}.words.cy';

export const ${name}: KindRule = {
  id: '${id}',
  harm: 'confusion',
  impact: 'moderate',
  selector: '${todo}',
  check: () => kind,
  references: [{ name: '${todo}', url: '${todo}' }],
  example: { unkind: '${todo}', kind: '${todo}' },
  words: { en, cy },
};
`,
  [`${id}.words.ts`]: `import type { RuleWords } from '../rule';

export const ${name} = {
  help: '${todo}',
  found: '${todo}',
  ask: '${todo}',
  harm: '${todo}',
  mend: '${todo}',
} as const satisfies RuleWords;
`,
  [`${id}.words.cy.ts`]: `import type { Translation } from '@kind-by-design/plain-language/words';
import type { ${name} as english } from './${id}.words';

export const ${name} = {
  review: 'draft',
  help: '${todo}',
  found: '${todo}',
  ask: '${todo}',
  harm: '${todo}',
  mend: '${todo}',
} as const satisfies Translation<typeof english, 'cy'>;
`,
  'fixtures/fail-first.html': `<!-- ${todo}: what the rule finds, for sure -->\n`,
  'fixtures/pass-first.html': `<!-- ${todo}: what looks like it, and is kind -->\n`,
};

await mkdir(path.join(folder, 'fixtures'), { recursive: true });
for (const [file, content] of Object.entries(files)) await writeFile(path.join(folder, file), content);

const list = path.join(rules, 'all-rules.ts');
const before = await readFile(list, 'utf8');
const imports = [...before.matchAll(/^import \{ \w+ \} from '\.\/.*$/gm)].map(([line]) => line);
const added = `import { ${name} } from './${id}/${id}';`;
const names = [...before.matchAll(/^import \{ (\w+) \} from '\.\//gm)].map(([, each]) => each ?? '');
const listed = [...names, name].toSorted((one, other) => one.localeCompare(other));
const after = before
  .replace(imports.join('\n'), [...imports, added].toSorted((one, other) => (one.split("'")[1] ?? '').localeCompare(other.split("'")[1] ?? '')).join('\n'))
  .replace(/readonly KindRule\[\] = \[[^\]]*\]/, `readonly KindRule[] = [\n${listed.map((each) => `  ${each},\n`).join('')}]`);
await writeFile(list, after);

console.log(`${path.relative(process.cwd(), folder)} is started. Write its fixtures first, then its check, then its sentences.
The types refuse a sentence too many or too few; tests/audit/fixtures.test.ts holds it to its fixtures,
and tests/audit/design-systems.test.ts to what two design systems publish.`);

import { allRules, axeAliases, type KindRule } from '@kind-by-design/audit/rules';

const folder = 'packages/audit/docs';

const harms: Readonly<Record<KindRule['harm'], string>> = {
  automation: 'automation: a machine where a person is needed',
  unfeeling: 'an unfeeling response',
  bureaucracy: 'bureaucracy: made to serve the system',
  confusion: 'confusion: left not knowing what is so, or what to do',
};

const sentence = (text: string) => (/[.?…]$/.test(text) ? text : `${text}.`);
/** Holes are filled with what a page says: here they read as such. */
const readable = (text: string) => sentence(text.replaceAll(/\{\w+\}/g, '…'));

function ruleDocument({ id, harm, impact, wholePage, references, example, words: { en } }: KindRule): string {
  return `# \`${id}\`: ${en.help}

${sentence(en.harm)}

| | |
|---|---|
| Harm | ${harms[harm]} |
| Impact | ${impact} |
| Looks at | ${wholePage ? 'whole pages' : 'pages and parts of pages'} |
| Rests on | ${references.map(({ name, url }) => `[${name}](${url})`).join(' · ')} |

**When it is sure, it says:** ${readable(en.found)}

**When a person has to look, it asks:** ${readable(en.ask)}

## How to mend it

${sentence(en.mend)}

Unkind:

\`\`\`html
${example.unkind}
\`\`\`

Kind:

\`\`\`html
${example.kind}
\`\`\`

The pages it is tested on, each named by what the rule is to say, stand in the project under \`packages/audit/src/rules/${id}/fixtures\`.
`;
}

function rulesDocument(): string {
  const rows = allRules.map(({ id, harm, impact, words: { en } }) => `| [\`${id}\`](rules/${id}.md) | ${en.help} | ${harm} | ${impact} |`);
  const own = new Set(allRules.map(({ id }) => id));
  const aliases = Object.entries(axeAliases)
    .filter(([axeId]) => !own.has(axeId))
    .map(([axeId, { alias, harm, words: { en } }]) => `| \`${axeId}\` | ${alias === axeId ? '' : `\`${alias}\``} | ${en.help} | ${harm} |`);
  return `# The rules

${allRules.length} kindness rules run beside axe-core's own. Each names the harm it finds, in the words of the Be Human report: automation, unfeeling responses, bureaucracy, confusion. Where a machine can't know, a rule asks a person to look; it does not accuse.

| Rule | What should be so | Harm | Impact |
|---|---|---|---|
${rows.join('\n')}

Over a whole site, \`kind-audit site\` also asks a person to look where help stands in another place than on the other pages (\`help-moves\`, WCAG 3.2.6).

## axe-core's own rules that serve kindness

They are axe's, and run as axe wrote them. We tell them with the harm they do, some under a plainer name.

| axe's id | Our name | What should be so | Harm |
|---|---|---|---|
${aliases.join('\n')}
`;
}

/** A page for each kindness rule, and one that lists them. They travel with the package. */
export const rulesDocuments: Readonly<Record<string, () => string>> = {
  [`${folder}/rules.md`]: rulesDocument,
  ...Object.fromEntries(allRules.map((rule) => [`${folder}/rules/${rule.id}.md`, () => ruleDocument(rule)])),
};

import { themeNames, type Look, type Values } from './read-tokens.ts';

const entries = (values: Values) => [...values].map(([name, value]) => `  '${name}': ${JSON.stringify(value)},`).join('\n');
const constant = (name: string, values: Values) => `const ${name} = {\n${entries(values)}\n};`;
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `src/values.ts`: the same values for TypeScript. It is kept in version control, so a change of colour is seen in review. */
export function writeModule({ shared, themes }: Look): string {
  return `${[
    '// Written by build/build.ts from the *.tokens.json files: change those.',
    constant('shared', shared),
    ...themeNames.map((theme) => constant(camel(theme), themes[theme])),
    '/** The name of a token: its custom property without `--kind-` in front. */\nexport type TokenName = keyof typeof shared | keyof typeof light;',
    `/** A theme that can be shown. The attribute \`data-kind-theme\` also takes \`auto\`, which picks one of these. */\nexport type ThemeName = ${themeNames.map((theme) => `'${theme}'`).join(' | ')};`,
    `/** Theme → name → CSS value, of the default brand. A portal's own brand is in its CSS: read that with \`getComputedStyle\`. */
export const tokens: Readonly<Record<ThemeName, Readonly<Record<TokenName, string>>>> = {
${themeNames.map((theme) => `  ${theme.includes('-') ? `'${theme}'` : theme}: { ...shared, ...${camel(theme)} },`).join('\n')}
};`,
  ].join('\n\n')}\n`;
}

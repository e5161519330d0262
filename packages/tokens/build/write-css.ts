import { themeNames, type Look, type Theme, type Values } from './read-tokens.ts';

const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');
const block = (selector: string, lines: readonly string[]) => `${selector} {\n${indent(lines.join('\n'))}\n}`;
const property = ([name, value]: readonly [string, string]) => `--kind-${name}: ${value};`;
const scheme = (theme: Theme) => `color-scheme: ${theme.endsWith('dark') ? 'dark' : 'light'};`;

/**
 * One of these is `initial`, the others are empty, so `var(--kind-when-dark, #111)` is its colour in the dark theme and
 * nothing elsewhere. They inherit, so a brand finds the nearest theme however the two are nested; a selector cannot.
 */
const switches = (theme: Theme) => themeNames.map((name) => `--kind-when-${name}: ${name === theme ? 'initial' : ''};`);

const followsRem = ([, value]: readonly [string, string]) => value.includes('var(--kind-rem)');

/** `tokens.css`: every token, for every theme, and what `auto` picks. */
export function writeTokensCss({ shared, themes }: Look): string {
  const colours = (name: Theme) => [...switches(name), ...[...themes[name]].map(property)];
  const theme = (name: Theme) => [scheme(name), ...colours(name)];
  const auto = (name: Theme) => block("[data-kind-theme='auto']", theme(name));
  const settings = [...shared].filter(([name]) => name === 'rem');
  const sizes = [...shared].filter(followsRem);
  const fixed = [...shared].filter((entry) => entry[0] !== 'rem' && !followsRem(entry));
  return `${[
    // Without specificity: a host that sets these on its root is heard, whichever file comes first.
    block(':where(:root)', [scheme('light'), ...settings.map(property)]),
    block(':root', fixed.map(property)),
    '/* Worked out again on each element with a theme, so that --kind-rem can be set there too. */',
    block(':root,\n[data-kind-theme]', sizes.map(property)),
    block(":root,\n[data-kind-theme='light'],\n[data-kind-theme='auto']", colours('light')),
    block("[data-kind-theme='light'],\n[data-kind-theme='auto']", [scheme('light')]),
    block("[data-kind-theme='dark']", theme('dark')),
    block("[data-kind-theme='high-contrast']", theme('high-contrast')),
    block("[data-kind-theme='high-contrast-dark']", theme('high-contrast-dark')),
    block('@media (prefers-color-scheme: dark)', [auto('dark')]),
    block('@media (prefers-contrast: more)', [auto('high-contrast')]),
    block('@media (prefers-contrast: more) and (prefers-color-scheme: dark)', [auto('high-contrast-dark')]),
    '/* Paper is white, and a browser leaves the dark ground away: every theme prints as black ink. */',
    block('@media print', [block(':root,\n[data-kind-theme]', theme('high-contrast'))]),
    block('@media (prefers-reduced-motion: reduce)', [block(':root', ['--kind-motion-duration: 0s;'])]),
  ].join('\n')}\n`;
}

/** `brands/<brand>.css`: what the brand changes, in whichever theme holds where it stands. */
export function writeBrandCss(name: string, brand: Look, standard: Look): string {
  const colours = new Set(themeNames.flatMap((theme) => [...brand.themes[theme].keys()]));
  const valueIn = (theme: Theme, colour: string) => brand.themes[theme].get(colour) ?? standard.themes[theme].get(colour);
  const switched: Values = new Map(
    [...colours].map((colour) => [colour, themeNames.map((theme) => `var(--kind-when-${theme}, ${valueIn(theme, colour)})`).join(' ')]),
  );
  const selector = `[data-kind-brand='${name}'],\n[data-kind-brand='${name}'] [data-kind-theme]`;
  return `${block(selector, [...brand.shared, ...switched].map(property))}\n`;
}

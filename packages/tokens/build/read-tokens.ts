import path from 'node:path';
import Color from 'colorjs.io';
import StyleDictionary from 'style-dictionary';

/** The themes a portal can show. `auto` is no theme: it picks one of these by what the person's device asks for. */
export const themeNames = ['light', 'dark', 'high-contrast', 'high-contrast-dark'] as const;
export type Theme = (typeof themeNames)[number];

/** Name without the `--kind-` in front → CSS value, in the order of the source files. */
export type Values = Map<string, string>;

/** What one brand (or the default look) says: the values that hold in every theme, and the colours of each theme. */
export interface Look {
  shared: Values;
  themes: Record<Theme, Values>;
}

const source = path.resolve(import.meta.dirname, '../src');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A size in rem follows `--kind-rem`; the setting itself, and what is in px or ms, stands as it is. */
function sizeOf(value: Record<string, unknown>, name: string): string {
  const { value: amount, unit } = value;
  if (typeof amount !== 'number' || typeof unit !== 'string') throw new Error(`A size in the source is { value, unit }, not ${JSON.stringify(value)}`);
  return unit === 'rem' && name !== 'rem' ? `calc(var(--kind-rem) * ${amount})` : `${amount}${unit}`;
}

/** OKLCH in the source, because equal steps there look equal; hex in the CSS, because every browser reads it. */
function hexOf(value: Record<string, unknown>): string {
  const { colorSpace, components } = value;
  if (colorSpace !== 'oklch' || !Array.isArray(components)) throw new Error(`A colour in the source is { colorSpace: "oklch", components }, not ${JSON.stringify(value)}`);
  const [lightness, chroma, hue] = components.map(Number);
  if (lightness === undefined || chroma === undefined || hue === undefined) throw new Error(`A colour has three components, not ${components.length}`);
  return new Color('oklch', [lightness, chroma, hue]).to('srgb').toGamut().toString({ format: 'hex', collapse: false });
}

/** Names of faces in quotes; generic ones such as `system-ui`, which CSS knows, without. */
const family = (names: readonly unknown[]) => names.map(String).map((name) => (/^[a-z-]+$/.test(name) ? name : `'${name}'`)).join(', ');

function cssValue(value: unknown, type: unknown, name: string): string {
  if (type === 'color' && isRecord(value)) return hexOf(value);
  if ((type === 'dimension' || type === 'duration') && isRecord(value)) return sizeOf(value, name);
  if (type === 'fontFamily' && Array.isArray(value)) return family(value);
  if (typeof value !== 'number') throw new Error(`${name} has a type that the build does not know`);
  return String(value);
}

/** The tokens of some source files, by way of Style Dictionary: it merges the files, resolves references and names. */
async function read(...files: string[]): Promise<Values> {
  const dictionary = new StyleDictionary({
    source: files.map((file) => path.join(source, file).split(path.sep).join('/')),
    log: { verbosity: 'silent', errors: { brokenReferences: 'throw' } },
    platforms: { css: { transforms: ['name/kebab'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return new Map(allTokens.map((token) => [token.name, cssValue(token.$value, token.$type, token.name)]));
}

async function readThemes(folder: string): Promise<Record<Theme, Values>> {
  const [light, dark, highContrast, highContrastDark] = await Promise.all([
    read(`${folder}/light.tokens.json`),
    read(`${folder}/dark.tokens.json`),
    read(`${folder}/high-contrast.tokens.json`),
    read(`${folder}/high-contrast-dark.tokens.json`),
  ]);
  return { light, dark, 'high-contrast': highContrast, 'high-contrast-dark': highContrastDark };
}

/** The default look, every token of every theme. */
export async function readDefaultLook(): Promise<Look> {
  return { shared: await read('base/*.tokens.json'), themes: await readThemes('themes') };
}

/** A brand: only what it changes. */
export async function readBrand(brand: string): Promise<Look> {
  return { shared: await read(`brands/${brand}/base.tokens.json`), themes: await readThemes(`brands/${brand}`) };
}

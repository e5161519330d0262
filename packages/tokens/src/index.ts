import type { TokenName } from './values';

export { tokens } from './values';
export type { ThemeName, TokenName } from './values';

/**
 * The reference to a token for a style: `cssVariable('color-ink')` is `var(--kind-color-ink)`.
 * It follows the theme and the brand of the element it is used on; the values in `tokens` do not.
 */
export function cssVariable<Name extends TokenName>(name: Name): `var(--kind-${Name})` {
  return `var(--kind-${name})`;
}

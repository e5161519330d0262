/**
 * How people write the months, in English and Welsh, January first. Any beginning of three letters or more is
 * understood too; the Welsh forms with a changed first letter are here because people write them ("mis Fawrth", "o Ragfyr").
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'ionawr'],
  ['february', 'chwefror', 'chwefrol'],
  ['march', 'mawrth', 'fawrth'],
  ['april', 'ebrill'],
  ['may', 'mai', 'fai'],
  ['june', 'mehefin', 'fehefin'],
  ['july', 'gorffennaf', 'orffennaf'],
  ['august', 'awst'],
  ['september', 'medi', 'fedi'],
  ['october', 'hydref'],
  ['november', 'tachwedd', 'dachwedd'],
  ['december', 'rhagfyr', 'ragfyr'],
];

/** The month (from 1) that a name means, whole or its beginning, in any case; nothing where it is no month. */
export function monthNamed(written: string): number | undefined {
  const name = written.toLowerCase().replace(/^mis\s+/, '').replaceAll(/[^a-z]/g, '');
  if (name.length < 3) return undefined;
  const found = MONTH_NAMES.findIndex((names) => names.some((whole) => whole.startsWith(name)));
  return found === -1 ? undefined : found + 1;
}

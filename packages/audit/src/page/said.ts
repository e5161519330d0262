/** Enough of a text to know it by, in UTF-16 units. */
const ENOUGH = 90;

/** A text as a finding quotes it: in one line, and no longer than a line. */
export function said(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= ENOUGH) return line;
  return `${line.slice(0, ENOUGH).replace(/\s+\S*$/, '')}…`;
}

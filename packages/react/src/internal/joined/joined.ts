/** The words that are there, with a space between them: class names, or ids for `aria-describedby`. Nothing where there are none. */
export function joined(...words: readonly (string | false | undefined)[]): string | undefined {
  let all = '';
  for (const word of words) {
    if (word) all += all ? ` ${word}` : word;
  }
  return all || undefined;
}

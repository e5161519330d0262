/** Characters that do something instead of being seen: control characters, and those that turn the direction of what stands around them. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

const marks: Readonly<Record<string, string>> = { '\r': '' };

/**
 * Text of a page as a report can show it: at most so many characters, and what cannot be seen shown as `�`, so that
 * nobody is led astray by text that reads other than it is.
 */
export function shortened(text: string, most: number): string {
  // Half a character is not kept: a cut through a pair would leave one.
  const cut = text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return cut.replaceAll(unseen, (character) => marks[character] ?? '\uFFFD');
}

/** On one line. */
export const onOneLine = (text: string, most: number): string => shortened(text.slice(0, most * 2).replaceAll(/\s+/g, ' ').trim(), most);

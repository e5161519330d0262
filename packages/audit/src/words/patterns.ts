/** Compiles a list of patterns into one expression at first use, and keeps it. */
export function lazyPattern(patterns: readonly string[], shape: (all: string) => string = (all) => all): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(shape(`(?:${patterns.join('|')})`)));
}

/** Makes a set of a list of words at first use, and keeps it. */
export function lazyWords(words: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined;
  return () => (set ??= new Set(words.split(/\s+/)));
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern first stands in a text, or nowhere. */
export function spanOf(pattern: RegExp, text: string): Span | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

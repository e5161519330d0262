/**
 * Phrases to ignore, which keeps those that a list asks about and does not ignore: so the list’s own phrases become
 * known. The lists do not give them otherwise, and set themselves up again for each text, which takes most of the time.
 */
export class AskedPhrases extends Array<string> {
  readonly used: string[] = [];
  readonly #ignored: ReadonlySet<string>;

  constructor(ignored: readonly string[]) {
    super(...ignored);
    this.#ignored = new Set(ignored);
  }

  override includes(phrase: string): boolean {
    const ignored = this.#ignored.has(phrase);
    if (!ignored) this.used.push(phrase);
    return ignored;
  }
}

/** As the lists compare words: without case, apostrophes and hyphens. */
const normal = (text: string) => text.toLowerCase().replaceAll(/['’-]/g, '');

/** Shorter words stand within others everywhere: they count as whole words only. */
const SHORT = 4;

/**
 * Whether a text may hold one of the phrases: all words of one are in it somewhere. Never `false` where a phrase is
 * there; most texts hold none, and need not be parsed.
 */
export function mayHoldAnyOf(phrases: readonly string[]): (text: string) => boolean {
  const others = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').filter((word) => word !== '*').map(normal).toSorted((one, other) => other.length - one.length);
    const [longest = '', ...rest] = words;
    others.set(longest, [...(others.get(longest) ?? []), rest]);
  }
  return (text) => {
    const whole = normal(text);
    let words: ReadonlySet<string> | undefined;
    const holds = (word: string) => whole.includes(word) && (word.length >= SHORT || (words ??= new Set([...text.toLowerCase().split(/[^\p{L}\p{N}]+/u), ...whole.split(/[^\p{L}\p{N}]+/u)])).has(word));
    for (const [longest, rests] of others) {
      if (holds(longest) && rests.some((rest) => rest.every(holds))) return true;
    }
    return false;
  };
}

import type { Token } from './reading';

interface Phrase<Of> {
  readonly words: readonly string[];
  readonly of: Of;
}

export interface FoundPhrase<Of> {
  readonly of: Of;
  readonly start: number;
  readonly end: number;
}

const split = (phrase: string) => phrase.toLowerCase().match(/[\p{L}\p{N}]+(?:['+_/-][\p{L}\p{N}]+)*/gu) ?? [];

/** Phrases by their first word: one look-up for each word of a text, however many phrases there are. */
export class PhraseIndex<Of> {
  readonly #byFirst = new Map<string, Phrase<Of>[]>();

  add(phrase: string, of: Of): void {
    const words = split(phrase);
    const [first] = words;
    if (first === undefined) return;
    const same = this.#byFirst.get(first) ?? [];
    same.push({ words, of });
    // The longest first: “session id” is one find, not two.
    same.sort((one, other) => other.words.length - one.words.length);
    this.#byFirst.set(first, same);
  }

  find(tokens: readonly Token[]): FoundPhrase<Of>[] {
    const found: FoundPhrase<Of>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = this.#byFirst.get(tokens[at]?.word ?? '')?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.word === word));
      if (phrase === undefined) continue;
      const last = at + phrase.words.length - 1;
      found.push({ of: phrase.of, start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 });
      at = last;
    }
    return found;
  }
}

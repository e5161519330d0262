import type { Sentence, Words } from '@kind-by-design/plain-language';

const english = import.meta.glob<Record<string, Words>>('../packages/react/src/*/*.words.ts', { eager: true });

/** Marks that make each word run from right to left, as a browser does for Arabic or Urdu. */
const [startRightToLeft, end] = ['\u202e', '\u202c'];

/** Half as long again, as many languages are, and from right to left; holes stay as they are. */
function pseudo(text: string): string {
  return text
    .split(/(\{[^}]*\}|\s+)/)
    .map((part) => (/^(\{|\s|$)/.test(part) ? part : `${startRightToLeft}${part}${'·'.repeat(Math.ceil(part.length / 2))}${end}`))
    .join('');
}

const pseudoSentence = (sentence: Sentence): Sentence => (typeof sentence === 'string' ? pseudo(sentence) : { other: pseudo(sentence.other) });

/** Every component's words in a made-up language, long and from right to left: what breaks in it breaks in Urdu too. */
export const pseudoWords: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.values(english).flatMap((module) => Object.entries(module).map(([name, words]) => [name, Object.fromEntries(Object.entries(words).map(([key, sentence]) => [key, pseudoSentence(sentence)]))])),
);

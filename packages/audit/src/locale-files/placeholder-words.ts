/** What a program puts in the place of `{name}`, guessed from the name: a rule that reads the sentence then meets words. */
interface Guess {
  readonly names: RegExp;
  readonly words: string;
}

/** The first that fits. A named thing, never “this” or “it”: a message that names what it speaks of is not vague. */
const guesses: readonly Guess[] = [
  { names: /^(?:e-?mail|mail)$/, words: 'help@example.org' },
  { names: /^(?:phone|telephone|tel|mobile)$/, words: '01632 960 001' },
  { names: /^(?:url|uri|link|href|website|site)$/, words: 'our website' },
  { names: /^(?:n|num|count|counter|number|total|min|minimum|max|maximum|limit|size|length|amount|days?|hours?|minutes?|mins?|seconds?|secs?|years?|age|remaining|attempts?|percent|quantity|index)$/, words: '3' },
  { names: /^(?:date|time|when|deadline|expiry|until|expires)$/, words: '3 May' },
  { names: /^(?:attribute|field|label|property|input|question|answer)$/, words: 'your address' },
  { names: /^(?:name|person|firstname|lastname|fullname|user|username|author|patient)$/, words: 'Sam' },
];

const ANYTHING = 'the letter';

/** Of `form.fieldName` the last words say most: name, then field. */
const namesIn = (name: string): readonly string[] =>
  name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase().split(/[^a-z]+/).filter((part) => part !== '').toReversed();

/** “the {thing}” has its article: a second one would be a slip that is not in the text. */
const AFTER_DETERMINER = /(?:^|\s)(?:an?|the|your|my|our|their|its|this|that|each|every|no|any)\s+$/i;

const STARTS_A_SENTENCE = /(?:^|[.!?:]\s+|\n)["“‘'(]?$/;

/** Words for a placeholder, as they would stand after what comes before it. */
export function placeholderWords(name: string, before: string): string {
  const names = namesIn(name);
  const isField = names.includes('field');
  const { words } = guesses.find((guess) => (isField ? guess.words === 'your address' : names.some((part) => guess.names.test(part)))) ?? { words: ANYTHING };
  if (AFTER_DETERMINER.test(before)) return words.replace(/^(?:the|your|our) /, '');
  return STARTS_A_SENTENCE.test(before) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

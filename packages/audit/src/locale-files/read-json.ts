import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { entryOf, UnreadableLocaleFile, type LocaleEntry } from './entry';
import { kindOfKey } from './kind-of-key';
import { languageTag } from './locale-of-file';

/** Beside a message in files of Chrome and FormatJS: words for translators, which no person on the page reads. */
const FOR_TRANSLATORS = new Set(['description', 'placeholders', 'meaning', 'comment', 'example', 'context']);

/** Names under which such a file has the message itself. */
const MESSAGE = new Set(['message', 'defaultMessage']);

interface Found {
  readonly path: JSONPath;
  readonly line: number;
  readonly text: string;
}

const keyOf = (path: JSONPath) => path.join('.');

function stringsIn(content: string): readonly Found[] {
  const found: Found[] = [];
  visit(
    content,
    {
      onLiteralValue: (value: unknown, _offset, _length, startLine, _startCharacter, pathSupplier) => {
        if (typeof value === 'string') found.push({ path: pathSupplier(), line: startLine + 1, text: value });
      },
      onError: (error, _offset, _length, startLine) => {
        throw new UnreadableLocaleFile(startLine + 1, printParseErrorCode(error));
      },
    },
    { allowTrailingComma: true },
  );
  return found;
}

/** In ARB `@key` describes `key`, and `@@locale` the file. */
const isDescription = (path: JSONPath) => path.some((part) => typeof part === 'string' && part.startsWith('@'));

/**
 * The texts of a JSON file: nested keys, arrays, plural forms by key. Comments and commas too many are read over.
 * Where all the keys of the file are languages (`{ "en": …, "cy": … }`), each gives its texts its language.
 */
export function readJson(content: string): readonly LocaleEntry[] {
  const found = stringsIn(content);
  const withMessage = new Set(found.filter(({ path }) => MESSAGE.has(String(path.at(-1)))).map(({ path }) => keyOf(path.slice(0, -1))));
  const ofFile = found.find(({ path }) => path.length === 1 && path[0] === '@@locale')?.text;
  const nested = found.every(({ path }) => path.length > 1 && languageTag(String(path[0])) !== undefined);
  return found.flatMap(({ path, line, text }) => {
    const last = String(path.at(-1));
    if (isDescription(path)) return [];
    // Deeper than one level too: `placeholders.name.example`.
    if (path.some((part, at) => FOR_TRANSLATORS.has(String(part)) && withMessage.has(keyOf(path.slice(0, at))))) return [];
    const named = MESSAGE.has(last) && path.length > 1 ? path.slice(0, -1) : path;
    return [entryOf(keyOf(named), line, text, { locale: nested ? languageTag(String(path[0])) : ofFile, kind: kindOfKey(keyOf(named)) })];
  });
}

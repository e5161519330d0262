import { UnreadableLocaleFile, type LocaleEntry } from './entry';
import { localeOfFile } from './locale-of-file';
import { readJson } from './read-json';
import { readPo } from './read-po';
import { readProperties } from './read-properties';
import { readXliff } from './read-xliff';

export { UnreadableLocaleFile, type LocaleEntry } from './entry';
export { localeOfFile } from './locale-of-file';
export { plainWords, type PlainWords } from './plain-words';

export type LocaleFormat = 'json' | 'po' | 'xliff' | 'properties';

const formats: Readonly<Record<string, LocaleFormat>> = { json: 'json', jsonc: 'json', arb: 'json', po: 'po', pot: 'po', xlf: 'xliff', xliff: 'xliff', properties: 'properties' };

const readers: Readonly<Record<LocaleFormat, (content: string) => readonly LocaleEntry[]>> = { json: readJson, po: readPo, xliff: readXliff, properties: readProperties };

/** Which locale file a name says it is, by its ending. `undefined` for any other file. */
export function formatOf(file: string): LocaleFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(formats, ending) ? formats[ending] : undefined;
}

/**
 * The texts of a locale file (JSON, ARB, PO, XLIFF, .properties) with their keys and lines, in the order of the file.
 * The language comes from the file, else from its name. Texts without a letter are left out. Throws
 * `UnreadableLocaleFile` for content that is not what the name says.
 */
export function readLocaleFile(file: string, content: string): readonly LocaleEntry[] {
  const format = formatOf(file);
  if (format === undefined) throw new UnreadableLocaleFile(1, file);
  const named = localeOfFile(file);
  return readers[format](content.replace(/^\uFEFF/, ''))
    .filter(({ text }) => /\p{L}/u.test(text))
    .map((entry) => (entry.locale === undefined && named !== undefined ? { ...entry, locale: named } : entry));
}

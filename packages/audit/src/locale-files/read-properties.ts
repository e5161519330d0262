import { Properties } from 'properties-file/parser';
import { entryOf, type LocaleEntry } from './entry';
import { kindOfKey } from './kind-of-key';

/** The texts of a Java .properties file, a key that is there twice both times. Nothing can be wrong with such a file: every line is a key, a comment or blank. */
export function readProperties(content: string): readonly LocaleEntry[] {
  return new Properties(content).getProperties().map(({ key, value, startingLineNumber }) => entryOf(key, startingLineNumber, value, { kind: kindOfKey(key) }));
}

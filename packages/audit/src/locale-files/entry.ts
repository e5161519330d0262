import type { MessageKind } from '../words/words';

/** One text of a locale file, as a person would read it. */
export interface LocaleEntry {
  /** The way to it: `errors.network.title` in JSON, the msgid in PO, the id of the unit in XLIFF. */
  readonly key: string;
  /** The line, from 1, on which the text begins, or the keyword or element before it. */
  readonly line: number;
  /** Without the escapes of the format; placeholders and tags stand as they were written. */
  readonly text: string;
  /** The language, as BCP 47, where the file or its name says it. */
  readonly locale?: string;
  /** Where the message stands, only where its key leaves no doubt. */
  readonly kind?: MessageKind;
}

/** A file that cannot be read as what its name says, and on which line. */
export class UnreadableLocaleFile extends Error {
  /** From 1. */
  readonly line: number;

  constructor(line: number, problem: string) {
    super(problem);
    this.line = line;
  }
}

/** An entry without the properties of which nothing is known. */
export function entryOf(key: string, line: number, text: string, known: { readonly locale?: string | undefined; readonly kind?: MessageKind | undefined } = {}): LocaleEntry {
  const { locale, kind } = known;
  return { key, line, text, ...(locale !== undefined && { locale }), ...(kind !== undefined && { kind }) };
}

import { entryOf, UnreadableLocaleFile, type LocaleEntry } from './entry';
import { kindOfKey } from './kind-of-key';
import { languageTag } from './locale-of-file';

// Written here, since the parsers there are (gettext-parser, pofile) do not say on which line a text stands.

/** One `keyword "text"` with the strings that follow it on further lines. */
interface Said {
  readonly line: number;
  text: string;
}

/** A message as it stands in the file, up to the next one. */
interface Message {
  fuzzy: boolean;
  context?: Said;
  id?: Said;
  readonly forms: Said[];
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

/** What C writes in a string: `\n`, `\"`, `\\`, `\101`, `\x41`. */
const unescape = (written: string) =>
  written.replaceAll(/\\(?:([0-7]{1,3})|x([\da-fA-F]{1,2})|(.))/g, (_whole, octal?: string, hex?: string, one = '') => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return ESCAPES[one] ?? one;
  });

const LINE = /^\s*(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?\s*)?"((?:[^"\\]|\\.)*)"\s*$/;

/** Reads the lines one by one, and puts each string where its keyword says. */
class PoReader {
  readonly messages: Message[] = [];
  #message: Message = { fuzzy: false, forms: [] };
  #open: Said | undefined;

  /** Comments and keywords before the msgid belong to the message that comes, not to the one that was. */
  #next(): Message {
    if (this.#message.forms.length > 0) this.#message = { fuzzy: false, forms: [] };
    return this.#message;
  }

  comment(line: string): void {
    this.#open = undefined;
    const message = this.#next();
    if (/^#,.*\bfuzzy\b/.test(line)) message.fuzzy = true;
  }

  said(line: number, keyword: string | undefined, text: string): boolean {
    if (keyword === undefined) {
      if (this.#open === undefined) return false;
      this.#open.text += text;
      return true;
    }
    const said = { line, text };
    this.#open = said;
    if (keyword === 'msgctxt') this.#next().context = said;
    else if (keyword === 'msgid') {
      const message = this.#next();
      // A msgid after a msgid: the msgstr between them is lost.
      if (message.id !== undefined) return false;
      message.id = said;
      this.messages.push(message);
    } else if (this.#message.id === undefined) return false;
    else if (keyword === 'msgstr') this.#message.forms.push(said);
    return true;
  }
}

function messagesIn(content: string): readonly Message[] {
  const reader = new PoReader();
  for (const [at, line] of content.split(/\r\n|\n|\r/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (trimmed.startsWith('#')) {
      reader.comment(trimmed);
      continue;
    }
    const [matched, keyword, , text = ''] = LINE.exec(line) ?? [];
    if (matched === undefined || !reader.said(at + 1, keyword, unescape(text))) throw new UnreadableLocaleFile(at + 1, trimmed.slice(0, 60));
  }
  return reader.messages;
}

/** `errors.network`, `LOGIN_FAILED`: a name for programs, that nobody reads. */
const isName = (id: string) => !/\s/.test(id) && /[._\d]/.test(id);

function entriesOf({ context, id, forms, fuzzy }: Message, locale: string | undefined): readonly LocaleEntry[] {
  if (id === undefined || id.text === '') return [];
  const key = context === undefined ? id.text : `${context.text}|${id.text}`;
  const kind = kindOfKey(isName(id.text) ? key : (context?.text ?? ''));
  // gettext shows no translation that is marked as fuzzy: the person reads the msgid.
  const shown = fuzzy ? [] : forms.filter(({ text }) => text !== '');
  if (shown.length > 0) return shown.map(({ line, text }) => entryOf(forms.length > 1 ? `${key}[${forms.findIndex((form) => form.line === line)}]` : key, line, text, { locale, kind }));
  return isName(id.text) ? [] : [entryOf(key, id.line, id.text, { locale: 'en', kind })];
}

/** The texts of a gettext file (PO or POT) that a person reads: the translation, or the msgid, in English, where there is none. */
export function readPo(content: string): readonly LocaleEntry[] {
  const messages = messagesIn(content);
  const header = messages.find(({ id, context }) => id?.text === '' && context === undefined)?.forms[0]?.text;
  const written = /^Language:\s*(\S+)/im.exec(header ?? '')?.[1];
  const locale = written === undefined ? undefined : languageTag(written);
  return messages.flatMap((message) => entriesOf(message, locale));
}

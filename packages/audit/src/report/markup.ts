/** HTML that is safe to stand in a page: whatever was put into it was escaped on the way. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** What can stand in a hole: text is escaped, markup stands as it is, nothing is left out. */
export type Fillable = string | number | Markup | undefined | false | readonly Fillable[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);

function filled(value: Fillable): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.source;
  return typeof value === 'object' ? value.map(filled).join('') : escaped(String(value));
}

/** A piece of HTML: html`<p>${text}</p>`. Text is escaped wherever it is put, so that nothing of a page that was looked at can become part of the report’s own. */
export function html(pieces: TemplateStringsArray, ...values: readonly Fillable[]): Markup {
  return new Markup(pieces.map((piece, at) => piece + filled(values[at])).join(''));
}

/** Text that is HTML already: of this package alone, never of a page. */
export const asItStands = (own: string): Markup => new Markup(own);

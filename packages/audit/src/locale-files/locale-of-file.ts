/** Folders whose folders are languages. */
const FOLDERS = /^(?:locales?|langs?|languages?|i18n|l10n|translations?|messages|intl|LC_MESSAGES|_locales)$/i;

const TAG = /^[a-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Z]{2}|\d{3}))?$/;

let names: Intl.DisplayNames | undefined;

/** `en_GB` → `en-GB`; what is no language that anybody has a name for (`ui`, `app`) → `undefined`. */
export function languageTag(written: string): string | undefined {
  if (!TAG.test(written)) return undefined;
  const tag = written.replaceAll('_', '-');
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return names.of(tag.split('-', 1)[0] ?? '') === undefined ? undefined : tag;
}

/**
 * The language of a locale file where its name says it, in the ways in which files are named: `en.json`,
 * `common.en-GB.json`, `messages_cy.properties`, `locales/cy/common.json`, `cy/LC_MESSAGES/care.po`.
 */
export function localeOfFile(file: string): string | undefined {
  const parts = file.split(/[\\/]/);
  const stem = (parts.pop() ?? '').replace(/\.[^.]*$/, '');
  const whole = languageTag(stem);
  if (whole !== undefined) return whole;
  const ending = /\.([^.]+)$/.exec(stem)?.[1] ?? (/\.properties$/i.test(file) ? /_([a-z]{2,3}(?:_[A-Z]{2})?)$/.exec(stem)?.[1] : undefined);
  const named = ending === undefined ? undefined : languageTag(ending);
  if (named !== undefined) return named;
  const folder = parts.findLastIndex((part, at) => languageTag(part) !== undefined && (FOLDERS.test(parts[at - 1] ?? '') || FOLDERS.test(parts[at + 1] ?? '')));
  return folder === -1 ? undefined : languageTag(parts[folder] ?? '');
}

import type { Localised } from './contacts';

/** A text in one language. `lang` is there only where it is not in the language that was asked for. */
export interface InLanguage {
  readonly text: string;
  readonly lang?: string;
}

/** The language of a tag without its region: `cy` of `cy-GB`. */
export const languageOf = (locale: string): string => locale.split('-', 1)[0]?.toLowerCase() ?? locale;

/** A text in the page's language, else in English, said to be so. A plain string counts as the same in every language. */
export function inLanguage(text: Localised, locale: string): InLanguage {
  if (typeof text === 'string') return { text };
  const own = Object.hasOwn(text, locale) ? text[locale] : undefined;
  const language = languageOf(locale);
  const found = own ?? (Object.hasOwn(text, language) ? text[language] : undefined);
  if (found !== undefined) return { text: found };
  return { text: text.en, lang: 'en' };
}

/** A text in the page's language, or nothing: for texts that go inside a sentence, where another language would jar. */
export function onlyInLanguage(text: Localised, locale: string): string | undefined {
  const found = inLanguage(text, locale);
  return found.lang === undefined ? found.text : undefined;
}

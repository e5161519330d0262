/** `lang` and `dir` for words that are not in the page's language, so that they are read aloud and laid out rightly. */
export function otherLang(lang: string | undefined, locale: string): { readonly lang?: string; readonly dir?: 'auto' } {
  return lang === undefined || base(lang) === base(locale) ? {} : { lang, dir: 'auto' };
}

/** "en-GB" and "en" are one language to the ear. */
const base = (tag: string) => tag.toLowerCase().split('-')[0];

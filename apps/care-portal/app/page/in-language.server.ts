import type { Sentence, Translation, Words } from '@kind-by-design/plain-language/words';
import type { PageLanguage } from '../../server/language/language.ts';

/**
 * The sentences of a page in its language, typed as the English, whose holes and plural forms the Welsh has. Words go
 * to the page as data, so a page carries one language, and only the sentences it shows.
 */
export function inLanguage<English extends Words>(language: PageLanguage, english: English, welsh: Translation<English, 'cy'>): English {
  if (language === 'en') return english;
  const { review: _review, ...words } = welsh as { readonly review: unknown } & { readonly [key: string]: Sentence };
  return words as unknown as English;
}

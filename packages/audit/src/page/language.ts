/** The first part of a language tag: `en` of `en-GB`. English where a page says nothing. */
export const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] || 'en';

import type { Journey } from '../definition/definition';
import { proveEnglish } from './prove.words';
import { proveWelsh } from './prove.words.cy';

/** The words a journey's proof is told in, and their language: Welsh for Welsh, English for any other. */
export function toldIn({ lang }: Pick<Journey, 'lang'>): { readonly words: typeof proveEnglish | typeof proveWelsh; readonly lang: 'en' | 'cy' } {
  return /^cy\b/i.test(lang) ? { words: proveWelsh, lang: 'cy' } : { words: proveEnglish, lang: 'en' };
}

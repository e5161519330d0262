import type { Words } from '@kind-by-design/plain-language';
import { useKind } from '#kind';
import { mistake } from '../mistake/mistake';
import type { WordsName } from './kind-words';

/**
 * The sentences of a component in the page's language: the portal's own, else that language's, else English. They are
 * typed as the English, whose holes and plural forms every translation has.
 */
export function useWords<English extends Words>(name: WordsName, english: English): { readonly words: English; readonly locale: string } {
  const kind = useKind();
  const locale = kind?.locale ?? 'en';
  const given = kind?.words?.[name];
  if (given === undefined) {
    if (!locale.startsWith('en')) {
      mistake('no-words', process.env.NODE_ENV !== 'production' && (() => `the page's locale is "${locale}" but KindProvider has no words for "${name}", so the person would read English in the middle of their language. Give them: import * as cy from '@kind-by-design/react/cy', then <KindProvider words={cy}>.`));
    }
    return { words: english, locale };
  }
  return { words: { ...english, ...given }, locale };
}

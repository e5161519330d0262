import type { Questions } from '@kind-by-design/journey';
import { safeContact as english } from '../safe-contact/safe-contact.words';

/** The sentences of `safeContactQuestions` in one language. */
export type SafeContactWords = { readonly [Key in keyof typeof english]: string };

/**
 * The questions of `SafeContact` for a journey, in the same words: ask them before any other contact detail, and treat
 * `unsure`, and every non-answer, as `no`. For Welsh give `safeContact` of `@kind-by-design/react/cy`. Loads no React.
 */
export function safeContactQuestions(words: SafeContactWords = english) {
  return {
    safeMessage: {
      kind: 'choice',
      label: words.message,
      called: { plain: words.messagePlain, whether: words.messageWhether },
      hint: words.messageHint,
      required: true,
      // Not being sure is one of the answers, and says what we do then.
      escapes: ['declined', 'another-way'],
      options: { yes: words.yes, no: words.no, unsure: { label: words.unsure, hint: words.unsureHint } },
    },
    safeWord: { kind: 'text', label: words.word, called: { plain: words.wordPlain }, hint: words.wordHint, autoComplete: 'off', max: 100 },
    unsafeTimes: { kind: 'text', label: words.times, called: { plain: words.timesPlain }, hint: words.timesHint, autoComplete: 'off' },
  } as const satisfies Questions;
}

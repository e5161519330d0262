import type { Questions } from '@kind-by-design/journey';
import { onBehalfOf as english } from '../on-behalf-of/on-behalf-of.words';

/** The sentences of `onBehalfOfQuestions` in one language. */
export type OnBehalfOfWords = { readonly [Key in keyof typeof english]: string };

/**
 * The questions of `OnBehalfOf` for a journey, in the same words: `questions: { ...onBehalfOfQuestions(), … }`. The
 * person themselves is `me`; `carer` and `worker` write for somebody else. Nobody is asked to judge whether somebody
 * can decide (Mental Capacity Act 2005, section 1): not being sure is an answer. For Welsh give `onBehalfOf` of
 * `@kind-by-design/react/cy`. Loads no React.
 */
export function onBehalfOfQuestions(words: OnBehalfOfWords = english) {
  return {
    forWhom: {
      kind: 'choice',
      label: words.forWhom,
      called: { plain: words.forWhomPlain, thing: words.forWhomThing },
      required: true,
      options: {
        me: words.me,
        carer: { label: words.carer, hint: words.carerHint },
        worker: { label: words.worker, hint: words.workerHint },
      },
    },
    theirName: {
      kind: 'name',
      label: words.theirName,
      called: { plain: words.theirNamePlain, thing: words.theirNameThing },
      hint: words.theirNameHint,
      more: false,
    },
    howYouKnow: {
      kind: 'text',
      label: words.howYouKnow,
      called: { plain: words.howYouKnowPlain, thing: words.howYouKnowThing },
      hint: words.howYouKnowHint,
    },
    doTheyKnow: {
      kind: 'choice',
      label: words.doTheyKnow,
      called: { plain: words.doTheyKnowPlain, whether: words.doTheyKnowWhether },
      options: {
        know: words.know,
        notYet: { label: words.notYet, hint: words.notYetHint },
        mayNotDecide: { label: words.mayNotDecide, hint: words.mayNotDecideHint },
        risk: { label: words.risk, hint: words.riskHint },
      },
    },
    attorney: {
      kind: 'choice',
      label: words.attorney,
      called: { plain: words.attorneyPlain, whether: words.attorneyWhether },
      hint: words.attorneyHint,
      // Not being sure is one of the answers.
      escapes: ['declined', 'another-way'],
      options: { no: words.no, yes: words.yes, unsure: words.unsure },
    },
    attorneyKind: {
      kind: 'choices',
      label: words.attorneyKind,
      called: { plain: words.attorneyKindPlain, thing: words.attorneyKindThing },
      hint: words.attorneyKindHint,
      escapes: ['declined', 'another-way'],
      revealedBy: { question: 'attorney', is: 'yes' },
      options: {
        lpaHealth: words.lpaHealth,
        lpaProperty: words.lpaProperty,
        deputyHealth: words.deputyHealth,
        deputyProperty: words.deputyProperty,
        enduring: { label: words.enduring, hint: words.enduringHint },
        unsure: words.unsureKind,
      },
    },
  } as const satisfies Questions;
}

import type { Questions } from '@kind-by-design/journey';
import { communicationNeeds as english } from '../communication-needs/communication-needs.words';

/** The sentences of `communicationNeedsQuestions` in one language. */
export type CommunicationNeedsWords = { readonly [Key in keyof typeof english]: string };

/**
 * The questions of `CommunicationNeeds` for a journey, in the same words, with the fields of the Accessible Information
 * Standard (DCB1605): formats, language and interpreter, adjustments, and whether others are told. None is required. For
 * Welsh give `communicationNeeds` of `@kind-by-design/react/cy`. Loads no React.
 */
export function communicationNeedsQuestions(words: CommunicationNeedsWords = english) {
  return {
    formats: {
      kind: 'choices',
      label: words.formats,
      called: { plain: words.formatsPlain, thing: words.formatsThing },
      hint: words.chooseAll,
      options: {
        letter: words.letter,
        email: words.email,
        text: words.text,
        largePrint: words.largePrint,
        easyRead: { label: words.easyRead, hint: words.easyReadHint },
        audio: { label: words.audio, hint: words.audioHint },
        braille: words.braille,
        none: { label: words.none, exclusive: true },
      },
    },
    language: {
      kind: 'choice',
      label: words.language,
      called: { plain: words.languagePlain, thing: words.languageThing },
      options: { english: words.english, welsh: words.welsh, other: words.otherLanguage },
    },
    whichLanguage: {
      kind: 'text',
      label: words.whichLanguage,
      called: { plain: words.whichLanguagePlain, thing: words.whichLanguageThing },
      hint: words.whichLanguageHint,
      revealedBy: { question: 'language', is: 'other' },
    },
    interpreter: {
      kind: 'choices',
      label: words.interpreter,
      called: { plain: words.interpreterPlain, thing: words.interpreterThing },
      hint: words.interpreterHint,
      options: {
        spoken: words.spoken,
        bsl: words.bsl,
        lipSpeaker: { label: words.lipSpeaker, hint: words.lipSpeakerHint },
        deafblind: { label: words.deafblind, hint: words.deafblindHint },
        none: { label: words.none, exclusive: true },
      },
    },
    adjustments: {
      kind: 'choices',
      label: words.adjustments,
      called: { plain: words.adjustmentsPlain, thing: words.adjustmentsThing },
      hint: words.adjustmentsHint,
      options: {
        moreTime: { label: words.moreTime, hint: words.moreTimeHint },
        breaks: words.breaks,
        quiet: words.quiet,
        stepFree: words.stepFree,
        hearingLoop: words.hearingLoop,
        withMe: words.withMe,
        samePerson: words.samePerson,
        textFirst: words.textFirst,
        none: { label: words.none, exclusive: true },
      },
    },
    otherNeeds: {
      kind: 'text',
      label: words.otherNeeds,
      called: { plain: words.otherNeedsPlain, thing: words.otherNeedsThing },
      hint: words.otherNeedsHint,
      long: true,
    },
    tellEveryone: {
      kind: 'choice',
      label: words.tellEveryone,
      called: { plain: words.tellEveryonePlain, whether: words.tellEveryoneWhether },
      options: {
        yes: { label: words.tell, hint: words.tellHint },
        no: words.askFirst,
      },
    },
  } as const satisfies Questions;
}

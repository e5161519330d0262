import { defineJourney } from '@kind-by-design/journey';
import { contactsAt } from '@kind-by-design/plain-language/contacts';
import { fill } from '@kind-by-design/plain-language/words';
import type { PageLanguage } from '../../server/language/language.ts';
import { answers } from '../answers/answers.words.ts';
import { answers as answersWelsh } from '../answers/answers.words.cy.ts';
import { receipt } from '../receipt/receipt.words.ts';
import { receipt as receiptWelsh } from '../receipt/receipt.words.cy.ts';
import { contacts } from '../service-facts/contacts.ts';
import { asking } from './asking.words.ts';
import { asking as askingWelsh } from './asking.words.cy.ts';
import { longestAnswer, longestStory } from './fields.ts';
import { labels } from './labels.words.ts';
import { labels as labelsWelsh } from './labels.words.cy.ts';

const words = {
  en: { asking, answers, labels, receipt },
  cy: { asking: askingWelsh, answers: answersWelsh, labels: labelsWelsh, receipt: receiptWelsh },
};

/** The page has ways to reach a person beside the form; each of its questions may be left empty or is needed to ring. */
const needed = { none: 'Without it nobody could ring back. Other ways to reach a person stand on the same page.' } as const;
const mayStayEmpty = { none: 'It may stay empty: whoever rings asks.' } as const;

/** Asking to be rung, as a journey of one page: what is asked, and what has to be there before it can be sent. */
export function callbackJourney(language: PageLanguage) {
  const { asking: asked, answers: said, labels: called, receipt: sent } = words[language];
  const aPart = (sentence: `${string}{day}${string}`) => fill(sentence, { day: '…' }, language);
  const text = (name: keyof typeof called) => ({ kind: 'text', label: called[name].plain, called: called[name], max: longestAnswer, escapes: mayStayEmpty }) as const;
  return defineJourney({
    id: 'callback',
    version: 1,
    lang: language,
    title: asked.title,
    questions: {
      callName: { ...text('callName'), required: true, escapes: needed },
      safeMessage: {
        kind: 'choice', label: said.safeMessage, called: called.safeMessage, required: true, escapes: needed,
        options: { yes: said.safeMessageYes, no: said.safeMessageNo, unsure: said.safeMessageUnsure },
      },
      safeWord: text('safeWord'),
      unsafeTimes: text('unsafeTimes'),
      reachBy: {
        kind: 'choice', label: said.reachBy, called: called.reachBy, required: true, escapes: needed,
        options: { call: said.reachByCall, 'text-message': said.reachByTextMessage, 'text-relay': said.reachByTextRelay },
      },
      telephone: { kind: 'telephone', label: said.telephone, called: called.telephone, required: true, own: true, escapes: needed },
      // The page offers real days. None of them can stand in the way, so two parts of a day stand for all here.
      times: { kind: 'choices', label: said.times, called: called.times, escapes: mayStayEmpty, options: { morning: aPart(asked.morning), afternoon: aPart(asked.afternoon) } },
      forWhom: { kind: 'choice', label: asked.forWhom, called: called.forWhom, required: true, escapes: needed, options: { me: asked.forMe, other: asked.forOther } },
      otherWho: { ...text('otherWho'), label: asked.otherWho, revealedBy: { question: 'forWhom', is: 'other' } },
      otherKnows: {
        kind: 'choice', label: asked.otherKnows, called: called.otherKnows, revealedBy: { question: 'forWhom', is: 'other' }, escapes: mayStayEmpty,
        options: { yes: asked.knowsYes, no: asked.knowsNo, unsure: asked.knowsUnsure },
      },
      about: { kind: 'text', long: true, max: longestStory, label: asked.about, called: called.about, hint: asked.aboutHint, why: asked.aboutWhy, escapes: mayStayEmpty },
      needs: {
        kind: 'choices', label: asked.needs, called: called.needs, escapes: mayStayEmpty,
        options: { language: asked.needsLanguage, bsl: asked.needsBsl, interpreter: asked.needsInterpreter, other: asked.needsOther, none: { label: asked.needsNone, exclusive: true } },
      },
      whichLanguage: { ...text('whichLanguage'), label: asked.whichLanguage, revealedBy: { question: 'needs', is: 'language' } },
      whatElse: { ...text('whatElse'), label: asked.whatElse, revealedBy: { question: 'needs', is: 'other' } },
    },
    steps: {
      ask: {
        title: asked.title,
        lead: asked.lead,
        asks: ['callName', 'safeMessage', 'safeWord', 'unsafeTimes', 'reachBy', 'telephone', 'times', 'forWhom', 'otherWho', 'otherKnows', 'about', 'needs', 'whichLanguage', 'whatElse'],
        next: 'sent',
      },
    },
    endings: {
      sent: {
        ends: 'sent',
        title: sent.have,
        next: [sent.read, sent.together],
        byWhen: sent.byWhen,
        ask: fill(sent.who, { team: contactsAt(contacts, new Date(0), language).team }, language),
        ifTheDatePasses: sent.ifNot,
        ifItGetsWorse: `${asked.danger} 999.`,
      },
    },
  });
}

export const journey = callbackJourney('en');

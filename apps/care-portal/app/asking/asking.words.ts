import type { Words } from '@kind-by-design/plain-language/words';

/** The page on which a person asks to be rung, or changes what they asked. */
export const asking = {
  title: 'Ask us to ring you',
  changeTitle: 'Change what you asked',
  lead: 'Tell us a little, and we ring you. You do not have to find the right words: we talk it through together.',
  changeLead: 'Here is what you sent. Change what you like, then send it again.',
  nobodySees: 'Nobody sees this until you send it. If you stop part of the way, what you wrote is gone after 24 hours, or at once when you press “Leave this page now”.',
  danger: 'If somebody is in danger now, do not wait for us:',

  already: 'You have already asked us to ring you. Your reference is {reference}.',
  alreadySee: 'See what you asked, change it or stop it',
  otherWords: 'We already have a request from this page, with other words in it. What you wrote now is below and is not sent yet.',

  morning: '{day}, in the morning (9am to midday)',
  afternoon: '{day}, in the afternoon (midday to 5pm)',

  forWhom: 'Who is this for?',
  forMe: 'For me',
  forOther: 'For somebody else',
  otherWho: 'Who is it for, and how do you know each other?',
  otherWhoHint: 'For example, “my mum” or “I look in on my neighbour”. You do not have to give a name.',
  otherKnows: 'Do they know that you are asking?',
  knowsYes: 'Yes',
  knowsNo: 'No',
  knowsNoHint: 'That is all right. We ring you, not them.',
  knowsUnsure: 'I am not sure',

  about: 'What is it about?',
  aboutHint: 'In your own words, as much or as little as you like. You can also leave it and tell us when we ring.',
  aboutWhy: 'Only the person who rings you and their team read this. They read it first, so that you do not have to start again.',

  needs: 'What do you need from us?',
  needsHint: 'So that the call works for you. Choose all that fit.',
  needsLanguage: 'To talk in another language',
  needsLanguageHint: 'An interpreter joins the call. It costs you nothing.',
  whichLanguage: 'Which language?',
  needsBsl: 'British Sign Language (BSL)',
  needsBslHint: 'We call you by video, with a BSL interpreter.',
  needsInterpreter: 'Another kind of interpreter',
  needsInterpreterHint: 'For example, a lip speaker or a deafblind interpreter.',
  needsOther: 'Something else',
  whatElse: 'What would help?',
  whatElseHint: 'For example, more time, or somebody you trust to be there.',
  or: 'or',
  needsNone: 'Nothing in particular',

  promise: 'Somebody from {team} rings you by 5pm {day}. If you choose later times, they ring at one of those.',
  readWhen: 'We do not read this straight away. We read it Monday to Friday, 9am to 5pm.',
} as const satisfies Words;

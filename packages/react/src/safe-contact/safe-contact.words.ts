import type { Words } from '@kind-by-design/plain-language';

export const safeContact = {
  legend: 'What is safe for you',
  intro: 'Somebody else may answer your phone, or see your messages. Tell us what is safe, and we keep to it.',
  message: 'Is it safe for us to leave you a message?',
  messagePlain: 'Leaving you a message',
  messageWhether: 'if it is safe for us to leave you a message',
  messageHint: 'We may want to leave one if you do not answer.',
  yes: 'Yes',
  no: 'No, speak only to me',
  unsure: 'I am not sure',
  unsureHint: 'Then we will not leave one.',
  word: 'A word we say first, so that you know it is us',
  wordPlain: 'The word we say first',
  wordHint: 'Choose any word that tells others nothing, such as the name of a flower.',
  times: 'Times when it is not safe to contact you',
  timesPlain: 'Times when it is not safe',
  timesHint: 'For example, “after 6 in the evening” or “at weekends”.',
} as const satisfies Words;

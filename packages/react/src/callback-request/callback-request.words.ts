import type { Words } from '@kind-by-design/plain-language';

export const callbackRequest = {
  name: 'What should we call you?',
  nameHint: 'Any name you like to be called by. We ask for you by this name.',
  way: 'How should we reach you?',
  call: 'Phone call',
  textMessage: 'Text message',
  textRelay: 'Text relay (Relay UK)',
  number: 'Your phone number',
  numberHint: 'We use it only to answer this request.',
  times: 'When would suit you?',
  timesHint: 'Choose as many as you like. If you choose none, we try at any of these times.',
  next: 'What happens next',
  send: 'Send my request',
  sending: 'Sending your request…',
} as const satisfies Words;

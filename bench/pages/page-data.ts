import type { Problems } from '@kind-by-design/plain-language';
import type { Kind } from '@kind-by-design/react';

/** What both pages are given, as a server would send it. */
export interface PageData {
  readonly kind: Kind;
  readonly problems: Problems | undefined;
}

/** What is left to put right after a first try: one of each kind of field. */
export const exampleProblems: Problems = {
  name: { message: 'Enter what we should call you' },
  about: { message: 'Write in a few words what it is about' },
  email: { message: 'Enter your email address with an @ sign, like name@example.org' },
  when: { message: 'Choose when we should ring you' },
  born: { message: 'Enter your date of birth, like 31 3 1980' },
};

/** What both pages say: the same strings, so that neither is smaller by its words. */
export const page = {
  heading: 'Ask us to ring you',
  name: 'What should we call you?',
  nameHint: 'Any name you like',
  about: 'What is it about?',
  aboutHint: 'In your own words. The person who rings you reads it first',
  aboutMax: 500,
  email: 'Your email address',
  telephone: 'Your telephone number',
  telephoneHint: 'Write it any way you like',
  when: 'When should we ring you?',
  whenOptions: [
    { value: 'morning', label: 'In the morning' },
    { value: 'afternoon', label: 'In the afternoon' },
    { value: 'any', label: 'At any time' },
  ],
  needs: 'What do you need from us?',
  needsHint: 'Choose as many as you like',
  needsOptions: [
    { value: 'interpreter', label: 'An interpreter' },
    { value: 'bsl', label: 'British Sign Language' },
    { value: 'slow', label: 'Time to think', hint: 'We ring for longer' },
    { value: 'none', label: 'None of these', exclusive: true },
  ],
  whom: 'Who is it for?',
  whomOptions: [
    { value: 'me', label: 'For me' },
    { value: 'partner', label: 'For my partner' },
    { value: 'parent', label: 'For my mother or father' },
    { value: 'other', label: 'For somebody else' },
  ],
  born: 'Your date of birth',
  bornHint: 'For example, 31 3 1980',
  send: 'Send my request',
  sending: 'Sending your request…',
  others: 'Other ways to reach us',
} as const;

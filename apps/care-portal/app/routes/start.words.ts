import type { Words } from '@kind-by-design/plain-language/words';

export const start = {
  title: 'Talk to us',
  heading: 'Talk to us about help with daily life',
  lead: 'Are things getting harder at home, for you or for somebody you know? Tell us a little, and we ring you. Then we talk about what would help.',
  start: 'Ask us to ring you',
  orTell: 'Or tell us more now',
  orTellWhy: 'You can also tell us now what is going on, in your own words, and ask for a care and support assessment. Every question can be left, and you can come back to it later.',
  tell: 'Ask for help with daily life',
  comeBack: 'I have a code: come back to what I began',
  need: 'What you need to be rung',
  needNumber: 'A phone number we can call or text. It does not have to be yours.',
  needTime: 'About 5 minutes. You can stop at any time.',
  needNothing: 'Nothing else. You do not have to know what help there is, or have any papers to hand.',
  when: 'When we read it',
  whenRead: 'We do not read it straight away. We read it Monday to Friday, 9am to 5pm.',
  whenRing: 'If you ask us now, somebody rings you by 5pm {day}.',
  privacy: 'Who sees what you write',
  privacySend: 'Nobody sees it until you send it. Then only the team that rings you reads it.',
  privacyVisit: 'If you stop part of the way, what you wrote is gone after 24 hours. “Leave this page now”, at the top of each page where you write, takes it away at once.',
  privacyMore: 'What we keep about you',
  others: 'Other ways to reach us',
} as const satisfies Words;

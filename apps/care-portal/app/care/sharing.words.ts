import type { Words } from '@kind-by-design/plain-language/words';

/** What is shared of what somebody sends, with whom and why: said before they send it. */
export const sharing = {
  whatAnswers: 'What you write and choose here, once you send it',
  whatReach: 'How to reach you, and what you said is safe',
  notMoney: 'Whether you worry about money: that stays with us, and changes nothing',
  notOpen: 'What you have not sent',
  withTeam: 'The adult social care team reads it. Every time one of them opens it, that is written down.',
  withOthers: 'Another service, such as a nurse or the housing team, where you said yes first. They get only what they need.',
  withDanger: 'The police, a doctor or the safeguarding team, where somebody is in danger or a court says so. We tell you, unless that would put somebody at risk.',
  why: 'The law says that the council looks at what help people need (Social Services and Well-being (Wales) Act 2014). For that we need to know what you tell us.',
  howLong: 'Six years after we last helped you. Then it is deleted.',
  see: 'Ask us in any way you like. You get it within a month, and it costs nothing.',
  putRight: 'Tell us what is not right. What you sent you can change yourself, for 24 hours.',
  object: 'Tell us that you do not want it shared. We stop, unless somebody is in danger or the law says that we have to go on, and then we tell you why.',
  complain: 'Ring us on 01632 960 001. If we do not put it right, the Information Commissioner’s Office looks at it: 0303 123 1113.',
  ask: 'The information team, on 01632 960 006',
} as const satisfies Words;

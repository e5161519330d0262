import type { Words } from '@kind-by-design/plain-language/words';

export const receipt = {
  title: 'Your request',
  have: 'We have your request',
  changed: 'We have changed your request',
  stopped: 'Your request is stopped',

  read: 'Somebody from our team reads what you wrote.',
  call: 'They call you on {number}.',
  textMessage: 'They send a text message to {number}.',
  textRelay: 'They call you through text relay, on {number}.',
  word: 'They first say the word you chose, so that you know it is us.',
  message: 'If you do not answer, they leave a message and try again.',
  noMessage: 'If you do not answer, they leave no message. They try again.',
  together: 'You talk about what would help. Nothing is decided without you.',

  byWhen: '5pm {day}',
  who: 'Somebody from {team}. They tell you their name.',
  ifNot: 'Then we have not kept our word, and it is for us to put right. Ring us, or send us a message, and give your reference. You do not have to tell us everything again.',
  changeOrStop: 'You can change or stop it here, in this browser, until {when}. After that, ring us.',
  change: 'Change what I asked',
  stop: 'Stop my request',
  sent: 'What you sent',

  stoppedNext: 'Nobody rings you about this. You do not have to give a reason.',
  stoppedKept: 'We keep what you wrote, so that you do not have to start again if you ask us later.',
  stoppedAgain: 'If you change your mind, you can ask again with the same words.',
  again: 'Ask again',
  reference: 'Your reference',
  endedTitle: 'We cannot show your request here any more',
  endedDetail: 'We show it for 24 hours, in the browser you used, so that nobody else reads it. If you sent it, we have it, and we ring you as we said. To ask about it, give us your reference.',
  other: 'If something is wrong now, or if stopping was not your own wish, talk to us:',
} as const satisfies Words;

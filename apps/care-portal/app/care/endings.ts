import type { Ending } from '@kind-by-design/journey';

const ifItGetsWorse = 'If somebody is in danger, call 999. If you need medical help today, call 111. If it cannot wait for us, ring 01632 960 002, day and night.';
const ifTheDatePasses = 'Then we have not kept our word, and it is for us to put right. Ring us on 01632 960 001 with your reference. You do not have to tell us everything again.';
const ask = 'The adult social care team, on 01632 960 001';

const children = 'The children and families team, on 01632 960 004';
const ifWeAreWrong = 'If this is not right, go back and change what you answered, or ring us on 01632 960 001. We do not send you round in circles: we ring the other team with you.';
const nothingSent = 'Nothing was sent, and nobody has seen what you answered.';
const answersSoon = 'They answer Monday to Friday, 9am to 5pm. If nobody answers, leave a number, and they ring back on the next working day.';
const noAnswer = 'Ring us on 01632 960 001, and we find out for you why nobody rang.';
const childrenLink = { href: 'tel:01632960004', text: 'Ring the children and families team on 01632 960 004' } as const;
const everyWay = { href: '/contact', text: 'All the ways to reach us' } as const;
const childline = { href: 'tel:08001111', text: 'Ring Childline on 0800 1111: free, day and night, about anything' } as const;

/** Where the way ends: each says what happens next, by when and whom to ask. */
export const endings = {
  sent: {
    ends: 'sent',
    title: 'We have what you told us',
    next: [
      'Somebody from our team reads your own words first.',
      'They get in touch in the way you chose, and keep to what you said is safe.',
      'You talk about what would help. That talk is the assessment: it costs nothing, and you can have somebody with you.',
      'Afterwards you get in writing what we agreed, what happens when, and how to say if you see it another way. Nothing is decided without you.',
    ],
    byWhen: '5pm {day}',
    ask,
    ifTheDatePasses,
    ifItGetsWorse,
  },
  talkSent: {
    ends: 'sent',
    title: 'We have your request to talk',
    next: [
      'Somebody from our team reads what there is so far.',
      'They get in touch in the way you chose, and keep to what you said is safe.',
      'You tell them the rest, in your own time. You do not have to write anything more.',
    ],
    byWhen: '5pm {day}',
    ask,
    ifTheDatePasses,
    ifItGetsWorse,
  },
  childrenSent: {
    ends: 'sent',
    title: 'We have your request to talk',
    next: [
      'We pass it to the children and families team on the same working day. You do not have to write to them.',
      'Somebody from there gets in touch in the way you chose, and keeps to what you said is safe.',
      'You tell them the rest, in your own time.',
    ],
    byWhen: '5pm {day}',
    ask: children,
    ifTheDatePasses,
    ifItGetsWorse,
  },
  young: {
    ends: 'elsewhere',
    title: 'Another team is there for you',
    next: [
      'The children and families team helps people under 18 with exactly this.',
      'You can ring them yourself, or ask somebody you trust to ring. You do not have to give your name at first.',
      nothingSent,
    ],
    byWhen: answersSoon,
    ask: children,
    ifTheDatePasses: noAnswer,
    ifWeAreWrong,
    elsewhere: [childrenLink, childline, everyWay],
  },
  youngCarer: {
    ends: 'elsewhere',
    title: 'There is a team for young people who look after somebody',
    next: [
      'The young carers team asks how you are, not only how the person you look after is. You can tell them what is too much.',
      'The person you look after can get help too: ring us on 01632 960 001, or ask the young carers team to ring us for you.',
      nothingSent,
    ],
    byWhen: answersSoon,
    ask: 'The young carers team, on 01632 960 005',
    ifTheDatePasses: noAnswer,
    ifWeAreWrong,
    elsewhere: [{ href: 'tel:01632960005', text: 'Ring the young carers team on 01632 960 005' }, childline, everyWay],
  },
  child: {
    ends: 'elsewhere',
    title: 'Another team helps children and their families',
    next: [
      'The children and families team looks at what a child needs, and at what whoever cares for them needs.',
      'If you care for a child with a disability, you can ask them for an assessment of your own.',
      nothingSent,
    ],
    byWhen: answersSoon,
    ask: children,
    ifTheDatePasses: noAnswer,
    ifWeAreWrong,
    elsewhere: [childrenLink, everyWay],
  },
} as const satisfies { readonly [name: string]: Ending };

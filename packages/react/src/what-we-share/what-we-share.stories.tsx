import type { Meta, StoryObj } from '@storybook/react-vite';
import { WhatWeShare } from './what-we-share';

const meta = {
  title: 'The page/WhatWeShare',
  component: WhatWeShare,
  args: {
    what: ['Your name, and how to reach you', 'What you told us is hard at the moment', 'What you need from us, such as large print'],
    notShared: ['What you told us about money', 'Anything you asked us to keep to ourselves'],
    withWhom: ['Your GP, so that they know you asked for help', 'The people who come to assess what would help you'],
    why: 'So that you do not have to tell your story twice. The Care Act 2014 says that we work together for you.',
    howLong: 'We keep it for 8 years after we last helped you. Then it is destroyed.',
    rights: {
      see: <>Ask us for a copy: <a href="/my-information">see what we hold</a>. It costs nothing.</>,
      putRight: 'Tell us what is not right. We put it right within a month, and tell everyone we shared it with.',
      object: 'Tell us what you do not want shared. We stop, or we tell you why we can’t.',
      complain: <>Tell us, or the Information Commissioner: <a href="https://ico.org.uk/make-a-complaint">ico.org.uk</a>.</>,
    },
    ask: <>Our information team: <a href="tel:01632960100">01632 960 100</a>.</>,
  },
} satisfies Meta<typeof WhatWeShare>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All of it on one page, with nothing to tick. */
export const Usual: Story = {};

/** One thing, with one team: sentences, not lists of one. */
export const OneThing: Story = { args: { what: ['Your name, and how to reach you.'], withWhom: ['The team that rings you back.'], notShared: undefined } };

/** It is the page. */
export const AsThePage: Story = { args: { headingLevel: 1, title: 'Before you send this: what we share' } };

/** Where there is no right to object it says so, and why. */
export const NoRightToObject: Story = { args: { rights: { ...meta.args.rights, object: 'We can’t stop sharing this where somebody may come to harm: the law says so. You can tell us what worries you, and we write it beside what we share.' } } };

/** Long words wrap; nothing is cut. */
export const TooLong: Story = { args: { withWhom: ['Bwrdd Iechyd Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, er mwyn iddyn nhw wybod eich bod chi wedi gofyn am help', 'The people who come to assess what would help you'], howLong: 'We keep it for 8 years after we last helped you, for 20 years where you were in hospital, and for as long as you live where a court asked us to. '.repeat(3) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = {
  parameters: { locale: 'cy' },
  args: {
    what: ['Eich enw, a sut i gysylltu â chi', 'Yr hyn a ddywedoch chi sy’n anodd ar hyn o bryd'],
    notShared: ['Yr hyn a ddywedoch chi wrthon ni am arian'],
    withWhom: ['Eich meddyg teulu, er mwyn iddyn nhw wybod eich bod chi wedi gofyn am help', 'Y bobl sy’n dod i asesu beth fyddai’n eich helpu'],
    why: 'Er mwyn i chi beidio â gorfod dweud eich stori ddwywaith. Mae Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014 yn dweud ein bod ni’n gweithio gyda’n gilydd drosoch chi.',
    howLong: 'Byddwn ni’n ei gadw am 8 mlynedd ar ôl i ni eich helpu ddiwethaf. Yna bydd yn cael ei ddinistrio.',
    rights: {
      see: 'Gofynnwch i ni am gopi. Nid yw’n costio dim.',
      putRight: 'Dywedwch wrthon ni beth sydd ddim yn iawn. Byddwn ni’n ei gywiro o fewn mis.',
      object: 'Dywedwch wrthon ni beth nad ydych chi am ei rannu. Byddwn ni’n stopio, neu’n dweud wrthoch chi pam na allwn ni.',
      complain: 'Dywedwch wrthon ni, neu wrth y Comisiynydd Gwybodaeth.',
    },
    ask: 'Ein tîm gwybodaeth: 01632 960 100.',
  },
};

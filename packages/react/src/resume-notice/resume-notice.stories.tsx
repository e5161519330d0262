import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorSummary } from '../error-summary/error-summary';
import { ResumeNotice, type ResumeNoticeProps } from './resume-notice';

const meta = {
  title: 'When something goes wrong/ResumeNotice',
  component: ResumeNotice,
  args: { action: '/come-back' },
} satisfies Meta<typeof ResumeNotice>;

export default meta;
type Story = StoryObj<typeof ResumeNotice>;

type Asks = Extract<ResumeNoticeProps, { readonly known: false }>;

const theirs = { known: true, began: 'on Tuesday 17 November', where: 'What is hard at the moment', keptUntil: 'until 10:32 tomorrow' } as const;
const stranger = { known: false, fact: { label: 'The word you chose', hint: 'You chose it when you got your code.' }, startHref: '/start' } as const;
const problems = { fact: { message: 'Enter the word you chose' } };
const typed = { code: 'K7M-4RT-W9H-3FX', fact: 'bluebell' };
const asks = (args: Omit<Partial<Asks>, 'known'>) => ({ ...stranger, ...args });

/** Carry on, start again, or delete what was kept. */
export const Usual: Story = { args: theirs };

/** Somebody came back by code: the next one is shown once. */
export const NewCode: Story = { args: { ...theirs, newCode: 'K7M-4RT-W9H-3FX', keptUntil: 'until Tuesday 24 November' } };

/** "Delete" asks first, on a page of its own that needs no scripts. Keeping it comes first. */
export const AsksBeforeDeleting: Story = { args: { ...theirs, confirm: 'delete' } };

/** "Start again" takes everything away too, so it asks first as well. */
export const AsksBeforeStartingAgain: Story = { args: { ...theirs, confirm: 'again' } };

/** We do not know who it is yet: neither the service nor an answer is named. */
export const BeforeTheCode: Story = { args: asks({}) };

/** A box was left empty. */
export const WithErrors: Story = {
  args: asks({ typed: { code: 'K7M-4RT-W9H-3FX' }, problems }),
  render: (args) => <><ErrorSummary problems={problems} /><ResumeNotice {...args} /></>,
};

/** One of the two is not right. Which, nobody is told. What was typed is still there. */
export const NotKnown: Story = { args: asks({ trouble: 'not-known', typed }) };

/** How often they can try is said calmly, and why we wait then. */
export const TriesLeft: Story = { args: asks({ trouble: 'not-known', triesLeft: 2, typed }) };

/** A code works once. */
export const CodeUsedBefore: Story = { args: asks({ trouble: 'used', typed }) };

/** Too many tries: from when they can try again, and a person meanwhile. */
export const TooManyTries: Story = { args: asks({ trouble: 'wait', when: 'after 11:15' }) };

/** What was kept is gone. */
export const Gone: Story = { args: asks({ trouble: 'gone' }) };

/** Long words wrap; nothing is cut. */
export const TooLong: Story = { args: { ...theirs, where: 'Yr help rydych chi’n ei gael nawr yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', newCode: 'A1B2C3D4E5F6G7H8J9K1L2M3' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: asks({ trouble: 'not-known', triesLeft: 2, typed }) };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { ...theirs, began: 'ddydd Mawrth 17 Tachwedd', where: 'Beth sy’n anodd ar hyn o bryd', keptUntil: 'tan 10:32 yfory', newCode: 'K7M-4RT-W9H-3FX' } };

/** Before the code, in Welsh. */
export const BeforeTheCodeInWelsh: Story = { parameters: { locale: 'cy' }, args: asks({ fact: { label: 'Y gair a ddewisoch chi' }, trouble: 'not-known', triesLeft: 3, startHref: '/dechrau' }) };

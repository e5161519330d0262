import type { Meta, StoryObj } from '@storybook/react-vite';
import { TaskList } from './task-list';

const meta = {
  title: 'A journey/TaskList',
  component: TaskList,
  args: {
    tasks: [
      { title: 'You', href: '/care/who-for', state: 'done' },
      { title: 'What is going on', href: '/care/in-your-words', state: 'begun' },
      { title: 'The help you have now', href: '/care/help', state: 'not-begun', hint: 'Family, friends, neighbours, paid carers' },
      { title: 'What you need from us', href: '/care/needs', state: 'not-begun' },
      { title: 'Check and send', state: 'not-yet', why: 'It opens when the parts above are done. A part is done too when you said that you would rather not answer.' },
    ],
  },
} satisfies Meta<typeof TaskList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each part with where it stands, in words. What opens later says why. */
export const Usual: Story = {};

/** Nothing is begun yet. */
export const NothingBegun: Story = { args: { tasks: [{ title: 'You', href: '/care/who-for', state: 'not-begun' }, { title: 'What is going on', href: '/care/in-your-words', state: 'not-begun' }] } };

/** Everything is done; each part can still be changed. */
export const EverythingDone: Story = { args: { tasks: [{ title: 'You', href: '/care/who-for', state: 'done' }, { title: 'What is going on', href: '/care/in-your-words', state: 'done' }, { title: 'Check and send', href: '/care/check', state: 'not-begun' }] } };

/** Something in a part is left to put right. */
export const SomethingToLookAtAgain: Story = { args: { tasks: [{ title: 'You', href: '/care/who-for', state: 'look-again', hint: 'The telephone number has a digit missing' }, { title: 'What is going on', href: '/care/in-your-words', state: 'done' }] } };

/** Several lists on a page, each under its own heading: none of them counts. */
export const SeveralLists: Story = {
  args: { progress: false },
  render: ({ tasks: [first, ...others], ...args }) => (
    <>
      <h2>Before we meet</h2>
      <TaskList {...args} tasks={[first]} />
      <h2>What helps us to help</h2>
      {others[0] && <TaskList {...args} tasks={[others[0], ...others.slice(1)]} />}
    </>
  ),
};

/** Long words wrap; nothing is cut. */
export const TooLong: Story = {
  args: {
    tasks: [
      { title: 'The help you have now from family, friends, neighbours, paid carers and everybody else who looks in on you', href: '/care/help', state: 'look-again', hint: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
      { title: 'Check and send', state: 'not-yet', why: 'It opens when the parts above are done. If you can’t do one of them, you can tell us why in it, or ask somebody to do it with you, and go on.' },
    ],
  },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = {
  parameters: { locale: 'cy' },
  args: {
    tasks: [
      { title: 'Amdanoch chi', href: '/gofal/i-bwy', state: 'done' },
      { title: 'Beth sy’n digwydd', href: '/gofal/yn-eich-geiriau', state: 'begun' },
      { title: 'Yr help sydd gennych chi nawr', href: '/gofal/help', state: 'not-begun', hint: 'Teulu, ffrindiau, cymdogion, gofalwyr sy’n cael eu talu' },
      { title: 'Gwirio ac anfon', state: 'not-yet', why: 'Bydd yn agor pan fydd y rhannau uchod wedi’u gorffen.' },
    ],
  },
};

import { contactsAt } from '@kind-by-design/plain-language';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { exampleContacts } from '../../../../tests/example-service';
import { TalkToAPerson } from './talk-to-a-person';

const meta = {
  title: 'Reaching a person/TalkToAPerson',
  component: TalkToAPerson,
  args: { contactHref: '/contact', context: 'Ask us to ring you' },
} satisfies Meta<typeof TalkToAPerson>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Closed, as it stands in the same place on every page. */
export const Usual: Story = {};

/** Open: what to say first, three ways to reach somebody now, and where the others are. It works without scripts. */
export const Open: Story = { args: { open: true } };

/** One press opens it where it stands; the page stays as it is. */
export const OpensInPlace: Story = {
  tags: ['needs-scripts'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Talk to a person'));
    await expect(canvas.getByRole('link', { name: 'All the ways to reach us' })).toBeVisible();
  },
};

/** On a page without a name worth saying. */
export const WithoutContext: Story = { args: { open: true }, render: ({ open }) => <TalkToAPerson contactHref="/contact" open={open} /> };

/** On the page where a call back is asked for, that way is not offered again. */
export const SomeChannels: Story = { args: { open: true, only: ['telephone', 'text-relay', 'text-message', 'email'] } };

/** In the evening it says when somebody is there again. */
export const OutOfHours: Story = { args: { open: true, contacts: contactsAt(exampleContacts, new Date('2026-11-23T19:30:00Z'), 'en') } };

/** On a page where something is typed, what leads to another page of the service sends the form first. */
export const ThroughForm: Story = {
  args: { open: true },
  render: () => (
    <>
      <TalkToAPerson open form="ask" context="What is going on" />
      <form id="ask" method="post" action="/care"><label className="kind-label" htmlFor="words">What is going on</label><input className="kind-input" id="words" name="words" defaultValue="Mum fell twice this week." /><button>Go on</button></form>
    </>
  ),
};

/** A long page name. */
export const TooLong: Story = { args: { open: true, context: 'Tell us about the help you get from family, friends, neighbours and everybody else who looks in on you' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { open: true } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { open: true, context: 'Gofyn i ni eich ffonio' } };

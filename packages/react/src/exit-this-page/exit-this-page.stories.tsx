import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ExitThisPage } from './exit-this-page';

const meta = {
  title: 'Reaching a person/ExitThisPage',
  component: ExitThisPage,
  args: { href: '/leave' },
} satisfies Meta<typeof ExitThisPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** First on the page, at the end edge, on every page of the service. Without scripts it is a plain link to your leave address. */
export const Usual: Story = {};

/** Where pressing Shift three times would get in the way, the link stays. */
export const WithoutShortcut: Story = { args: { shortcut: false } };

/** After a press of Shift what is left to do is said politely. */
export const Counting: Story = {
  tags: ['needs-scripts'],
  play: async ({ canvasElement }) => {
    await waitFor(async () => {
      await userEvent.keyboard('{Shift}');
      await expect(within(canvasElement).getByRole('status')).toHaveTextContent(/Press Shift \d more time/);
    });
  },
};

/** It stays in sight while the page scrolls. */
export const OnALongPage: Story = {
  render: (args) => (
    <div>
      <ExitThisPage {...args} />
      <h1>Ask us to ring you</h1>
      {Array.from({ length: 12 }, (_, nth) => <p key={nth} className="kind-block">We ring you when it suits you. Somebody who knows the area listens first, and you decide what happens next. Nothing you say leads to anything you did not agree to, unless somebody is in danger.</p>)}
    </div>
  ),
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' } };

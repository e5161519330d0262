import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { SkipLink } from './skip-link';

const meta = {
  title: 'The page/SkipLink',
  component: SkipLink,
  render: (args) => (
    <>
      <SkipLink {...args} />
      <p><a className="kind-link" href="/">Help at home</a></p>
      <main id="main" tabIndex={-1}>The main part of the page.</main>
    </>
  ),
} satisfies Meta<typeof SkipLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Out of sight until it has the focus: press the Tab key. */
export const Usual: Story = {};

/** With the focus it stands over the head of the page. */
export const WithFocus: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: 'Skip to the main part of the page' })).toHaveFocus();
  },
};

/** Other words for another target. */
export const OtherWords: Story = { args: { children: 'Skip to what we found', href: '#main' }, play: () => userEvent.tab() };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, play: () => userEvent.tab() };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, play: () => userEvent.tab() };

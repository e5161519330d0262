import type { Meta, StoryObj } from '@storybook/react-vite';
import { VisuallyHidden } from './visually-hidden';

const meta = {
  title: 'The page/VisuallyHidden',
  component: VisuallyHidden,
  args: { children: 'the time of your visit on Tuesday' },
  render: (args) => (
    <a className="kind-link" href="/visit">
      Change <VisuallyHidden {...args} />
    </a>
  ),
} satisfies Meta<typeof VisuallyHidden>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The eye sees the row of the table; the ear hears what the link is for. */
export const Usual: Story = {};

/** In Welsh. */
export const Welsh: Story = {
  parameters: { locale: 'cy' },
  render: () => (
    <a className="kind-link" href="/visit">
      Newid <VisuallyHidden>amser eich ymweliad ddydd Mawrth</VisuallyHidden>
    </a>
  ),
};

/** From right to left nothing sticks out of the page. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

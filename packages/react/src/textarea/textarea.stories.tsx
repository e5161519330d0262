import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Form } from '../form/form';
import { Textarea } from './textarea';

const meta = {
  title: 'Asking/Textarea',
  component: Textarea,
  args: { name: 'about', label: 'What is it about?' },
} satisfies Meta<typeof Textarea>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: their own words, with who reads them and when. */
export const Usual: Story = { args: { hint: 'In your own words. The person who rings you reads this before they ring.' } };

/** We need an answer to go on. */
export const Needed: Story = { args: { required: true } };

/** There is a limit: it is said, and nothing is cut off. */
export const WithLimit: Story = { args: { max: 200, hint: 'A few words are enough.' } };

/** Inside a form the room left is said while typing: at once for the eye, after a pause for the ear. */
export const CountsWhileTyping: Story = {
  tags: ['needs-scripts'],
  args: { max: 20 },
  render: (args) => <Form><Textarea {...args} /></Form>,
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('textbox'), 'My stairs are too steep');
    await expect(within(canvasElement).getByText('You have 3 characters too many.')).toBeVisible();
  },
};

/** More was written than we can take: all of it is still there, and how much is too much is said. */
export const TooMuch: Story = { args: { max: 20, defaultValue: 'My stairs are too steep for me now.', error: 'What it is about can have up to 20 characters' } };

/** Nothing was written. */
export const WithError: Story = { args: { required: true, error: 'Enter what it is about' } };

/** The second time, other words and help. */
export const SecondTime: Story = { args: { required: true, error: { message: 'We still need to know what it is about', help: 'One word is enough, such as “stairs”.' } } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { required: true, error: { message: 'We still need to know what it is about', help: 'You can also tell us when we ring: write “later”.', offerPerson: true } } };

/** Why we ask, and a way to tell somebody instead. */
export const WithWhyAndEscape: Story = { args: { why: 'Only the team that helps you reads this. If you leave it empty, we ask when we ring.', escape: <a href="/contact">I would rather tell somebody</a> } };

/** A long answer can be read at once where the browser can grow the box. */
export const TooLong: Story = { args: { defaultValue: 'My mother came home on Friday and the stairs are too steep for her now. '.repeat(12) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'ما الموضوع؟', max: 200, error: 'اكتب ما الموضوع' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Beth sydd ar eich meddwl?', hint: 'Yn eich geiriau eich hun.', max: 200, error: 'Dywedwch beth sydd ar eich meddwl' } };

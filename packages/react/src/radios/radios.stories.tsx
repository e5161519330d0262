import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { TelephoneInput } from '../telephone-input/telephone-input';
import { Radios } from './radios';

const meta = {
  title: 'Asking/Radios',
  component: Radios,
  args: {
    name: 'when',
    label: 'When should we ring?',
    required: true,
    options: [
      { value: 'morning', label: 'In the morning', hint: 'Between 9am and 12 noon' },
      { value: 'afternoon', label: 'In the afternoon', hint: 'Between 12 noon and 5pm' },
      { divider: 'or' },
      { value: 'any', label: 'At any time' },
    ],
  },
} satisfies Meta<typeof Radios>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: nothing is chosen for anybody. */
export const Usual: Story = { args: { hint: 'We ring within 2 working days.' } };

/** Chosen before. */
export const Chosen: Story = { args: { defaultValue: 'afternoon' } };

/** Two short answers side by side; stacked where there is no room. */
export const Inline: Story = { args: { name: 'message', label: 'Is it safe to leave a message?', inline: true, options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] } };

/** An answer that brings one more question. What was written in it stays when the answer changes. */
export const Reveals: Story = {
  args: {
    name: 'reach',
    label: 'How should we reach you?',
    options: [
      { value: 'ring', label: 'Ring me', reveals: <TelephoneInput name="telephone" label="Your telephone number" required /> },
      { value: 'letter', label: 'Write me a letter' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Ring me' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Your telephone number' }), '01632 960 100');
    await userEvent.click(canvas.getByRole('radio', { name: 'Write me a letter' }));
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'Ring me' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('01632 960 100');
  },
};

/** Something to put right in a revealed question: it shows, whatever is chosen. */
export const RevealsError: Story = {
  args: {
    name: 'reach',
    label: 'How should we reach you?',
    defaultValue: 'ring',
    options: [
      { value: 'ring', label: 'Ring me', reveals: <TelephoneInput name="telephone" label="Your telephone number" required error="Enter your telephone number" /> },
      { value: 'letter', label: 'Write me a letter' },
    ],
  },
};

/** Nothing was chosen. */
export const WithError: Story = { args: { error: 'Choose when we should ring' } };

/** The second time, other words and help. */
export const SecondTime: Story = { args: { error: { message: 'Choose the answer that fits best: when we should ring', help: 'If you do not mind, choose “At any time”.' } } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { error: { message: 'Choose the answer that fits best: when we should ring', help: 'Somebody can choose it with you.', offerPerson: true } } };

/** Why we ask, and another way to answer. */
export const WithWhyAndEscape: Story = { args: { required: false, why: 'So that we ring when it is quiet for you. Without it we ring in the afternoon.', escape: <a href="/contact">I would rather tell somebody</a> } };

/** Long answers wrap beside their circle. */
export const TooLong: Story = { args: { options: [{ value: 'a', label: 'When somebody from Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch is with me, which is most mornings but not on Wednesdays' }, { value: 'b', label: 'At any time' }] } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'متى نتصل بك؟', required: false, options: [{ value: 'a', label: 'في الصباح', hint: 'من ٩ إلى ١٢' }, { value: 'b', label: 'بعد الظهر' }], defaultValue: 'a', error: 'اختر وقتا' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Pryd ddylen ni ffonio?', required: false, options: [{ value: 'bore', label: 'Yn y bore' }, { value: 'prynhawn', label: 'Yn y prynhawn' }, { divider: 'neu' }, { value: 'unrhyw', label: 'Unrhyw bryd' }], error: 'Dewiswch pryd ddylen ni ffonio' } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Form } from '../form/form';
import { TextInput } from '../text-input/text-input';
import { Checkboxes } from './checkboxes';

const meta = {
  title: 'Asking/Checkboxes',
  component: Checkboxes,
  args: {
    name: 'needs',
    label: 'Do you need any of these when we ring?',
    options: [
      { value: 'slow', label: 'More time', hint: 'We speak slowly and say things again' },
      { value: 'interpreter', label: 'An interpreter' },
      { value: 'bsl', label: 'British Sign Language by video' },
      { divider: 'or' },
      { value: 'none', label: 'None of these', exclusive: true },
    ],
  },
} satisfies Meta<typeof Checkboxes>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: nothing is ticked for anybody. */
export const Usual: Story = { args: { hint: 'Choose all that you need.' } };

/** Ticked before. */
export const Ticked: Story = { args: { defaultValue: ['slow', 'bsl'] } };

/** "None of these" and another answer deny each other: inside our form ticking one unticks the other. */
export const NoneOfThese: Story = {
  tags: ['needs-scripts'],
  render: (args) => <Form><Checkboxes {...args} /></Form>,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'An interpreter' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'None of these' }));
    await expect(canvas.getByRole('checkbox', { name: 'An interpreter' })).not.toBeChecked();
  },
};

/** An answer that brings one more question. */
export const Reveals: Story = {
  args: {
    defaultValue: ['interpreter'],
    options: [
      { value: 'slow', label: 'More time' },
      { value: 'interpreter', label: 'An interpreter', reveals: <TextInput name="language" label="Which language?" width="half" /> },
    ],
  },
};

/** Nothing was ticked where we need an answer. */
export const WithError: Story = { args: { required: true, error: 'Choose what you need, or “None of these”' } };

/** The second time, other words and help. */
export const SecondTime: Story = { args: { required: true, error: { message: 'Choose one or more: what you need when we ring', help: 'If nothing fits, choose “None of these”. You can tell us when we ring.' } } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { required: true, error: { message: 'Choose one or more: what you need when we ring', help: 'Somebody can choose it with you.', offerPerson: true } } };

/** One box alone, such as an agreement: never ticked for anybody. */
export const OneBox: Story = { args: { name: 'message', label: 'May we leave a message?', required: false, options: [{ value: 'yes', label: 'Yes, you can leave a message on this number' }] } };

/** Long answers wrap beside their box. */
export const TooLong: Story = { args: { options: [{ value: 'a', label: 'Somebody from Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch who knows me and my family and can be there when you ring' }, { value: 'b', label: 'More time' }] } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'هل تحتاج إلى شيء مما يلي؟', options: [{ value: 'a', label: 'وقت أطول' }, { value: 'b', label: 'مترجم' }], defaultValue: ['a'], error: 'اختر ما تحتاجه' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Oes angen unrhyw un o’r rhain arnoch chi pan fyddwn ni’n ffonio?', options: [{ value: 'amser', label: 'Mwy o amser' }, { value: 'cyfieithydd', label: 'Cyfieithydd' }, { divider: 'neu' }, { value: 'dim', label: 'Dim un o’r rhain', exclusive: true }], error: 'Dewiswch beth sydd ei angen arnoch chi, neu “Dim un o’r rhain”' } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { Select } from './select';

const meta = {
  title: 'Asking/Select',
  component: Select,
  args: {
    name: 'language',
    label: 'Which language should we speak when we ring?',
    required: true,
    options: [
      { value: 'english', label: 'English' },
      { value: 'welsh', label: 'Welsh' },
      { value: 'arabic', label: 'Arabic' },
      { value: 'bengali', label: 'Bengali' },
      { value: 'polish', label: 'Polish' },
      { value: 'urdu', label: 'Urdu' },
      { value: 'other', label: 'Another language' },
    ],
  },
} satisfies Meta<typeof Select>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: nothing is chosen for anybody. */
export const Usual: Story = { args: { hint: 'We bring an interpreter. It costs you nothing.' } };

/** Chosen before. Where an answer is needed, the empty line is gone. */
export const Chosen: Story = { args: { defaultValue: 'polish' } };

/** An answer that may be left out can also be taken back. */
export const Optional: Story = { args: { required: false, defaultValue: 'polish' } };

/** What was chosen last time is no longer in the list: then nothing is chosen, and the first answer is not taken for it. */
export const NoLongerInTheList: Story = { args: { defaultValue: 'latin' } };

/** A long list in groups, each under its own heading. */
export const Groups: Story = {
  args: {
    name: 'team',
    label: 'Who do you want to talk to?',
    options: [
      { label: 'For grown-ups', options: [{ value: 'home', label: 'Help at home' }, { value: 'carers', label: 'Help for carers' }] },
      { label: 'For children', options: [{ value: 'family', label: 'Family support' }, { value: 'disabled', label: 'Disabled children’s team' }] },
      { value: 'unsure', label: 'I am not sure' },
    ],
  },
};

/** Nothing was chosen. */
export const WithError: Story = { args: { error: 'Choose the language from the list' } };

/** The second time, other words and help. */
export const SecondTime: Story = { args: { error: { message: 'Choose one from the list: the language we should speak', help: 'If yours is not there, choose “Another language” and tell us when we ring.' } } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { error: { message: 'Choose one from the list: the language we should speak', help: 'Somebody can choose it for you.', offerPerson: true } } };

/** A long answer is as wide as there is room. */
export const TooLong: Story = { args: { options: [{ value: 'a', label: 'The team for people who have just come home from Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch General Hospital' }, { value: 'b', label: 'Another team' }], defaultValue: 'a' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'بأي لغة نتحدث إليك؟', required: false, options: [{ value: 'ar', label: 'العربية' }, { value: 'ur', label: 'اردو' }], error: 'اختر لغة من القائمة' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Ym mha iaith hoffech chi siarad?', required: false, options: [{ value: 'cy', label: 'Cymraeg' }, { value: 'en', label: 'Saesneg' }, { value: 'other', label: 'Iaith arall' }], error: 'Dewiswch iaith o’r rhestr' } };

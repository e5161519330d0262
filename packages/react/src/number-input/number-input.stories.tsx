import type { Meta, StoryObj } from '@storybook/react-vite';
import { NumberInput } from './number-input';

const meta = {
  title: 'Asking/NumberInput',
  component: NumberInput,
  args: { name: 'hours', label: 'How many hours a week do you care for somebody?', required: true },
} satisfies Meta<typeof NumberInput>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: a guess is an answer. */
export const Usual: Story = { args: { unit: 'hours', hint: 'A guess is fine.' } };

/** Half hours count here: the keyboard has a decimal mark. */
export const Decimal: Story = { args: { whole: false, unit: 'hours', hint: 'For example, 2.5.' } };

/** Money: the sign stands before the box. */
export const Money: Story = { args: { name: 'rent', label: 'How much rent do you pay a week, in pounds?', prefix: '£', whole: false } };

/** The answer may be left out. */
export const Optional: Story = { args: { required: false, unit: 'hours' } };

/** Nothing was written. */
export const WithError: Story = { args: { unit: 'hours', error: 'Enter how many hours a week you care for somebody' } };

/** Something that is no number is kept as it was typed, and said what would be right. */
export const NotANumber: Story = { args: { unit: 'hours', defaultValue: 'all the time', error: 'How many hours a week should be a number, like 12' } };

/** The second time, other words and help. */
export const SecondTime: Story = { args: { unit: 'hours', defaultValue: 'all the time', error: { message: 'How many hours a week: write it in figures, like 12', help: 'All day and all night is 168 hours.' } } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { unit: 'hours', defaultValue: 'all the time', error: { message: 'How many hours a week: write it in figures, like 12', help: 'You can also tell us when we ring.', offerPerson: true } } };

/** Why we ask, and another way to answer. */
export const WithWhyAndEscape: Story = { args: { required: false, unit: 'hours', why: 'So that we can plan a break for you. Without it we ask when we ring.', escape: <a href="/contact">I would rather tell somebody</a> } };

/** A long question, a long unit, and more in the box than it shows; nothing is cut. */
export const TooLong: Story = { args: { label: 'How many hours a week does somebody from the Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch team come to see you at home?', unit: 'hours in an ordinary week', defaultValue: 'between 12 and 15, and more at weekends' } };

/** From right to left: the number itself still runs from left to right. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'كم ساعة في الأسبوع؟', unit: 'ساعة', required: false, defaultValue: '12', error: 'اكتب رقما' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Sawl awr yr wythnos ydych chi’n gofalu am rywun?', unit: 'awr', hint: 'Mae amcangyfrif yn iawn.', required: false, error: 'Rhowch sawl awr yr wythnos rydych chi’n gofalu am rywun' } };

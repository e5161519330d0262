import type { Meta, StoryObj } from '@storybook/react-vite';
import { DateInput } from './date-input';

const meta = {
  title: 'Asking/DateInput',
  component: DateInput,
  args: { name: 'fall', label: 'When did you fall?', required: true },
} satisfies Meta<typeof DateInput>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see. Months may be written by number or by name. */
export const Usual: Story = { args: { hint: 'For example, 27 3 2026 or 27 March 2026.' } };

/** The person's own date of birth: their browser may fill it in. */
export const DateOfBirth: Story = { args: { name: 'birth', label: 'Your date of birth', autoComplete: 'bday', hint: 'For example, 31 3 1952.' } };

/** Nobody has to know the day: "spring 2019" is an answer. */
export const Rough: Story = { args: { rough: true, hint: 'For example, 27 3 2026.' } };

/** Answered roughly before: it is there to see. */
export const RoughAnswered: Story = { args: { rough: true, defaultValue: { rough: 'when I was 12' } } };

/** Where the day makes no difference we do not ask for it. */
export const MonthAndYear: Story = { args: { name: 'moved', label: 'When did you move in?', parts: 'month-year', hint: 'For example, March 2019.' } };

/** A year alone. */
export const YearOnly: Story = { args: { name: 'born', label: 'Which year were you born?', parts: 'year' } };

/** Nothing was written: all of it is marked. */
export const WithError: Story = { args: { error: { message: 'Enter when you fell' } } };

/** One part is missing: only that box is marked. */
export const OnePartMissing: Story = { args: { defaultValue: { day: '27', year: '2026' }, error: { message: 'When you fell needs a month', part: 'month' } } };

/** The second time, other words and help. What was typed stays as it was typed. */
export const SecondTime: Story = { args: { rough: true, defaultValue: { day: '31', month: 'Feb', year: '2026' }, error: { message: 'When you fell: the month you wrote does not have that day', part: 'day', help: 'If you are not sure of the day, tell us roughly.' } } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { rough: true, defaultValue: { day: '31', month: 'Feb', year: '2026' }, error: { message: 'When you fell: the month you wrote does not have that day', part: 'day', help: 'You can also tell us when we ring.', offerPerson: true } } };

/** A long question, and more in a box than it shows; nothing is cut. */
export const TooLong: Story = { args: { label: 'On which day did you last see somebody from the Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch team?', defaultValue: { day: 'the 27th', month: 'the beginning of September', year: '2026 or so' } } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'متى سقطت؟', required: false, rough: true, error: { message: 'أدخل الشهر', part: 'month' } } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Pryd wnaethoch chi gwympo?', hint: 'Er enghraifft, 27 3 2026.', required: false, rough: true, error: { message: 'Rhowch y mis', part: 'month' } } };

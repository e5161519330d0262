import type { Meta, StoryObj } from '@storybook/react-vite';
import { TelephoneInput } from './telephone-input';

const meta = {
  title: 'Asking/TelephoneInput',
  component: TelephoneInput,
  args: { name: 'telephone', label: 'Your telephone number', required: true },
} satisfies Meta<typeof TelephoneInput>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see. */
export const Usual: Story = { args: { hint: 'Write it any way you like, with or without spaces.' } };

/** Why we ask, what happens without it, and another way to answer. */
export const WithWhyAndEscape: Story = { args: { required: false, why: 'Only the person who rings you sees this. Without it we will write to you.', escape: <a href="/contact">I have no telephone</a> } };

/** What was typed stays as it was typed. */
export const WithError: Story = { args: { defaultValue: '960 100', error: 'Your telephone number should be a phone number, like 01632 960 001 or 07700 900 982' } };

/** The second time, other words. */
export const SecondTime: Story = { args: { defaultValue: '960 100', error: { message: 'Your telephone number: write all of the number, with the 0 it begins with', help: 'If the number is from another country, begin with + and the country’s number.' } } };

/** The third time, another way to answer and a person. */
export const ThirdTime: Story = { args: { defaultValue: '960 100', error: { message: 'Your telephone number: write all of the number, with the 0 it begins with', help: 'You can also ring us: then you need no number here.', offerPerson: true } } };

/** A number with an extension and a note is longer than the box; nothing is cut. */
export const TooLong: Story = { args: { defaultValue: '+44 1632 960 100, extension 4021, ask for the blue team' } };

/** From right to left: the number itself still runs from left to right. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'رقم هاتفك', required: false, defaultValue: '01632 960 100', error: 'اكتب رقم هاتفك كاملا' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Eich rhif ffôn', hint: 'Ysgrifennwch y rhif mewn unrhyw ffordd, gyda bylchau neu hebddyn nhw.', required: false, error: 'Rhowch rif ffôn, fel 01632 960 001' } };

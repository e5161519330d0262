import type { Meta, StoryObj } from '@storybook/react-vite';
import { TelephoneInput } from '../telephone-input/telephone-input';
import { TextInput } from '../text-input/text-input';
import { Fieldset } from './fieldset';

const meta = {
  title: 'Asking/Fieldset',
  component: Fieldset,
  args: {
    legend: 'Somebody we can ring if we can’t reach you',
    children: (
      <>
        <TextInput name="otherName" label="Their name" autoComplete="off" />
        <TelephoneInput name="otherTelephone" label="Their telephone number" autoComplete="off" />
      </>
    ),
  },
} satisfies Meta<typeof Fieldset>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see. */
export const Usual: Story = { args: { hint: 'Ask them first, if you can.' } };

/** The group is all the page asks: its legend is the page's heading as well. */
export const AsHeading: Story = { args: { headingLevel: 1 } };

/** Something about the group as a whole. What belongs to one question stands beside that question. */
export const WithError: Story = { args: { error: 'Enter a name or a telephone number for this person' } };

/** The second time, help. */
export const SecondTime: Story = { args: { error: { message: 'Enter a name or a telephone number for this person', help: 'One of the two is enough. You can also leave both empty.' } } };

/** A long legend wraps. */
export const TooLong: Story = { args: { headingLevel: 2, legend: 'Somebody from Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch we can ring if for any reason at all we can’t reach you on your own number' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { legend: 'شخص يمكننا الاتصال به', error: 'أدخل اسما أو رقم هاتف', children: <TextInput name="otherName" label="اسمه" /> } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { legend: 'Rhywun y gallwn ni ei ffonio os na allwn ni gael gafael arnoch chi', error: 'Rhowch enw neu rif ffôn', children: <TextInput name="otherName" label="Enw’r person" /> } };

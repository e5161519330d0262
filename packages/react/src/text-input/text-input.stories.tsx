import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextInput } from './text-input';

const meta = {
  title: 'Asking/TextInput',
  component: TextInput,
  args: { name: 'callName', label: 'What should we call you?', required: true },
} satisfies Meta<typeof TextInput>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see. */
export const Usual: Story = { args: { hint: 'The name you like to be called by.', autoComplete: 'name' } };

/** An answer that may be left out says so; nobody has to know what a star means. */
export const Optional: Story = { args: { required: false } };

/** Nothing was written. The message says what to do, in the label's own words, and what was typed elsewhere stays. */
export const WithError: Story = { args: { error: { message: 'Enter what we should call you' } } };

/** The second time the same thing fails, other words and help. */
export const SecondTime: Story = {
  args: { error: { message: 'We still need a name to call you by', help: 'A first name or a nickname is fine, like Sam.' } },
};

/** The third time a person is offered, right there. */
export const ThirdTime: Story = {
  args: { error: { message: 'We still need a name to call you by', help: 'You can also tell us your name when we ring.', offerPerson: true } },
};

/** Why we ask, who sees it and what happens without it, beside the question. */
export const WithWhyAndEscape: Story = {
  args: { why: 'Only the person who rings you sees this. Without it we will say “hello” and no name.', escape: <a href="/contact">I would rather tell somebody</a>, required: false },
};

/** Words before and after are for the eye; the label says them for the ear. */
export const WithUnits: Story = { args: { name: 'rent', label: 'Rent each week, in pounds', prefix: '£', width: 'short', inputMode: 'decimal' } };

/** Long words, as Welsh and German have, and a long answer, wrap and scroll; nothing is cut. */
export const TooLong: Story = {
  args: { label: 'Y ffordd yr hoffech chi inni gyfeirio atoch pan fyddwn yn eich ffonio yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', defaultValue: 'A name that is far longer than the box it stands in, and goes on and on' },
};

/** From right to left, in a long made-up language. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { required: false, error: { message: 'أدخل الاسم الذي تحب أن نناديك به' }, label: 'ماذا نناديك؟' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Beth ddylen ni eich galw chi?', hint: 'Yr enw rydych chi’n hoffi cael eich galw wrtho.', required: false, error: 'Rhowch enw y gallwn ni eich galw wrtho' } };

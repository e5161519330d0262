import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorMessage } from './error-message';

const meta = {
  title: 'When something goes wrong/ErrorMessage',
  component: ErrorMessage,
  args: { problem: 'Enter what we should call you' },
} satisfies Meta<typeof ErrorMessage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What to do, in the label's own words. */
export const Usual: Story = {};

/** The second time the same thing fails, the help changes. */
export const SecondTime: Story = { args: { problem: { message: 'We still need a name to call you by', help: 'A first name or a nickname is fine, like Sam.' } } };

/** The third time a person is offered, right there. */
export const ThirdTime: Story = { args: { problem: { message: 'We still need a name to call you by', help: 'You can also tell us your name when we ring.', offerPerson: true } } };

/** Long words wrap. */
export const TooLong: Story = { args: { problem: 'Enter what the people of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch should call you when they ring you back tomorrow' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { problem: { message: 'أدخل الاسم الذي تحب أن نناديك به', help: 'اسم قصير يكفي.', offerPerson: true } } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { problem: { message: 'Rhowch enw y gallwn ni eich galw wrtho', help: 'Mae enw cyntaf yn iawn.', offerPerson: true } } };

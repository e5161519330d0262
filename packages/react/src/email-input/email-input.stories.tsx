import type { Meta, StoryObj } from '@storybook/react-vite';
import { EmailInput } from './email-input';

const meta = {
  title: 'Asking/EmailInput',
  component: EmailInput,
  args: { name: 'email', label: 'Your email address', required: true },
} satisfies Meta<typeof EmailInput>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see. */
export const Usual: Story = { args: { hint: 'We use it only to answer you.' } };

/** Another way may do as well: the address can be left out. */
export const Optional: Story = { args: { required: false, why: 'Only the team that answers you sees this. Without it we will ring you.' } };

/** What was typed stays as it was typed; the message says what is missing, with an example. */
export const WithError: Story = { args: { defaultValue: 'sam at example', error: 'Your email address should look like name@example.org' } };

/** The second time, other words. */
export const SecondTime: Story = { args: { defaultValue: 'sam.example', error: { message: 'Your email address: write all of it, with the @, like name@example.org', help: 'It is often on a card or at the top of an email somebody sent you.' } } };

/** The third time, another way to answer and a person. */
export const ThirdTime: Story = { args: { defaultValue: 'sam.example', error: { message: 'Your email address: write all of it, with the @, like name@example.org', help: 'You can leave this out and tell us how to reach you in another way.', offerPerson: true } } };

/** A long address scrolls inside the box; nothing is cut. */
export const TooLong: Story = { args: { defaultValue: 'a.very.long.name.that.goes.on.and.on.and.on.for.longer.than.the.box@a-long-example-organisation.example.org' } };

/** From right to left: the address itself still runs from left to right. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'عنوان بريدك الإلكتروني', required: false, defaultValue: 'sam@example.org', error: 'اكتب عنوان بريدك الإلكتروني كاملا' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Eich cyfeiriad e-bost', hint: 'Dim ond i’ch ateb chi y byddwn ni’n ei ddefnyddio.', required: false, error: 'Rhowch gyfeiriad e-bost, fel enw@example.org' } };

import type { Problems } from '@kind-by-design/plain-language';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { formFields, type Typed } from '../form-fields/form-fields';
import { SafeContact } from './safe-contact';

interface Args {
  readonly problems?: Problems;
  readonly typed?: Typed;
  readonly legend?: string;
}

const meta = {
  title: 'Asking/SafeContact',
  component: SafeContact as never,
  render: ({ problems, typed, legend }: Args) => <SafeContact fields={formFields({ problems, typed })} legend={legend} />,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Before any other contact detail. Nothing is chosen for anybody, and "I am not sure" is an answer. */
export const Usual: Story = {};

/** What was typed before is still there. */
export const Answered: Story = { args: { typed: { safeMessage: 'unsure', safeWord: 'snowdrop', unsafeTimes: 'After 6 in the evening' } } };

/** No answer yet: the message asks for the safe thing, in the question's words. */
export const WithError: Story = { args: { problems: { safeMessage: { message: 'Choose whether it is safe for us to leave you a message' } } } };

/** The second time the help changes. */
export const SecondTime: Story = { args: { problems: { safeMessage: { message: 'Choose whether it is safe for us to leave you a message', help: 'If you do not know, choose “I am not sure”. Then we will not leave one.' } } } };

/** The third time a person is offered, right there. */
export const ThirdTime: Story = { args: { problems: { safeMessage: { message: 'Choose whether it is safe for us to leave you a message', help: 'If you do not know, choose “I am not sure”.', offerPerson: true } } } };

/** With a question of your own over it. */
export const OwnLegend: Story = { args: { legend: 'Before we ring: what is safe for you?' } };

/** A long answer scrolls; nothing is cut. */
export const TooLong: Story = { args: { typed: { safeMessage: 'no', safeWord: 'a whole sentence that is far longer than its box', unsafeTimes: 'On Mondays and Tuesdays before 8, on Wednesdays never, on Thursdays between 12 and 4, and at weekends only while the football is on' } } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' } };

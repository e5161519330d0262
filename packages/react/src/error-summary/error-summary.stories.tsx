import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { DateInput } from '../date-input/date-input';
import { TextInput } from '../text-input/text-input';
import { ErrorSummary } from './error-summary';

const callName = { message: 'Enter what we should call you' };
const fall = { message: 'When you fell needs a month', part: 'month' } as const;

const meta = {
  title: 'When something goes wrong/ErrorSummary',
  component: ErrorSummary,
  args: { problems: { callName, fall } },
  render: (args) => (
    <div>
      <ErrorSummary {...args} />
      <TextInput name="callName" label="What should we call you?" required error={args.problems?.['callName']} />
      <DateInput name="fall" label="When did you fall?" required defaultValue={{ day: '27', year: '2026' }} error={args.problems?.['fall']} />
    </div>
  ),
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is left to put right, the same words as beside each field. It has the focus. */
export const Usual: Story = {};

/** One thing to put right. */
export const OneThing: Story = { args: { problems: { callName } } };

/** Nothing to put right: nothing is shown. */
export const Nothing: Story = { args: { problems: {} } };

/** A link leads to the very box it is about. */
export const LeadsToTheBox: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('link', { name: 'When you fell needs a month' }));
    await expect(canvas.getByRole('textbox', { name: 'Month' })).toHaveFocus();
  },
};

/** The second time: the words change here as they do beside the field. */
export const SecondTime: Story = { args: { problems: { callName: { message: 'We still need a name to call you by', help: 'A first name or a nickname is fine, like Sam.' } } } };

/** Many things, in long words: all of them are there, in the order of the fields. */
export const TooLong: Story = {
  args: { problems: Object.fromEntries(['callName', 'fall', 'a', 'b', 'c', 'd', 'e'].map((name) => [name, { message: 'Enter what the people of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch should know before they ring' }])) },
  render: (args) => <div><ErrorSummary {...args} />{Object.entries(args.problems ?? {}).map(([name, problem]) => <TextInput key={name} name={name} label="What they should know" error={problem} />)}</div>,
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { problems: { callName: { message: 'أدخل الاسم الذي تحب أن نناديك به' } } } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { problems: { callName: { message: 'Rhowch enw y gallwn ni eich galw wrtho' } } }, render: (args) => <div><ErrorSummary {...args} /><TextInput name="callName" label="Beth ddylen ni eich galw chi?" required error={args.problems?.['callName']} /></div> };

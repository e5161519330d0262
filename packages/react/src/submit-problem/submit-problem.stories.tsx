import type { Meta, StoryObj } from '@storybook/react-vite';
import { closedUntilMidday, exampleExplanation } from '../../../../tests/example-explanations';
import { Button } from '../button/button';
import { Form } from '../form/form';
import { TextInput } from '../text-input/text-input';
import { SubmitProblem } from './submit-problem';

const sending = { doing: 'sending', work: { state: 'not-saved' } } as const;

const meta = {
  title: 'When something goes wrong/SubmitProblem',
  component: SubmitProblem,
  args: { explanation: exampleExplanation(500, sending) },
  render: (args) => (
    <>
      <SubmitProblem {...args} />
      <Form>
        <TextInput name="callName" label="What should we call you?" required defaultValue="Sam" />
        <Button>Send</Button>
      </Form>
    </>
  ),
} satisfies Meta<typeof SubmitProblem>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Our fault. What was written is still in the form; trying again sends it. */
export const Usual: Story = {};

/** What was written is safe with us, though the answer was not what it should be. */
export const Saved: Story = { args: { explanation: exampleExplanation(500, { doing: 'sending', work: { state: 'saved', where: 'service' } }) } };

/** The connection went after sending: it may have arrived, and trying again sends it only once. */
export const NotKnown: Story = { args: { explanation: exampleExplanation(new TypeError('Failed to fetch'), { doing: 'sending', work: { state: 'unknown' }, metOn: 'device' }) } };

/** No answer in time. */
export const TimedOut: Story = { args: { explanation: exampleExplanation(new DOMException('made up', 'TimeoutError'), { ...sending, metOn: 'device' }) } };

/** No connection at all. */
export const Offline: Story = { args: { explanation: exampleExplanation({ offline: true }, { ...sending, metOn: 'device' }) } };

/** The service is closed for now, and says when it is back. */
export const ClosedForNow: Story = { args: { explanation: exampleExplanation(closedUntilMidday(), sending) } };

/** Too many at once. */
export const TooBusy: Story = { args: { explanation: exampleExplanation(429, sending) } };

/** It reached us, and only the next page is missing. Nothing is sent twice. */
export const ReachedUs: Story = { args: { explanation: exampleExplanation(500, { doing: 'sending', work: { state: 'sent', at: '2026-11-23T10:29:00Z' } }) } };

/** Nothing went wrong: nothing is shown. */
export const Nothing: Story = { args: { explanation: undefined } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { explanation: exampleExplanation(500, { ...sending, locale: 'cy' }) } };

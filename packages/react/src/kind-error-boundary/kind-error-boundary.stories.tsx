import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { Button } from '../button/button';
import { TextInput } from '../text-input/text-input';
import { KindErrorBoundary, type KindErrorBoundaryProps } from './kind-error-boundary';

/** A part that breaks when its button is pressed, and works again the next time it is put together. */
function BreakablePart() {
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('A made-up crash of a story');
  return (
    <>
      <TextInput name="about" label="What is it about?" required />
      <Button type="button" weight="quiet" onClick={() => setBroken(true)}>Make this part stop working</Button>
    </>
  );
}

function NeverWorks(): never {
  throw new Error('A made-up crash of a story');
}

const alwaysStopped = (args: KindErrorBoundaryProps) => <KindErrorBoundary {...args}><NeverWorks /></KindErrorBoundary>;

const meta = {
  title: 'When something goes wrong/KindErrorBoundary',
  component: KindErrorBoundary,
  tags: ['needs-scripts'],
  args: { id: 'about-part', explanation: exampleExplanation(new Error('made up'), { carryOn: true }) },
  render: (args) => (
    <>
      <p>This part of the page stays, whatever happens below.</p>
      <KindErrorBoundary {...args}><BreakablePart /></KindErrorBoundary>
    </>
  ),
} satisfies Meta<typeof KindErrorBoundary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All is well: it is not seen. Write something, then press the button. */
export const Usual: Story = {};

/** The part stopped working: what was typed is kept, and there is a way on and a person. */
export const Stopped: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: 'What is it about?' }), 'The stairs');
    await userEvent.click(canvas.getByRole('button', { name: 'Make this part stop working' }));
    await expect(canvas.getByText(/We kept what you wrote/)).toBeVisible();
  },
};

/** "Try again" puts the part together anew and brings back what was typed. */
export const TriedAgain: Story = {
  play: async (context) => {
    await Stopped.play?.(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: context.args.explanation.next[0].label }));
    await expect(canvas.getByRole('textbox', { name: 'What is it about?' })).toHaveValue('The stairs');
  },
};

/** It stopped again: we say so, instead of looking as if the press had done nothing. */
export const SecondTime: Story = {
  tags: ['breaks-on-purpose'],
  render: alwaysStopped,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: args.explanation.next[0].label }));
    await expect(canvas.getByText(/this part stopped again/)).toBeVisible();
  },
};

/** From right to left. */
export const RightToLeft: Story = { tags: ['breaks-on-purpose'], parameters: { locale: 'ar-XB' }, render: alwaysStopped };

/** In Welsh. */
export const Welsh: Story = { tags: ['breaks-on-purpose'], parameters: { locale: 'cy' }, args: { explanation: exampleExplanation(new Error('made up'), { locale: 'cy', carryOn: true }) }, render: alwaysStopped };

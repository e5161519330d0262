import type { Meta, StoryObj } from '@storybook/react-vite';
import { Progress } from './progress';

const meta = { title: 'A journey/Progress', component: Progress, args: { left: { atLeast: 4, atMost: 4 } } } satisfies Meta<typeof Progress>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every way that is still open is as long. */
export const Usual: Story = {};

/** It depends on answers still to come: from how many to how many. */
export const Between: Story = { args: { left: { atLeast: 4, atMost: 9 } } };

/** There may be none left. */
export const AtMost: Story = { args: { left: { atLeast: 0, atMost: 3 } } };

/** The last one. */
export const Last: Story = { args: { left: { atLeast: 1, atMost: 1 } } };

/** Much depends on answers still to come, and a guess from 2 to 29 would only frighten: the part of the journey is said. */
export const InParts: Story = { args: { left: { atLeast: 2, atMost: 29 }, part: { number: 1, of: 5, title: 'Who this is for' } } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { left: { atLeast: 4, atMost: 9 } } };

/** In Welsh, where the word after the number changes with it. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { left: { atLeast: 2, atMost: 3 } } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { Hint } from './hint';

const meta = {
  title: 'Asking/Hint',
  component: Hint,
  args: { children: 'The name you like to be called by.' },
} satisfies Meta<typeof Hint>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Beside a control of your own. */
export const Usual: Story = {};

/** Long words wrap. */
export const TooLong: Story = { args: { children: 'The name you like to be called by, such as Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch if that is what people say to you, or only Llanfair.' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { children: 'الاسم الذي تحب أن نناديك به.' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { children: 'Yr enw rydych chi’n hoffi cael eich galw wrtho.' } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { Label } from './label';

const meta = {
  title: 'Asking/Label',
  component: Label,
  args: { children: 'What should we call you?' },
  render: (args) => <div><Label {...args} htmlFor="own" /><input id="own" className="kind-input" /></div>,
} satisfies Meta<typeof Label>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Above a control of your own. */
export const Usual: Story = {};

/** The answer may be left out. */
export const Optional: Story = { args: { optional: true } };

/** Long words wrap. */
export const TooLong: Story = { args: { children: 'Y ffordd yr hoffech chi inni gyfeirio atoch yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { children: 'ماذا نناديك؟', optional: true } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { children: 'Beth ddylen ni eich galw chi?', optional: true } };

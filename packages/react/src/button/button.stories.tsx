import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Form } from '../form/form';
import { Button } from './button';

const meta = {
  title: 'Asking/Button',
  component: Button,
  args: { children: 'Send your request', sendingText: 'Sending your request…' },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The one thing most people do next. */
export const Usual: Story = {};

/** Something else that can be done. */
export const Quiet: Story = { args: { weight: 'quiet', type: 'button', children: 'Save and come back later' } };

/** Both on one page: one main action, the rest quiet. */
export const Both: Story = { render: (args) => <div><Button {...args} /><Button weight="quiet" type="button">Save and come back later</Button></div> };

/** While our form sends, the button says so in words. It stays where it is and keeps the focus; a second press sends nothing. */
export const Sending: Story = {
  tags: ['needs-scripts'],
  render: (args) => <Form onSubmit={(event) => { event.preventDefault(); return new Promise(() => undefined); }}><Button {...args} /></Form>,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    await expect(within(canvasElement).getByRole('button', { name: 'Sending your request…' })).toHaveFocus();
  },
};

/** Long words wrap. */
export const TooLong: Story = { args: { children: 'Send your request to the team in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and keep a copy of it here' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { children: 'أرسل طلبك' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { children: 'Anfon eich cais', sendingText: 'Wrthi’n anfon eich cais…' } };

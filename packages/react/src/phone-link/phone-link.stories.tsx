import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhoneLink } from './phone-link';

const meta = {
  title: 'Reaching a person/PhoneLink',
  component: PhoneLink,
  args: { number: '01632 960 100' },
  decorators: [(Story) => <p className="kind-block"><Story /></p>],
} satisfies Meta<typeof PhoneLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A number as people say it: seen in groups, heard in groups and then digit by digit. */
export const Usual: Story = {};

/** The extension is said, because not every phone system takes it from a link. */
export const WithExtension: Story = { args: { extension: '214' } };

/** Through Relay UK: 18001 stands before the number, in the link too. */
export const TextRelay: Story = { args: { by: 'text-relay' } };

/** Opens a new text message. */
export const TextMessage: Story = { args: { number: '07700 900 100', by: 'text-message' } };

/** Where nothing can be pressed: a printed letter, a screen in a waiting room, a number the person is only meant to know. */
export const NotALink: Story = { args: { link: false } };

/** What can't be dialled is never a link, so nobody presses something that leads nowhere. */
export const NotANumber: Story = { args: { number: 'the number on your card' } };

/** A number written without spaces is shown in the usual groups. */
export const WrittenTogether: Story = { args: { number: '01632960100' } };

/** From right to left: the groups of the number keep their order. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { extension: '214' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { extension: '214' } };

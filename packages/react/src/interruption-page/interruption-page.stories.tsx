import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleSlip } from '../journey/example-pages.stories';
import { InterruptionPage } from './interruption-page';

const meta = { title: 'A journey/InterruptionPage', component: InterruptionPage, args: { page: exampleSlip('en'), base: '/care' } } satisfies Meta<typeof InterruptionPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A likely slip: a way to change it, and a way to go on. */
export const Usual: Story = {};

/** Opened from the check page: the way to change it leads back there. */
export const Changing: Story = { args: { page: exampleSlip('en', { changing: true }) } };

/** Going on sends: what happens next stands beside the button. */
export const Sends: Story = { args: { page: exampleSlip('en', { sends: true }), promise: 'Somebody from the team rings you by 5pm on Tuesday 24 November.' } };

/** Long words wrap. */
export const TooLong: Story = { args: { page: exampleSlip('en', { body: [`You wrote “${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2)}”.`] }) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { page: exampleSlip('ar') } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { page: exampleSlip('cy') } };

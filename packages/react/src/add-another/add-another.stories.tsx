import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleListPage } from '../journey/example-pages.stories';
import { AddAnother } from './add-another';

const meta = { title: 'A journey/AddAnother', component: AddAnother, args: { page: exampleListPage('en', ['My sister', 'Sam next door']), base: '/care' } } satisfies Meta<typeof AddAnother>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What was told so far, and whether there is another. */
export const Usual: Story = {};

/** There may be none: it is asked first, and “no” is as easy as “yes”. */
export const None: Story = { args: { page: exampleListPage('en', []) } };

/** As many as there is room for: said, with another way to tell the rest. */
export const Full: Story = { args: { page: exampleListPage('en', ['My sister', 'Sam next door'], { more: false }) } };

/** Opened from the check page: going on leads back there. */
export const Changing: Story = { args: { page: exampleListPage('en', ['My sister'], { changing: true }) } };

/** Something after the entries. */
export const WithMore: Story = { args: { children: <p>People who are paid to help you count too.</p> } };

/** Long words wrap. */
export const TooLong: Story = { args: { page: exampleListPage('en', ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2)]) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { page: exampleListPage('ar', ['أختي']) } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { page: exampleListPage('cy', ['Fy chwaer']) } };

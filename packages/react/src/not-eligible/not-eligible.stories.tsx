import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleEnding } from '../journey/example-pages.stories';
import { NotEligible } from './not-eligible';

const { ending } = exampleEnding('en');

const meta = { title: 'A journey/NotEligible', component: NotEligible, args: { ending, backHref: '/care/born' } } satisfies Meta<typeof NotEligible>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What else there is comes first; then what to do, by when, whom to ask, and what if we are wrong. */
export const Usual: Story = {};

/** One thing to do is no list. */
export const OneStep: Story = { args: { ending: { ...ending, next: ['Ring the team for children and families.'] } } };

/** Something of the service’s own. */
export const WithMore: Story = { args: { children: <p>What you told us is gone after 24 hours.</p> } };

/** Long words wrap. */
export const TooLong: Story = { args: { ending: { ...ending, title: 'Another team helps people in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch who are under 18 or care for somebody' } } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { ending: exampleEnding('ar').ending } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { ending: exampleEnding('cy').ending } };

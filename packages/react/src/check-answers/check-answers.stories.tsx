import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleCheckPage } from '../journey/example-pages.stories';
import { CheckAnswers } from './check-answers';

const promise = 'Somebody from the adult social care team rings you by 5pm on Tuesday 24 November.';
/** Everything is answered, one way or another. */
const ready = exampleCheckPage('en', { sections: exampleCheckPage('en').sections.map(({ rows, ...section }) => ({ ...section, rows: rows.filter(({ state }) => state !== 'not-yet') })) });

const meta = { title: 'A journey/CheckAnswers', component: CheckAnswers, args: { page: ready, base: '/care', promise } } satisfies Meta<typeof CheckAnswers>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything is there: what happens next stands beside the button that sends. Their own words are exactly theirs. */
export const Usual: Story = {};

/** Something is still to come: it is said kindly, with the way there, and nothing is sent yet. */
export const NotYet: Story = { args: { page: exampleCheckPage('en', { open: { step: 'helpers', item: '1' } }) } };

/** Nothing is sent from here: the way goes on. */
export const GoesOn: Story = { args: { page: { ...ready, sends: false } } };

/** While it is being sent. */
export const Sending: Story = { tags: ['needs-scripts'], args: { sending: true } };

/** Nothing was asked that has to be shown. */
export const Empty: Story = { args: { page: exampleCheckPage('en', { sections: [] }) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { page: exampleCheckPage('ar', { open: { step: 'hours' } }) } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { page: exampleCheckPage('cy'), promise: 'Bydd rhywun o’r tîm yn eich ffonio erbyn 5pm ddydd Mawrth 24 Tachwedd.' } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { exampleQuestions } from '../journey/example-pages.stories';
import { Question } from './question';

const english = exampleQuestions('en');
const welsh = exampleQuestions('cy');
const arabic = exampleQuestions('ar');

const meta = { title: 'A journey/Question', component: Question, args: { asked: english.forWhom() } } satisfies Meta<typeof Question>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: the question, and quietly under it what to do if it can’t be answered. */
export const Usual: Story = {};

/** All the page asks: the question is the page’s heading. */
export const AsHeading: Story = { args: { headingLevel: 1 } };

/** A box is named by its label, which is the page’s heading here. */
export const TextAsHeading: Story = { args: { asked: english.happening({ typed: { value: 'My stairs are too steep' } }), headingLevel: 1 } };

/** An answer brings one more question, which has ways out of its own. */
export const Reveals: Story = {
  args: { asked: english.forWhom({ typed: { value: 'other' }, reveals: { other: [english.who({ typed: { value: 'My mum' } })] } }) },
};

/** “I am not sure” was chosen: it shows, and can be taken back. What was typed before is kept. */
export const NotSure: Story = { args: { asked: english.born({ answer: 'unsure', typed: { year: '1952' } }) } };

/** Opened by a press on its words, without scripts. */
export const WaysOut: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText(/If you cannot answer this/));
    await expect(canvas.getByRole('radio', { name: 'I would rather tell someone' })).toBeVisible();
  },
};

/** Nobody may leave this question, for a written reason: nothing is offered. */
export const NoWaysOut: Story = { args: { asked: english.telephone({ escapes: [] }) } };

/** Several answers, one of which stands alone. */
export const Several: Story = { args: { asked: english.hard({ typed: { value: ['eating'] } }) } };

/** A date, also in parts or in words. */
export const Born: Story = { args: { asked: english.born() } };

/** A number, kept as it was written. */
export const Hours: Story = { args: { asked: english.hours({ typed: { value: 'about 20' } }) } };

/** A name, what to call the person, and how it is said. */
export const Name: Story = { args: { asked: english.name({ typed: { value: 'Sam Example', called: 'Sam' } }) } };

/** Where somebody lives; “no fixed address” is an answer. */
export const Address: Story = { args: { asked: english.address() } };

/** An email address. */
export const Email: Story = { args: { asked: english.email() } };

/** Something to put right. */
export const WithError: Story = { args: { asked: english.forWhom({ problem: english.problem }) } };

/** The second time, other words; the ways to leave the question stand open. */
export const SecondTime: Story = { args: { asked: english.forWhom({ problem: english.again }) } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { asked: english.forWhom({ problem: english.third }) } };

/** Two windows gave two answers: both are there, and the person chooses. */
export const TwoAnswers: Story = {
  args: { asked: english.happening({ typed: { value: english.told }, problem: english.twoAnswers, other: { mine: [english.told], said: ['I fell on the stairs.'] } }) },
};

/** Long words wrap. */
export const TooLong: Story = {
  args: { asked: english.forWhom({ other: { mine: [], said: ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2)] } }) },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { asked: arabic.forWhom({ answer: 'declined', problem: arabic.again }) } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { asked: welsh.forWhom({ answer: 'another-way' }) } };

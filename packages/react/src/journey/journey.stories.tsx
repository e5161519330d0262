import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleCheckPage, exampleEnding, exampleInformation, exampleListPage, exampleQuestions, exampleQuestionsPage, exampleSlip } from './example-pages.stories';
import { Journey } from './journey';

const english = exampleQuestions('en');
const welsh = exampleQuestions('cy');
const arabic = exampleQuestions('ar');

const meta = { title: 'A journey/Journey', component: Journey, args: { page: exampleQuestionsPage('en', [english.forWhom({ reveals: { other: [english.who()] } })]), base: '/care' } } satisfies Meta<typeof Journey>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A page that asks. */
export const Usual: Story = {};

/** “Add another”. */
export const List: Story = { args: { page: exampleListPage('en', ['My sister']) } };

/** Something to read. */
export const Information: Story = { args: { page: exampleInformation('en') } };

/** A likely slip. */
export const Interruption: Story = { args: { page: exampleSlip('en') } };

/** The answers before they are sent. */
export const Answers: Story = { args: { page: exampleCheckPage('en', { open: { step: 'helpers', item: '1' } }) } };

/** An ending that leads elsewhere. */
export const Ending: Story = { args: { page: exampleEnding('en') } };

/** Your own component in place of a step’s questions, and something after them. The form stays ours. */
export const OwnComponent: Story = {
  args: { pages: { forWhom: <p>Your own questions, with the names the journey gives them.</p> }, after: { forWhom: <p>Only the team that answers you reads this.</p> } },
};

/** Something is left to put right. */
export const WithProblems: Story = { args: { page: exampleQuestionsPage('en', [english.forWhom({ problem: english.problem })], { problems: { forWhom: english.problem } }) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { page: exampleQuestionsPage('ar', [arabic.hard()]) } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { page: exampleQuestionsPage('cy', [welsh.hard()]) } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { exampleQuestions, exampleQuestionsPage } from '../journey/example-pages.stories';
import { SubmitProblem } from '../submit-problem/submit-problem';
import { QuestionPage } from './question-page';

const english = exampleQuestions('en');
const welsh = exampleQuestions('cy');
const arabic = exampleQuestions('ar');
const both = [english.telephone({ typed: { value: '01632' }, problem: { message: 'Enter a telephone number with all its digits' } }), english.email()];

const meta = { title: 'A journey/QuestionPage', component: QuestionPage, args: { page: exampleQuestionsPage('en', [english.forWhom()]), action: '/care/forWhom' } } satisfies Meta<typeof QuestionPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: one question, which is the page’s heading. */
export const Usual: Story = {};

/** Several questions under one heading. */
export const Several: Story = { args: { page: exampleQuestionsPage('en', [english.telephone(), english.email()]) } };

/** Words of somebody’s own: that nobody sees them yet is said where they are written. */
export const OwnWords: Story = { args: { page: exampleQuestionsPage('en', [english.happening({ typed: { value: english.told } })]) } };

/** Something is left to put right: everything typed is still there. */
export const WithProblems: Story = {
  args: { page: exampleQuestionsPage('en', both, { problems: { telephone: { message: 'Enter a telephone number with all its digits' } } }) },
};

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { page: exampleQuestionsPage('en', [english.forWhom({ problem: english.third })], { problems: { forWhom: english.third } }) } };

/** Answered in two windows. */
export const TwoAnswers: Story = {
  args: {
    page: exampleQuestionsPage('en', [english.happening({ typed: { value: english.told }, problem: english.twoAnswers, other: { mine: [english.told], said: ['I fell on the stairs.'] } })], { problems: { happening: english.twoAnswers } }),
  },
};

/** The last page sends: who answers and by when stands beside the button. */
export const Sends: Story = {
  args: { page: exampleQuestionsPage('en', [english.telephone()], { sends: true, left: { atLeast: 1, atMost: 1 } }), promise: 'Somebody from the adult social care team rings you by 5pm on Tuesday 24 November.', saveLater: false },
};

/** Your own component in place of the questions, and something after it. */
export const OwnComponent: Story = {
  args: { page: exampleQuestionsPage('en', [english.telephone(), english.email()]), instead: <p>What we share, with whom and why.</p>, children: <p>Only the team that answers you reads this.</p> },
};

/** While it is being sent the button says so, and a second press sends nothing. */
export const Sending: Story = {
  tags: ['needs-scripts'],
  render: (args) => <QuestionPage {...args} onSubmit={(event) => { event.preventDefault(); return new Promise(() => undefined); }} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(canvas.getByRole('button', { name: 'Saving your answer…' })).toBeVisible();
  },
};

/** It did not get through, and it was the service: what was typed is still there. */
export const NotSent: Story = {
  args: { trouble: <SubmitProblem explanation={exampleExplanation(500, { doing: 'saving', work: { state: 'not-saved' } })} /> },
};

/** Long words wrap. */
export const TooLong: Story = {
  args: { page: exampleQuestionsPage('en', [english.telephone(), english.email()], { title: 'How the people of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch can reach you' }) },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { page: exampleQuestionsPage('ar', [arabic.telephone(), arabic.email()]) } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { page: exampleQuestionsPage('cy', [welsh.forWhom({ problem: welsh.again })], { problems: { forWhom: welsh.again } }) } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Form } from '../form/form';
import { formFields } from '../form-fields/form-fields';
import { CommunicationNeeds } from './communication-needs';

const typed = { formats: ['largePrint', 'email'], language: 'other', whichLanguage: 'Polish', interpreter: ['spoken'], adjustments: ['moreTime', 'withMe'], otherNeeds: 'Black on yellow, 18 point', tellEveryone: 'yes' };

const meta = {
  title: 'Asking/CommunicationNeeds',
  component: CommunicationNeeds,
  args: { fields: formFields() },
} satisfies Meta<typeof CommunicationNeeds>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is ticked for anybody, and all of it may be left out. */
export const Usual: Story = {};

/** Told before: it is there, so that nobody has to say it again. */
export const Answered: Story = { args: { fields: formFields({ typed }) } };

/** Inside our form “None of these” and another answer untick each other. */
export const NoneOfThese: Story = {
  tags: ['needs-scripts'],
  args: { fields: formFields({ typed: { interpreter: ['bsl'] } }) },
  render: (args) => <Form><CommunicationNeeds {...args} /></Form>,
  play: async ({ canvasElement }) => {
    const question = within(within(canvasElement).getByRole('group', { name: /Would an interpreter help/ }));
    await userEvent.click(question.getByRole('checkbox', { name: 'None of these' }));
    await expect(question.getByRole('checkbox', { name: /British Sign Language/ })).not.toBeChecked();
  },
};

/** The languages of another place, each by its own name. */
export const OwnLanguages: Story = { args: { languages: [{ value: 'english', label: 'English' }, { value: 'urdu', label: <span lang="ur" dir="auto">اردو</span> }, { value: 'polish', label: <span lang="pl">Polski</span> }, { value: 'other', label: 'Another language' }] } };

/** With a question of your own over it. */
export const OwnLegend: Story = { args: { legend: 'So that we understand each other' } };

/** More was written than can be taken: it is all still there. */
export const WithError: Story = { args: { fields: formFields({ typed, problems: { whichLanguage: { message: 'The language can have up to 100 characters' } } }) } };

/** The second time the help changes. */
export const SecondTime: Story = { args: { fields: formFields({ typed, problems: { formats: { message: 'How we should send you information: ‘None of these’ is chosen together with something else. Keep one or the other', help: 'Take away the choice that does not fit you.' } } }) } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { fields: formFields({ typed, problems: { formats: { message: 'How we should send you information: ‘None of these’ is chosen together with something else. Keep one or the other', help: 'Or, if nothing here fits, tell a person in your own words.', offerPerson: true } } }) } };

/** A long answer can be read at once where the browser can grow the box. */
export const TooLong: Story = { args: { fields: formFields({ typed: { ...typed, otherNeeds: 'Write to me in 18 point, black on yellow, and ring my sister first because letters frighten me. '.repeat(6) } }) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { fields: formFields({ typed }) } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { fields: formFields({ typed: { ...typed, whichLanguage: 'Pwyleg', otherNeeds: 'Du ar felyn, 18 pwynt' } }) } };

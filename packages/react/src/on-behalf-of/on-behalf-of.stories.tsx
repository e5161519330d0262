import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { formFields } from '../form-fields/form-fields';
import { OnBehalfOf } from './on-behalf-of';

const someoneElse = { forWhom: 'carer', theirName: 'Sam Example', howYouKnow: 'She is my mother', doTheyKnow: 'mayNotDecide', attorney: 'yes', attorneyKind: ['lpaHealth', 'unsure'] };

const meta = {
  title: 'Asking/OnBehalfOf',
  component: OnBehalfOf,
  args: { fields: formFields() },
} satisfies Meta<typeof OnBehalfOf>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is chosen for anybody. What only somebody else brings is not asked of those who write for themselves. */
export const Usual: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('group', { name: 'If it is for someone else' })).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'Someone I care for' }));
    await userEvent.type(canvas.getByRole('textbox', { name: /How do you know each other/ }), 'My mother');
    await userEvent.click(canvas.getByRole('radio', { name: 'Me' }));
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'Someone I work with' }));
    await expect(canvas.getByRole('textbox', { name: /How do you know each other/ })).toHaveValue('My mother');
  },
};

/** For somebody else: all of it may be left out, and not being sure is an answer. */
export const SomeoneElse: Story = { args: { fields: formFields({ typed: { forWhom: 'carer' } }) } };

/** Written before: it is there as it was written. */
export const Answered: Story = { args: { fields: formFields({ typed: someoneElse }) } };

/** A service whose people write for others in other ways. */
export const OwnAnswers: Story = { args: { forWhom: [{ value: 'me', label: 'Me' }, { value: 'child', label: 'My child' }, { value: 'advocate', label: 'Somebody I speak up for', hint: 'As their advocate.' }] } };

/** With a question of your own over it. */
export const OwnLegend: Story = { args: { legend: 'Before we begin: who is this for?' } };

/** Nothing was chosen. */
export const WithError: Story = { args: { fields: formFields({ problems: { forWhom: { message: 'Choose who this is for' } } }) } };

/** Something is left to put right in a question that is out of the way: it shows. */
export const WithErrorInside: Story = { args: { fields: formFields({ typed: { ...someoneElse, forWhom: 'me' }, problems: { howYouKnow: { message: 'How you know each other can have up to 500 characters' } } }) } };

/** The second time the help changes. */
export const SecondTime: Story = { args: { fields: formFields({ problems: { forWhom: { message: 'Choose the answer that fits best: who this is for', help: 'If it is for you and for somebody else, choose “Me” and tell us about both.' } } }) } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { fields: formFields({ problems: { forWhom: { message: 'Choose the answer that fits best: who this is for', help: 'Somebody can choose it with you.', offerPerson: true } } }) } };

/** Long answers scroll or wrap; nothing is cut. */
export const TooLong: Story = { args: { fields: formFields({ typed: { ...someoneElse, howYouKnow: 'She lived next door in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch when we were children, and when her sister died I began to look in on her' } }) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { fields: formFields({ typed: someoneElse }) } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { fields: formFields({ typed: { ...someoneElse, howYouKnow: 'Fy mam yw hi' } }) } };

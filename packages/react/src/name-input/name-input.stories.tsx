import type { Meta, StoryObj } from '@storybook/react-vite';
import { NameInput } from './name-input';

const meta = {
  title: 'Asking/NameInput',
  component: NameInput,
  args: { name: 'who', label: 'What is your name?', own: true, required: true },
} satisfies Meta<typeof NameInput>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: one box for all of it, then what to call them and how it is said. */
export const Usual: Story = {};

/** Somebody else's name: their browser does not offer the writer's own. */
export const SomebodyElse: Story = { args: { label: 'What is their name?', own: false, required: false, hint: 'Leave this empty if it is not safe to name them.' } };

/** One box alone, where a name is all we need. */
export const OneBox: Story = { args: { more: false, hint: 'The way you write it.' } };

/** Written before: it is there as it was written. */
export const Answered: Story = { args: { defaultValue: { value: 'Siân Mair Example', called: 'Siân', said: 'sharn' } } };

/** The page asks nothing else. */
export const OnItsOwnPage: Story = { args: { headingLevel: 1 } };

/** Nothing was written. */
export const WithError: Story = { args: { error: 'Enter your name', defaultValue: { value: '', called: 'Sam' } } };

/** The second time, other words and help. */
export const SecondTime: Story = { args: { error: { message: 'We still need your name', help: 'One name is enough.' } } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { error: { message: 'We still need your name', help: 'One name is enough. You can also tell us when we ring.', offerPerson: true } } };

/** One box, with something to put right. */
export const OneBoxWithError: Story = { args: { more: false, error: 'Enter your name' } };

/** Why we ask, and another way to answer. */
export const WithWhyAndEscape: Story = { args: { required: false, why: 'So that we know whom to ask for. Without it we ask for the person who wrote to us.', escape: <a href="/contact">I would rather tell somebody</a> } };

/** A long question and long names; nothing is cut. */
export const TooLong: Story = { args: { label: 'Beth yw enw’r person yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch yr hoffech chi i ni siarad â nhw?', defaultValue: { value: 'Sam Alexandrina Wilhelmina Example-Sample van der Example, who was Sample before', called: 'Alexandrina Wilhelmina, never Alex', said: 'al-ex-an-dree-na wil-hel-mee-na' } } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'ما اسمك؟', required: false, error: 'اكتب اسمك', defaultValue: { value: 'شادي' } } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Beth yw eich enw?', error: 'Rhowch eich enw' } };

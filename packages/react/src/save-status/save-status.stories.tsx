import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { SaveStatus } from './save-status';

const form = <form id="form" method="post" action="/care"><label className="kind-label" htmlFor="words">What is going on</label><textarea className="kind-textarea" id="words" name="words" defaultValue="Mum fell twice this week." /></form>;

const meta = {
  title: 'When something goes wrong/SaveStatus',
  component: SaveStatus,
  args: { state: 'saved', where: 'service', when: 'at 10:32' },
} satisfies Meta<typeof SaveStatus>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It is with the service, for certain. */
export const Usual: Story = {};

/** Nobody knows when. */
export const WithoutTime: Story = { args: { when: undefined } };

/** Only the device has it: that is said, and that it has not reached anybody. */
export const OnThisDevice: Story = { args: { state: 'saved', where: 'device', when: 'at 10:32' } };

/** On a slow network. Nobody has to wait for it: the form is there to go on with. */
export const Saving: Story = {
  args: { state: 'saving', where: undefined, when: undefined },
  render: (args) => <>{form}<SaveStatus {...args} /></>,
};

/** What is on the page is nowhere else yet, and what saves it. */
export const NotSavedYet: Story = { args: { state: 'not-saved', where: undefined, when: undefined } };

/** Another way of saving, in the service's words. */
export const NotSavedYetOwnWords: Story = { args: { state: 'not-saved', where: undefined, when: undefined, means: 'It is saved when you choose “Save and come back later”.' } };

/** We could not: what became of it, what to do, a person. Saving again sends the form with everything in it. */
export const CouldNotSave: Story = {
  args: { state: 'could-not-save', where: undefined, when: undefined, form: 'form', explanation: exampleExplanation(500, { doing: 'saving', work: { state: 'not-saved' }, reference: 'KB7F4Q2M' }) },
  render: (args) => <>{form}<SaveStatus {...args} /></>,
};

/** Offline: the device keeps it meanwhile. */
export const Offline: Story = { args: { state: 'could-not-save', where: undefined, when: undefined, explanation: exampleExplanation({ offline: true }, { doing: 'saving', work: { state: 'saved', where: 'device' }, metOn: 'device' }) } };

/** No answer in time. */
export const TimedOut: Story = { args: { state: 'could-not-save', where: undefined, when: undefined, explanation: exampleExplanation(new DOMException('made up', 'TimeoutError'), { doing: 'saving', work: { state: 'unknown' } }) } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { when: '10:32' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { when: 'am 10:32' } };

/** We could not, in Welsh. */
export const CouldNotSaveInWelsh: Story = { parameters: { locale: 'cy' }, args: { state: 'could-not-save', where: undefined, when: undefined, explanation: exampleExplanation(500, { locale: 'cy', doing: 'saving', work: { state: 'not-saved' } }) } };

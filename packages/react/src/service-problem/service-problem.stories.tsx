import type { Meta, StoryObj } from '@storybook/react-vite';
import { closedUntilMidday, exampleExplanation } from '../../../../tests/example-explanations';
import { ServiceProblem } from './service-problem';

const meta = {
  title: 'When something goes wrong/ServiceProblem',
  component: ServiceProblem,
  args: { as: 'page', explanation: exampleExplanation(404) },
} satisfies Meta<typeof ServiceProblem>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A page that is not there. */
export const NotFound: Story = {};

/** A page that is not for everybody. */
export const NoPermission: Story = { args: { explanation: exampleExplanation(403) } };

/** A link that only worked for a while. */
export const LinkEnded: Story = { args: { explanation: exampleExplanation(410) } };

/** Somebody has to sign in first. */
export const SignIn: Story = { args: { explanation: exampleExplanation(401, { signIn: '/sign-in' }) } };

/** The service is closed for now, and says when it is back. */
export const ClosedForNow: Story = { args: { explanation: exampleExplanation(closedUntilMidday(), { retry: '/ask' }) } };

/** Too many people at once. */
export const TooBusy: Story = { args: { explanation: exampleExplanation(429, { retry: '/ask' }) } };

/** Our fault, with what was written saved, and something to quote to a person. */
export const OurFault: Story = { args: { explanation: exampleExplanation(500, { doing: 'sending', work: { state: 'saved', where: 'service' }, reference: 'KB7F4Q2M', retry: '/ask' }) } };

/** The answer was lost on the way: we say that we do not know. */
export const NotKnown: Story = { args: { explanation: exampleExplanation(500, { doing: 'sending', work: { state: 'unknown' }, retry: '/ask' }) } };

/** No answer in time. */
export const TimedOut: Story = { args: { explanation: exampleExplanation(new DOMException('made up', 'TimeoutError'), { doing: 'saving', work: { state: 'not-saved' } }) } };

/** No connection. */
export const Offline: Story = { args: { explanation: exampleExplanation({ offline: true }, { doing: 'saving', work: { state: 'saved', where: 'device' }, metOn: 'device' }) } };

/** An answer of the person's that needs a change: the way on leads to its field. */
export const ToChange: Story = {
  args: { explanation: exampleExplanation(413, { doing: 'uploading', work: { state: 'not-saved' }, field: 'letter' }), as: 'part' },
  render: (args) => (
    <>
      <ServiceProblem {...args} />
      <p>
        <label className="kind-label" htmlFor="letter">The letter you had</label>
        <input className="kind-input" id="letter" name="letter" />
      </p>
    </>
  ),
};

/** A part of a page: the rest goes on. */
export const Part: Story = { args: { as: 'part', explanation: exampleExplanation(500, { carryOn: true, retry: '/ask' }) } };

/** In English on a page in another language, because nobody has put it into that language yet: marked, so that it is read aloud rightly. */
export const OtherLanguage: Story = { parameters: { locale: 'cy' }, args: { explanation: exampleExplanation(404) } };

/** From right to left; the explanation is in English, the page's own words are not. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { explanation: exampleExplanation(500, { reference: 'KB7F4Q2M' }) } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { explanation: exampleExplanation(500, { locale: 'cy', doing: 'sending', work: { state: 'saved', where: 'service' }, reference: 'KB7F4Q2M', retry: '/gofyn' }) } };

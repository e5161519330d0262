import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ErrorSummary } from '../error-summary/error-summary';
import { Textarea } from '../textarea/textarea';
import { CallbackRequest } from './callback-request';

const times = [
  { value: '2026-11-23-afternoon', label: 'Today, midday to 5pm' },
  { value: '2026-11-24-morning', label: 'Tuesday 24 November, 9am to midday' },
  { value: '2026-11-24-afternoon', label: 'Tuesday 24 November, midday to 5pm' },
];

const typed = { callName: 'Sam', safeMessage: 'no', safeWord: 'snowdrop', reachBy: 'call', telephone: '07700 900 12', times: ['2026-11-24-morning'] };

const meta = {
  title: 'Asking/CallbackRequest',
  component: CallbackRequest,
  args: { action: '/ask', promise: 'Somebody from the adult social care team rings you by 5pm on Tuesday 24 November.', times, hidden: { key: '5b0f1d1e-0000-4000-8000-000000000000' } },
} satisfies Meta<typeof CallbackRequest>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is safe is asked before the number. Who rings, and by when, is said before it is sent. */
export const Usual: Story = {};

/** Your own questions stand before what happens next. */
export const WithOwnQuestions: Story = { args: { children: <Textarea name="about" label="What would you like to talk about?" hint="The person who rings you reads this first. A few words are enough." rows={4} /> } };

/** A service that can only phone does not ask how, and says where to turn for who cannot use a phone. */
export const OneWay: Story = { args: { ways: ['call'], times: [], children: <p>If you cannot use the phone, <a href="mailto:care@example.org">email us instead</a>.</p> } };

/** Something is left to put right: everything typed is still there. The summary stands above the page's heading. */
export const WithErrors: Story = {
  args: { typed, problems: { telephone: { message: 'Enter a phone number with 11 digits, like 07700 900 123' } } },
  render: (args) => <><ErrorSummary problems={args.problems} /><CallbackRequest {...args} /></>,
};

/** The second time the help changes, the third time a person is offered. */
export const ThirdTime: Story = {
  args: { typed, problems: { telephone: { message: 'Enter a phone number with 11 digits, like 07700 900 123', help: 'Count the digits: one seems to be missing at the end.', offerPerson: true } } },
  render: (args) => <><ErrorSummary problems={args.problems} /><CallbackRequest {...args} /></>,
};

/** While it is being sent the button says so, and a second press sends nothing. */
export const Sending: Story = {
  tags: ['needs-scripts'],
  render: (args) => <CallbackRequest {...args} onSubmit={(event) => { event.preventDefault(); return new Promise(() => undefined); }} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Send my request' }));
    await expect(canvas.getByRole('button', { name: 'Sending your request…' })).toBeVisible();
  },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = {
  parameters: { locale: 'cy' },
  args: { promise: 'Bydd rhywun o’r tîm gofal cymdeithasol i oedolion yn eich ffonio erbyn 5pm ddydd Mawrth 24 Tachwedd.', times: [{ value: '2026-11-24-morning', label: 'Dydd Mawrth 24 Tachwedd, 9am tan hanner dydd' }, { value: '2026-11-24-afternoon', label: 'Dydd Mawrth 24 Tachwedd, hanner dydd tan 5pm' }] },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { BackLink } from './back-link';

const meta = { title: 'The page/BackLink', component: BackLink, args: { href: '/ask' } } satisfies Meta<typeof BackLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a page where nothing is typed: a link with an address of its own. */
export const Usual: Story = {};

/** On a page with a form: a button of that form. What was typed is stored first, and nothing has to be filled in to go back. */
export const KeepsWhatWasTyped: Story = {
  args: { href: undefined, form: 'ask' },
  render: (args) => (
    <>
      <BackLink {...args} />
      <form id="ask" method="post">
        <label className="kind-label" htmlFor="callName">What should we call you?</label>
        <input className="kind-input" id="callName" name="callName" required />
      </form>
    </>
  ),
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('form');
    const sent = fn<(go: unknown) => void>();
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent(new FormData(form, event.submitter).get('go'));
    });
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Back' }));
    await expect(sent).toHaveBeenCalledWith('back');
  },
};

/** Where "back" alone could mean many things, say where it leads. */
export const NamesThePage: Story = { args: { children: 'Back to your requests' } };

/** The arrow points to where the line begins. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' } };

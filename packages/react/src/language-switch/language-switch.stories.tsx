import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { LanguageSwitch } from './language-switch';

const meta = {
  title: 'The page/LanguageSwitch',
  component: LanguageSwitch,
  args: { languages: [{ lang: 'en', name: 'English', href: '/ask' }, { lang: 'cy', name: 'Cymraeg', href: '/gofyn' }] },
} satisfies Meta<typeof LanguageSwitch>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a page where nothing is typed: links to this same page. */
export const Usual: Story = {};

/** On a page with a form: buttons of that form. What was typed is stored first, also without scripts. */
export const KeepsWhatWasTyped: Story = {
  args: { form: 'ask' },
  render: (args) => (
    <>
      <LanguageSwitch {...args} />
      <form id="ask" method="post">
        <label className="kind-label" htmlFor="callName">What should we call you?</label>
        <input className="kind-input" id="callName" name="callName" required />
      </form>
    </>
  ),
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('form');
    const sent = fn<(language: unknown) => void>();
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent(new FormData(form, event.submitter).get('language'));
    });
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Cymraeg' }));
    await expect(sent).toHaveBeenCalledWith('cy');
  },
};

/** More languages, each named in itself, in its own letters and direction. */
export const ManyLanguages: Story = {
  args: {
    languages: [
      { lang: 'en', name: 'English', href: '/ask' },
      { lang: 'cy', name: 'Cymraeg', href: '/gofyn' },
      { lang: 'pl', name: 'Polski', href: '/pl' },
      { lang: 'ur', name: 'اردو', href: '/ur' },
      { lang: 'ro', name: 'Română', href: '/ro' },
      { lang: 'so', name: 'Soomaali', href: '/so' },
    ],
  },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh: now English is the one to choose. */
export const Welsh: Story = { parameters: { locale: 'cy' } };

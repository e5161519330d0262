import type { Meta, StoryObj } from '@storybook/react-vite';
import { LanguageSwitch } from '../language-switch/language-switch';
import { Header } from './header';

const languages = [{ lang: 'en', name: 'English', href: '/ask' }, { lang: 'cy', name: 'Cymraeg', href: '/gofyn' }];

const meta = {
  title: 'The page/Header',
  component: Header,
  args: { service: 'Help at home', organisation: 'Exampletown Council' },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Header>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Whose service this is, another language, a person. */
export const Usual: Story = { args: { language: <LanguageSwitch languages={languages} />, person: <a href="/contact">Talk to a person</a> } };

/** The service alone: no sign is needed. */
export const NameOnly: Story = { args: { organisation: undefined } };

/** Where somebody may need to leave fast. */
export const WithExit: Story = { args: { language: <LanguageSwitch languages={languages} />, person: <a href="/contact">Talk to a person</a>, exit: <a href="https://example.org/">Leave this page</a> } };

/** Long names wrap; nothing is cut. */
export const TooLong: Story = {
  args: {
    service: 'Gofalu am rywun gartref, gofyn am asesiad, a dod o hyd i’r cymorth sydd ar gael yn eich ardal chi',
    organisation: 'Cyngor Bwrdeistref Sirol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    language: <LanguageSwitch languages={languages} />,
  },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { service: 'المساعدة في البيت', organisation: 'بلدية المثال', language: <LanguageSwitch languages={languages} /> } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { service: 'Help gartref', organisation: 'Cyngor Trefenghraifft', language: <LanguageSwitch languages={languages} />, person: <a href="/cyswllt">Siarad â rhywun</a> } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { Footer } from './footer';

const meta = {
  title: 'The page/Footer',
  component: Footer,
  args: {
    links: [
      { href: '/privacy', text: 'What we do with what you tell us' },
      { href: '/accessibility', text: 'If this page is hard to use' },
      { href: '/complaints', text: 'Tell us what went wrong' },
    ],
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Footer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A person first, then where else people may want to go. */
export const Usual: Story = {};

/** With what the organisation needs to say. */
export const WithMore: Story = { args: { children: <p>Run by Exampletown Council for the people who live here.</p> } };

/** No links: the person stays. */
export const Empty: Story = { args: { links: [] } };

/** Long words wrap. */
export const TooLong: Story = { args: { links: [{ href: '/privacy', text: 'Beth rydyn ni’n ei wneud gyda’r hyn rydych chi’n ei ddweud wrthon ni yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }] } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = {
  parameters: { locale: 'cy' },
  args: { links: [{ href: '/preifatrwydd', text: 'Beth rydyn ni’n ei wneud gyda’r hyn rydych chi’n ei ddweud wrthon ni' }, { href: '/hygyrchedd', text: 'Os yw’r dudalen hon yn anodd ei defnyddio' }] },
};

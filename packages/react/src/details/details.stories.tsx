import type { Meta, StoryObj } from '@storybook/react-vite';
import { Details } from './details';

const meta = {
  title: 'The page/Details',
  component: Details,
  args: { summary: 'Where to find your reference', children: 'It stands at the top of every letter from us, beside the date.' },
} satisfies Meta<typeof Details>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Closed: what only some people need, one press away. */
export const Usual: Story = {};

/** Open. */
export const Open: Story = { args: { open: true } };

/** Several paragraphs, a list and a link inside. */
export const WithMoreInside: Story = {
  args: {
    open: true,
    children: (
      <>
        <p>It stands at the top of every letter from us, beside the date.</p>
        <p>If you have no letter, tell us your name and where you live. <a href="/contact">Talk to us</a> and we look it up with you.</p>
      </>
    ),
  },
};

/** Long words wrap. */
export const TooLong: Story = { args: { open: true, summary: 'Ble i ddod o hyd i’r cyfeirnod sydd ar frig pob llythyr a anfonwyd atoch gan dîm gofal cymdeithasol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' } };

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { open: true, summary: 'أين تجد الرقم', children: 'في أعلى كل رسالة منا.' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { open: true, summary: 'Ble i ddod o hyd i’ch cyfeirnod', children: 'Mae ar frig pob llythyr gennym ni, wrth ymyl y dyddiad.' } };

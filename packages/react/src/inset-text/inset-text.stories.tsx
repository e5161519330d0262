import type { Meta, StoryObj } from '@storybook/react-vite';
import { InsetText } from './inset-text';

const meta = {
  title: 'The page/InsetText',
  component: InsetText,
  args: { children: 'We read what you write on weekdays, from 9am to 5pm. We do not see it at night.' },
} satisfies Meta<typeof InsetText>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A few words worth a second look. */
export const Usual: Story = {};

/** Two paragraphs and a link. */
export const WithLink: Story = {
  args: {
    children: (
      <>
        <p>We read what you write on weekdays, from 9am to 5pm.</p>
        <p>At any other hour you can <a href="/contact">talk to the team on duty</a>.</p>
      </>
    ),
  },
};

/** Long words wrap. */
export const TooLong: Story = { args: { children: 'LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' } };

/** From right to left: the bar is where the line begins. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { children: 'نقرأ ما تكتبه في أيام العمل، من التاسعة إلى الخامسة.' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { children: 'Rydyn ni’n darllen yr hyn rydych chi’n ei ysgrifennu yn ystod yr wythnos, rhwng 9am a 5pm.' } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { Confirmation } from './confirmation';

const meta = {
  title: 'The page/Confirmation',
  component: Confirmation,
  args: {
    title: 'We have your request for a call',
    reference: 'CALL-7F4Q-2M',
    next: ['Somebody in the adult social care team reads what you wrote.', 'They ring you on the number you gave us.', 'They do not leave a message, because you said it is not safe.'],
    byWhen: '5pm on Wednesday 25 November',
    who: 'Somebody from the adult social care team. They say your word first.',
    ifTheDatePasses: 'That is our mistake. Ring us on 01632 960 100 and say your reference: whoever answers finds your request and stays with it.',
    changeOrStop: (
      <>
        You can <a href="/request/change">change your request or stop it</a> until we ring, or tell us by phone.
      </>
    ),
    copyHref: '/request/copy',
  },
} satisfies Meta<typeof Confirmation>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The whole receipt. */
export const Usual: Story = {};

/** Nobody will ask for a reference, and one thing happens next. */
export const WithoutReference: Story = { args: { reference: undefined, copyHref: undefined, next: ['Somebody in the adult social care team rings you.'] } };

/** A reference that came without groups gets them. */
export const LongReference: Story = { args: { reference: '7F4Q2MKB93' } };

/** The answer took the place of a form: the heading has the focus, so that it is read first. */
export const TakesTheFocus: Story = { args: { autoFocus: true } };

/** Sent in a hard hour, answered on a day far off: calm words, and a person. */
export const LongWait: Story = {
  args: {
    byWhen: '5pm on Friday 8 January. That is long, and we know it.',
    children: <p>If things get worse before then, do not wait for us: ring us on 01632 960 100.</p>,
  },
};

/** Long words wrap; nothing is cut. */
export const TooLong: Story = {
  args: { title: 'Mae eich cais am alwad gan dîm gofal cymdeithasol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch wedi cyrraedd', reference: 'A1B2C3D4E5F6G7H8J9K1L2M3' },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = {
  parameters: { locale: 'cy' },
  args: {
    title: 'Mae eich cais am alwad wedi ein cyrraedd',
    next: ['Bydd rhywun yn y tîm gofal cymdeithasol i oedolion yn darllen yr hyn a ysgrifennoch chi.', 'Byddan nhw’n eich ffonio ar y rhif a roesoch chi i ni.'],
    byWhen: '5pm ddydd Mercher 25 Tachwedd',
    who: 'Rhywun o’r tîm gofal cymdeithasol i oedolion',
    ifTheDatePasses: 'Ein camgymeriad ni yw hynny. Ffoniwch ni ar 01632 960 100 a dywedwch eich cyfeirnod.',
    changeOrStop: <><a href="/cais/newid">Gallwch newid eich cais neu ei atal</a> nes i ni ffonio, neu ddweud wrthon ni dros y ffôn.</>,
  },
};

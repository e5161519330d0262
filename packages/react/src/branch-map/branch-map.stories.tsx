import { layoutJourney, toldSteps } from '@kind-by-design/journey/draw';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { BranchMap } from './branch-map';
import { exampleJourney, smallJourney } from './example-journey.stories';

const drawn = (journey: typeof exampleJourney) => ({ map: layoutJourney(journey), told: toldSteps(journey) });
const longName = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

const meta = {
  title: 'A journey/BranchMap',
  component: BranchMap,
  args: drawn(exampleJourney),
} satisfies Meta<typeof BranchMap>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every page and every way. It scrolls by keyboard, and grows with the text. */
export const Usual: Story = {};

/** The same in words. Each way leads to its page. */
export const InWords: Story = { args: { wordsOpen: true } };

/** One page, one ending. */
export const Small: Story = { args: { ...drawn(smallJourney), wordsOpen: true } };

/** Long words wrap; nothing is cut. */
export const TooLong: Story = { args: { ...drawn({ ...smallJourney, title: longName, questions: { ring: { kind: 'telephone', label: `Your telephone number in ${longName}, where somebody who speaks your language rings you` } } }), wordsOpen: true } };

/** From right to left; the journey is in English, the page's own words are not. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { wordsOpen: true } };

/** A journey in Welsh on a page in Welsh. */
export const Welsh: Story = {
  parameters: { locale: 'cy' },
  args: {
    ...drawn({
      ...smallJourney,
      lang: 'cy',
      title: 'Gofyn am alwad',
      questions: { ring: { kind: 'telephone', label: 'Eich rhif ffôn' } },
      endings: { sent: { ends: 'sent', title: 'Mae eich cais gyda ni', next: ['Rydyn ni’n ei ddarllen.'], byWhen: 'O fewn 3 diwrnod gwaith', ask: 'Ein tîm', ifTheDatePasses: 'Ffoniwch ni.', ifItGetsWorse: 'Ffoniwch ni.' } },
    }),
    wordsOpen: true,
  },
};

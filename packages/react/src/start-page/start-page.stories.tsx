import type { Meta, StoryObj } from '@storybook/react-vite';
import { InsetText } from '../inset-text/inset-text';
import { StartPage } from './start-page';

const meta = {
  title: 'A journey/StartPage',
  component: StartPage,
  args: {
    title: 'Ask for help with everyday life',
    whatFor: 'For adults who find everyday things hard, and for those who look after somebody. You tell us what is going on, and somebody from our team talks it through with you.',
    youNeed: 'nothing',
    howLong: 'Most people take about 20 minutes. You can stop at any time and come back.',
    kept: 'What you write is kept with us for 24 hours, or until you choose to leave. Then it is gone. Nothing is kept on this device.',
    otherWays: 'Somebody can go through it with you and write it down for you, by phone or where you live.',
    href: '/care/who-for',
    comeBackHref: '/come-back',
  },
} satisfies Meta<typeof StartPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything to know before beginning. Urgent help stands before it all. */
export const Usual: Story = {};

/** Some things help to have near. Each may be left out. */
export const WithThingsToHaveReady: Story = { args: { youNeed: ['The names of people who help you now, if there are any', 'The name of your doctor’s surgery, if you know it', 'Somebody beside you, if you would like that'] } };

/** One thing is a sentence, not a list. */
export const OneThing: Story = { args: { youNeed: ['Your telephone number, if we may ring you. You can leave it out.'] } };

/** Where something begins on the service, the start is a button of a form. It works without scripts. */
export const ByForm: Story = { args: { href: undefined, action: '/care', hidden: { key: '5b0f1d1e-0000-4000-8000-000000000000' } } };

/** A service without return codes. */
export const WithoutCodes: Story = { args: { comeBackHref: undefined } };

/** Somebody can see it before it is sent: then that is said, instead of that nobody does. */
export const SeenWhileWriting: Story = { args: { seen: 'Your key worker can see what you write as you write it.' } };

/** Something of your own stands right before the button. */
export const WithWordsOfYourOwn: Story = { args: { children: <InsetText>On Tuesday 24 November from 6pm to 8pm we look after our machines. What you wrote before is kept.</InsetText> } };

/** Long words wrap; nothing is cut. */
export const TooLong: Story = {
  args: {
    title: 'Ask for help with everyday life in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and all the places around it',
    start: 'Start telling us what is going on for you, or for somebody you look after',
  },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = {
  parameters: { locale: 'cy' },
  args: {
    title: 'Gofyn am help gyda bywyd bob dydd',
    whatFor: 'I oedolion sy’n cael pethau bob dydd yn anodd, ac i’r rhai sy’n gofalu am rywun. Rydych chi’n dweud wrthon ni beth sy’n digwydd, ac mae rhywun o’n tîm yn siarad drwyddo gyda chi.',
    howLong: 'Mae’n cymryd tua 20 munud i’r rhan fwyaf o bobl. Gallwch stopio unrhyw bryd a dod yn ôl.',
    kept: 'Rydyn ni’n cadw’r hyn rydych chi’n ei ysgrifennu am 24 awr, neu nes i chi ddewis gadael. Yna mae’n cael ei ddileu. Does dim byd yn cael ei gadw ar y ddyfais hon.',
    otherWays: 'Gall rhywun fynd drwyddo gyda chi a’i ysgrifennu i chi, dros y ffôn neu lle rydych chi’n byw.',
    href: '/gofal/i-bwy',
    comeBackHref: '/dod-yn-ol',
  },
};

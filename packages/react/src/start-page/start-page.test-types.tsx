import { StartPage } from './start-page';

const whole = {
  title: 'Ask for help',
  whatFor: 'For adults who find everyday things hard.',
  youNeed: 'nothing',
  howLong: 'About 20 minutes.',
  kept: 'For 24 hours.',
  otherWays: 'By phone.',
  href: '/care',
} as const;
const { title: _title, ...withoutTitle } = whole;
const { whatFor: _whatFor, ...withoutWhatFor } = whole;
const { youNeed: _youNeed, ...withoutYouNeed } = whole;
const { howLong: _howLong, ...withoutHowLong } = whole;
const { kept: _kept, ...withoutKept } = whole;
const { otherWays: _otherWays, ...withoutOtherWays } = whole;
const { href: _href, ...withoutStart } = whole;

export const startPages = (
  <>
    <StartPage {...whole} />
    <StartPage {...withoutStart} action="/care" hidden={{ key: 'abc' }} />
    {/* @ts-expect-error A page has a name. */}
    <StartPage {...withoutTitle} />
    {/* @ts-expect-error Is this for me? */}
    <StartPage {...withoutWhatFor} />
    {/* @ts-expect-error What do I need? */}
    <StartPage {...withoutYouNeed} />
    {/* @ts-expect-error Nothing is said in words. */}
    <StartPage {...whole} youNeed={[]} />
    {/* @ts-expect-error How long will it take me? */}
    <StartPage {...withoutHowLong} />
    {/* @ts-expect-error What happens to what I write? */}
    <StartPage {...withoutKept} />
    {/* @ts-expect-error An empty place is no answer. */}
    <StartPage {...whole} kept={undefined} />
    {/* @ts-expect-error What if I can't do it here? */}
    <StartPage {...withoutOtherWays} />
    {/* @ts-expect-error There is a way to begin. */}
    <StartPage {...withoutStart} />
    {/* @ts-expect-error One way to begin, not two. */}
    <StartPage {...whole} action="/care" />
  </>
);

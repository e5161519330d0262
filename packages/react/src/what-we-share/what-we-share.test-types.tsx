import { WhatWeShare } from './what-we-share';

const rights = { see: 'Ask us.', putRight: 'Tell us.', object: 'Tell us.', complain: 'Tell us, or the regulator.' } as const;
const whole = { what: ['Your name'], withWhom: ['Your GP'], why: 'So that they know.', howLong: '8 years.', rights, ask: 'The information team.' } as const;
const { what: _what, ...withoutWhat } = whole;
const { withWhom: _withWhom, ...withoutWhom } = whole;
const { why: _why, ...withoutWhy } = whole;
const { howLong: _howLong, ...withoutHowLong } = whole;
const { rights: _rights, ...withoutRights } = whole;
const { ask: _ask, ...withoutAsk } = whole;
const { object: _object, ...withoutObject } = rights;
const { complain: _complain, ...withoutComplain } = rights;

export const shared = (
  <>
    <WhatWeShare {...whole} />
    {/* @ts-expect-error Nobody is told "some of your data". */}
    <WhatWeShare {...withoutWhat} />
    {/* @ts-expect-error A list of nothing says nothing. */}
    <WhatWeShare {...whole} what={[]} />
    {/* @ts-expect-error With whom is what people ask first. */}
    <WhatWeShare {...withoutWhom} />
    {/* @ts-expect-error There is a reason, and a law. */}
    <WhatWeShare {...withoutWhy} />
    {/* @ts-expect-error It is not kept for ever. */}
    <WhatWeShare {...withoutHowLong} />
    {/* @ts-expect-error Rights that nobody is told of are none. */}
    <WhatWeShare {...withoutRights} />
    {/* @ts-expect-error Each of them. */}
    <WhatWeShare {...whole} rights={withoutObject} />
    {/* @ts-expect-error Each of them. */}
    <WhatWeShare {...whole} rights={withoutComplain} />
    {/* @ts-expect-error An empty place is no answer. */}
    <WhatWeShare {...whole} rights={{ ...rights, see: undefined }} />
    {/* @ts-expect-error Somebody answers questions about it. */}
    <WhatWeShare {...withoutAsk} />
    {/* @ts-expect-error It is no consent: there is nothing to tick in it. */}
    <WhatWeShare {...whole}><input type="checkbox" /></WhatWeShare>
  </>
);

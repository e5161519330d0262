import { Confirmation } from './confirmation';

const whole = {
  title: 'We have your request',
  next: ['They ring you.'],
  byWhen: '5pm on Wednesday 25 November',
  who: 'The adult social care team',
  ifTheDatePasses: 'Ring us.',
  changeOrStop: 'Ring us.',
} as const;
const { next: _next, ...withoutNext } = whole;
const { byWhen: _byWhen, ...withoutByWhen } = whole;
const { who: _who, ...withoutWho } = whole;
const { ifTheDatePasses: _ifTheDatePasses, ...withoutIfTheDatePasses } = whole;
const { changeOrStop: _changeOrStop, ...withoutChangeOrStop } = whole;

export const receipts = (
  <>
    <Confirmation {...whole} />
    {/* @ts-expect-error A person who sent something asks: and now? */}
    <Confirmation {...withoutNext} />
    {/* @ts-expect-error Next without steps is no answer. */}
    <Confirmation {...whole} next={[]} />
    {/* @ts-expect-error What happens next always has a when. */}
    <Confirmation {...withoutByWhen} />
    {/* @ts-expect-error Somebody does it. */}
    <Confirmation {...withoutWho} />
    {/* @ts-expect-error Promises slip: nobody is left waiting. */}
    <Confirmation {...withoutIfTheDatePasses} />
    {/* @ts-expect-error An empty place is no answer. */}
    <Confirmation {...whole} ifTheDatePasses={undefined} />
    {/* @ts-expect-error People may change their mind. */}
    <Confirmation {...withoutChangeOrStop} />
  </>
);

import type { Channel, ChannelNow, ContactsNow } from '../contacts/contacts';
import { fill } from '../words/words';
import type { ExplanationWords } from './create-explain';
import type { AnotherWay, Doing, ExplainContext, Go, Href, Retry, WayOn, WaysOn, Work } from './explanation';
import type { FailureCode, FailureFacts } from './read-failure';

type NotRetry = Exclude<WayOn, Retry>;

/** Where the same thing, done again, can go well. Elsewhere trying again would only waste a person's strength. */
const CAN_PASS: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'slow-to-arrive', 'too-busy', 'our-fault', 'closed-for-now', 'slow-answer', 'offline', 'no-connection', 'no-answer', 'stopped', 'unreadable', 'crashed',
]);
const NEEDS_INTERNET: ReadonlySet<Channel> = new Set<Channel>(['email', 'bsl-video', 'callback']);
const NEEDS_A_VOICE: ReadonlySet<Channel> = new Set<Channel>(['telephone', 'callback']);

export interface WaysNeeds {
  readonly facts: FailureFacts;
  readonly doing: Doing;
  readonly state: Work['state'];
  readonly context: ExplainContext;
  readonly words: ExplanationWords;
  readonly lang: string;
  /** When it is worth trying again, in words. */
  readonly when: string | undefined;
  /** Milliseconds since 1970; NaN where nobody knows. */
  readonly now: number;
}

/** Open, or without hours: 0. Shut at this moment: 1. A letter, which takes days: 2. */
function distance(channel: ChannelNow, now: number): number {
  if (channel.channel === 'letter') return 2;
  const state = channel.states.findLast(({ from }) => from <= now) ?? channel.states[0];
  return state === undefined || state.open ? 0 : 1;
}

/** The channels by what they are today. Contacts that are not what their type says give none: the page's links still lead on. */
function readChannels(contacts: ContactsNow, now: number): { channel: ChannelNow; away: number }[] {
  try {
    return contacts.channels.map((channel) => ({ channel, away: distance(channel, now) })).filter(({ channel }) => typeof channel.text === 'string');
  } catch {
    return [];
  }
}

/**
 * At most two channels, the nearest first, in the service's own order: the first one, and one for people it shuts out
 * (who cannot speak on a telephone, or can do nothing else). All the others stand in the contact block.
 */
function nearestChannels(contacts: ContactsNow, code: FailureCode, now: number): readonly ChannelNow[] {
  const all = readChannels(contacts, now).sort((one, other) => one.away - other.away);
  const reachable = code === 'offline' || code === 'no-connection' ? all.filter(({ channel }) => !NEEDS_INTERNET.has(channel.channel)) : all;
  const [first, ...others] = (reachable.length > 0 ? reachable : all).map(({ channel }) => channel);
  if (first === undefined) return [];
  const spoken = NEEDS_A_VOICE.has(first.channel);
  const second = others.find(({ channel }) => NEEDS_A_VOICE.has(channel) !== spoken);
  return second === undefined ? [first] : [first, second];
}

function otherWays({ facts, context, words, lang, now }: WaysNeeds): readonly AnotherWay[] {
  return nearestChannels(context.contacts, facts.code, now).map(({ channel, text, href }) => ({
    kind: 'another-way',
    channel,
    label: fill(words[`way.${channel}`], { text }, lang),
    ...(href !== undefined && { href: href as Href }),
  }));
}

function retry({ facts, doing, state, context, words, lang, when }: WaysNeeds): Retry | undefined {
  const doneAlready = state === 'sent' && doing === 'sending';
  if (!CAN_PASS.has(facts.code) || context.retry === false || doneAlready) return undefined;
  return {
    kind: 'retry',
    label: when === undefined ? words[`way.retry.${doing}`] : fill(words['way.retry.when'], { when }, lang),
    ...(facts.retryAt !== undefined && { after: new Date(facts.retryAt).toISOString() }),
    ...(context.retry !== undefined && { href: context.retry }),
  };
}

/** What the failure itself asks for, before anything else. */
function firstWays({ facts, doing, context, words, lang, when }: WaysNeeds): readonly NotRetry[] {
  const { code } = facts;
  if (code === 'offline') return [{ kind: 'wait', label: words['way.wait.offline'] }];
  if (code === 'signed-out' && context.signIn !== undefined) return [{ kind: 'go', href: context.signIn, label: words['way.sign-in'] }];
  if (facts.retryAt !== undefined && when !== undefined) {
    return [{ kind: 'wait', label: fill(words['way.wait.when'], { when }, lang), until: new Date(facts.retryAt).toISOString() }];
  }
  const field = context.field ?? facts.field;
  if ((code === 'too-big' || code === 'needs-a-change') && field !== undefined) {
    return [{ kind: 'change', field, label: words[doing === 'uploading' ? 'way.change.uploading' : 'way.change'] }];
  }
  return [];
}

function carryOn({ doing, context, words }: WaysNeeds): readonly NotRetry[] {
  if (context.carryOn === undefined) return [];
  const label = words[doing === 'uploading' ? 'way.carry-on.uploading' : 'way.carry-on'];
  return [{ kind: 'carry-on-without', label, ...(context.carryOn !== true && { href: context.carryOn }) }];
}

/** What the person can do next, most useful first. Never empty, and never only "try again". */
export function waysOn(needs: WaysNeeds): WaysOn {
  const { doing, state, context, words } = needs;
  const again = retry(needs);
  const home: Go = { kind: 'go', href: context.home ?? '/', label: words['way.home'] };
  const first = firstWays(needs);
  const found = [...first, ...otherWays(needs), ...carryOn(needs)];
  // Leaving a page that still holds what was written could lose it: then the start page is offered only for want of anything else.
  const wordsAtRisk = (state === 'not-saved' || state === 'unknown') && doing !== 'loading' && doing !== 'signing-in';
  const [lead, ...rest] = wordsAtRisk && found.length > 0 ? found : [...found, home];
  const way = lead ?? home;
  if (again === undefined) return [way, ...rest];
  return first.length > 0 ? [way, ...rest, again] : [again, way, ...rest];
}

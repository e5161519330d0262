import { inDevelopment } from '../development/development';
import type { DayNumber } from '../dates/calendar';
import { channelSaid } from './channel-words';
import { hoursFaults } from './contact-faults';
import type { ChannelNow, ContactChannel, Contacts, ContactsNow, OpenState } from './contacts';
import { contactsEnglish as english } from './contacts.words';
import { contactsWelsh as welsh } from './contacts.words.cy';
import { inLanguage, languageOf, onlyInLanguage } from './localised';
import { MINUTES_A_DAY, openStretches, readSchedule, type Schedule, type WallMinute } from './opening';
import { hoursSaid, stateAt, type ContactWords, type Speech } from './opening-words';
import { serviceClock, type ServiceClock } from './service-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long the states run on, so that a page left open stays right. */
const RUN_ON = 48 * HOUR;
/** Local days worked out at once: enough for `RUN_ON` from the last moment of the first one, whatever the clocks do. */
const DAYS_AT_ONCE = 4;

/** What one service's facts come to, worked out once: the clock and the hours in numbers. */
interface Prepared {
  readonly clock: ServiceClock | undefined;
  readonly schedules: readonly (Schedule | undefined)[];
  /** By locale: the facts in words for one local day. */
  readonly days: Map<string, DaySaid>;
}

/** The facts in words for one day of the service's clock: everything about "now" is in the states, so the day is worked out once. */
interface DaySaid {
  readonly words: ContactWords;
  readonly from: number;
  readonly until: number;
  readonly said: ContactsNow;
}

const prepared = new WeakMap<Contacts, Prepared>();

function prepare(contacts: Contacts): Prepared {
  const known = prepared.get(contacts);
  if (known !== undefined) return known;
  const clock = serviceClock(contacts.timeZone);
  const faults = clock === undefined ? [`There is no time zone "${contacts.timeZone}". Write it like "Europe/London".`] : [];
  const schedules = contacts.channels.map((channel, place) => {
    if (channel.hours === undefined || channel.hours === 'always') return undefined;
    const wrong = hoursFaults(`Channel ${place + 1} (${channel.channel})`, channel.hours);
    faults.push(...wrong);
    return wrong.length > 0 ? undefined : readSchedule(channel.hours);
  });
  if (faults.length > 0 && inDevelopment()) {
    throw new Error(`The opening hours of these contacts cannot be trusted, so people would be shown how to reach you but not when. ${faults.join(' ')}`);
  }
  const made = { clock, schedules, days: new Map<string, DaySaid>() };
  prepared.set(contacts, made);
  return made;
}

/** The moments of a few local days at which something may change: each opening, each closing, each midnight. */
function statesOf(schedule: Schedule, today: DayNumber, clock: ServiceClock, speech: Speech): OpenState[] {
  const stretches = openStretches(schedule, today);
  const [start, end] = [today * MINUTES_A_DAY, (today + DAYS_AT_ONCE) * MINUTES_A_DAY];
  const moments = new Set<WallMinute>();
  for (let day = start; day < end; day += MINUTES_A_DAY) moments.add(day);
  for (const { from, to } of stretches) {
    for (const minute of [from, to]) if (minute > start && minute < end) moments.add(minute);
  }
  const states: OpenState[] = [];
  for (const minute of [...moments].toSorted((a, b) => a - b)) {
    const { open, said } = stateAt(minute, stretches, schedule, speech);
    const last = states.at(-1);
    if (last?.said === said) continue;
    // Where clocks go forward, times that are never shown fall together, and the last of them is true.
    const from = Math.max(clock.instantOf(minute * MINUTE), last?.from ?? -Infinity);
    if (last?.from === from) states.pop();
    if (states.at(-1)?.said !== said) states.push({ from, open, said });
  }
  return states;
}

function channelOf(channel: ContactChannel, schedule: Schedule | undefined, today: DayNumber, prep: Prepared, speech: Speech): ChannelNow {
  const said = channelSaid(channel, speech.words, speech.locale);
  if (channel.hours === 'always') {
    return { ...said, states: [{ from: 0, open: true, said: speech.words.openAlways }], hours: [speech.words.everyDayAlways] };
  }
  if (schedule === undefined || prep.clock === undefined) return { ...said, states: [], hours: [] };
  return { ...said, states: statesOf(schedule, today, prep.clock, speech), hours: hoursSaid(schedule, today, speech) };
}

function sayDay(contacts: Contacts, prep: Prepared, now: number, words: ContactWords, locale: string): DaySaid {
  const speech: Speech = { words, locale, why: ({ why }) => onlyInLanguage(why, locale) };
  const today = prep.clock === undefined ? 0 : Math.floor(prep.clock.wallAt(now) / (MINUTES_A_DAY * MINUTE));
  const team = inLanguage(contacts.team, locale);
  const [first, ...others] = contacts.channels;
  const channel = (facts: ContactChannel, place: number) => channelOf(facts, prep.schedules[place], today, prep, speech);
  const dayStart = (day: DayNumber) => prep.clock?.instantOf(day * MINUTES_A_DAY * MINUTE);
  return {
    words,
    from: dayStart(today) ?? -Infinity,
    until: dayStart(today + 1) ?? Infinity,
    said: {
      team: team.text,
      channels: [channel(first, 0), ...others.map((facts, at) => channel(facts, at + 1))],
      lang: locale,
      ...(team.lang !== undefined && { langs: { team: team.lang } }),
    },
  };
}

/** From the state that holds now on, for the time it runs on. */
function fromNowOn(states: readonly OpenState[], now: number): readonly OpenState[] {
  let first = 0;
  let end = 0;
  for (const { from } of states) {
    if (from <= now) first = end;
    if (from < now + RUN_ON || end === 0) end += 1;
  }
  return states.slice(first, end);
}

function speechFor(locale: string, own: ContactWords | undefined): { readonly words: ContactWords; readonly locale: string } {
  if (own !== undefined) return { words: own, locale };
  const language = languageOf(locale);
  if (language === 'cy') return { words: welsh, locale };
  return { words: english, locale: language === 'en' ? locale : 'en' };
}

function instantOf(now: Date): number {
  const instant = now.getTime();
  if (!Number.isNaN(instant)) return instant;
  if (inDevelopment()) throw new RangeError('contactsAt was given a date that does not exist, so nobody could be told what is open. Give it new Date().');
  return Date.now();
}

/**
 * How to reach a person, in the page's language, with what is open at `now` on the service's own clock. For a server:
 * the result is plain data, and its states run on for two days so that a page left open stays right.
 * A language we do not ship is spoken by `words`; without them everything is in English and says so in `lang`.
 * Hours that cannot be trusted throw in development; in production people still get the channel, without hours.
 */
export function contactsAt(contacts: Contacts, now: Date, locale: string, words?: ContactWords): ContactsNow {
  const prep = prepare(contacts);
  const speech = speechFor(locale, words);
  const instant = instantOf(now);
  let day = prep.days.get(locale);
  if (day === undefined || day.words !== speech.words || instant < day.from || instant >= day.until) {
    day = sayDay(contacts, prep, instant, speech.words, speech.locale);
    prep.days.set(locale, day);
  }
  const [first, ...others] = day.said.channels;
  const atNow = (channel: ChannelNow): ChannelNow => ({ ...channel, states: fromNowOn(channel.states, instant) });
  return { ...day.said, channels: [atNow(first), ...others.map(atNow)] };
}

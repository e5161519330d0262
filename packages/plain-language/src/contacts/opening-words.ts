import { calendarDay, type DayNumber } from '../dates/calendar';
import { fill } from '../words/fill';
import type { Weekday } from './contacts';
import type { contactsEnglish as english } from './contacts.words';
import { MINUTES_A_DAY, WEEKDAYS, weekdayNamed, type DifferentDay, type Schedule, type Stretch, type WallMinute } from './opening';

/** The sentences of the contact facts in some language. */
export type ContactWords = { readonly [Key in keyof typeof english]: string };

/** A language: its sentences, its tag, and how to choose a service's own text in it, if the service has it. */
export interface Speech {
  readonly words: ContactWords;
  readonly locale: string;
  readonly why: (day: DifferentDay) => string | undefined;
}

type DayForm = 'on' | 'night' | 'to' | 'and' | 'from';

const keyOf = (form: DayForm, day: Weekday) => `${form}${day.charAt(0).toUpperCase()}${day.slice(1)}` as `${DayForm}${Capitalize<Weekday>}`;

/** "9am", "1:30pm", "midday", "midnight". */
function clockTime(minute: WallMinute, { words, locale }: Speech): string {
  const ofDay = minute % MINUTES_A_DAY;
  if (ofDay === 0) return words.midnight;
  if (ofDay === 720) return words.midday;
  const hour = Math.floor(ofDay / 60) % 12 || 12;
  const clock = ofDay % 60 === 0 ? String(hour) : `${hour}:${String(ofDay % 60).padStart(2, '0')}`;
  return fill(ofDay < 720 ? words.morning : words.afternoon, { clock }, locale);
}

/** "25 December", after a weekday in the form its sentence needs. */
function dated(weekday: string, number: DayNumber, { words, locale }: Speech): string {
  const { month, day } = calendarDay(number);
  const date = fill(words[`month${month}` as 'month1'], { day }, locale);
  return fill(words.onDate, { weekday, date }, locale);
}

/** The day of a time, as seen from `today`: "today", "tomorrow", "on Friday", "on Friday 25 December". Midnight belongs to the night before it. */
function dayPhrase(minute: WallMinute, today: DayNumber, speech: Speech): string {
  const { words } = speech;
  const night = minute % MINUTES_A_DAY === 0;
  const day = Math.floor(minute / MINUTES_A_DAY) - (night ? 1 : 0);
  if (day === today) return night ? words.tonight : words.today;
  if (day === today + 1) return night ? words.tomorrowNight : words.tomorrow;
  const weekday = weekdayNamed(day);
  if (day < today + 7) return words[keyOf(night ? 'night' : 'on', weekday)];
  return dated(words[keyOf(night ? 'night' : 'on', weekday)], day, speech);
}

/** What is true at one minute of the service's clock: open or closed, and until when. */
export function stateAt(minute: WallMinute, stretches: readonly Stretch[], schedule: Schedule, speech: Speech): { readonly open: boolean; readonly said: string } {
  const { words, locale } = speech;
  const today = Math.floor(minute / MINUTES_A_DAY);
  const next = stretches.find(({ to }) => to > minute);
  if (next !== undefined && next.from <= minute) {
    const last = stretches.at(-1);
    const endless = next === last && next.to - minute > 14 * MINUTES_A_DAY;
    if (endless) return { open: true, said: words.openAlways };
    return { open: true, said: fill(words.openUntil, { time: clockTime(next.to, speech), day: dayPhrase(next.to, today, speech) }, locale) };
  }
  const different = schedule.different.get(today);
  const why = different?.spans.length === 0 ? speech.why(different) : undefined;
  if (next === undefined) return { open: false, said: why === undefined ? words.closed : fill(words.closedToday, { why }, locale) };
  const opens = { time: clockTime(next.from, speech), day: dayPhrase(next.from, today, speech) };
  return { open: false, said: why === undefined ? fill(words.opens, opens, locale) : fill(words.closedTodayOpens, { why, ...opens }, locale) };
}

/** "9am to 12:30pm, then 1:30pm to 5pm". */
function spansSaid(spans: readonly Stretch[], speech: Speech): string {
  const { words, locale } = speech;
  const wholeDay = spans.length === 1 && spans[0]?.from === 0 && spans[0].to === MINUTES_A_DAY;
  if (wholeDay) return words.allDay;
  return spans
    .map(({ from, to }) => fill(words.fromTo, { from: clockTime(from, speech), to: clockTime(to, speech) }, locale))
    .reduce((earlier, later) => fill(words.then, { earlier, later }, locale));
}

/** Days in a row with the same hours. */
interface Run {
  readonly days: readonly Weekday[];
  readonly spans: readonly Stretch[];
}

const sameSpans = (a: readonly Stretch[], b: readonly Stretch[]) =>
  a.length === b.length && a.every(({ from, to }, at) => from === b[at]?.from && to === b[at]?.to);

function runsOf({ week }: Schedule): Run[] {
  const runs: Run[] = [];
  for (const day of WEEKDAYS) {
    const last = runs.at(-1);
    if (last !== undefined && sameSpans(last.spans, week[day])) runs[runs.length - 1] = { days: [...last.days, day], spans: last.spans };
    else runs.push({ days: [day], spans: week[day] });
  }
  return runs;
}

/** "Monday to Friday", "Saturday and Sunday", "Monday"; for closed days "from Monday to Wednesday", "on Sunday". */
function daysSaid(days: readonly Weekday[], closed: boolean, { words, locale }: Speech): string {
  const [first, last] = [days[0] ?? 'monday', days.at(-1) ?? 'monday'];
  const alone = (form: 'on' | 'from') => (closed ? words[keyOf(form, first)] : words[first]);
  if (days.length === 1) return alone('on');
  const pair = days.length === 2;
  return fill(words.twoDays, { first: alone(pair ? 'on' : 'from'), second: words[keyOf(pair ? 'and' : 'to', last)] }, locale);
}

function runSaid({ days, spans }: Run, speech: Speech): string {
  const { words, locale } = speech;
  if (spans.length === 0) return fill(words.closedOn, { days: daysSaid(days, true, speech) }, locale);
  const times = spansSaid(spans, speech);
  return days.length === 7 ? fill(words.everyDay, { times }, locale) : fill(words.someDays, { days: daysSaid(days, false, speech), times }, locale);
}

/** How many days ahead a day that differs is told beside the usual hours. */
const TELL_AHEAD = 14;

function differentSaid(different: DifferentDay, speech: Speech): string {
  const { words, locale } = speech;
  const date = dated(words[weekdayNamed(different.day)], different.day, speech);
  const why = speech.why(different);
  if (different.spans.length === 0) return why === undefined ? fill(words.closedDay, { date }, locale) : fill(words.closedDayWhy, { date, why }, locale);
  const times = spansSaid(different.spans, speech);
  return why === undefined ? fill(words.differentDay, { date, times }, locale) : fill(words.differentDayWhy, { date, times, why }, locale);
}

/** The full hours in words, then the days of the coming two weeks that differ: one line each. */
export function hoursSaid(schedule: Schedule, today: DayNumber, speech: Speech): readonly string[] {
  const soon = [...schedule.different.values()].filter(({ day }) => day >= today && day < today + TELL_AHEAD).toSorted((a, b) => a.day - b.day);
  return [...runsOf(schedule).map((run) => runSaid(run, speech)), ...soon.map((different) => differentSaid(different, speech))];
}

import { readIsoDate, weekdayOf, type DayNumber } from '../dates/calendar';
import { minutesOf } from './contact-faults';
import type { Localised, OpeningHours, Weekday } from './contacts';

/** Minutes since 1 January 1970 on the service's own clock. */
export type WallMinute = number;

export const MINUTES_A_DAY = 1440;

/** How far ahead we look for the next opening: longer than any closure a service plans. */
export const DAYS_AHEAD = 60;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const satisfies readonly Weekday[];

/** The weekday of a day, by name. */
export const weekdayNamed = (day: DayNumber): Weekday => WEEKDAYS[weekdayOf(day)] ?? 'monday';

/** A stretch of the service's clock, `to` not included. */
export interface Stretch {
  readonly from: WallMinute;
  readonly to: WallMinute;
}

/** What a day is, where it differs from its weekday. */
export interface DifferentDay {
  readonly day: DayNumber;
  readonly why: Localised;
  readonly spans: readonly Stretch[];
}

/** Opening hours in numbers, read once per service. Spans count minutes after midnight, in order, touching ones joined. */
export interface Schedule {
  readonly week: { readonly [Day in Weekday]: readonly Stretch[] };
  readonly different: ReadonlyMap<DayNumber, DifferentDay>;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last !== undefined && stretch.from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else all.push(stretch);
  }
  return all;
}

function readSpans(spans: readonly { readonly from: string; readonly to: string }[] | undefined): Stretch[] {
  const read = (spans ?? []).map(({ from, to }) => ({ from: minutesOf(from) ?? 0, to: minutesOf(to) ?? 0 }));
  return joined(read.toSorted((a, b) => a.from - b.from));
}

/** Opening hours in numbers. They must be free of faults: ask `hoursFaults` first. */
export function readSchedule({ week, exceptions }: OpeningHours): Schedule {
  const different = new Map<DayNumber, DifferentDay>();
  for (const { on, why, hours } of exceptions ?? []) {
    const day = readIsoDate(on);
    if (day !== undefined) different.set(day, { day, why, spans: readSpans(hours) });
  }
  return {
    week: {
      monday: readSpans(week.monday), tuesday: readSpans(week.tuesday), wednesday: readSpans(week.wednesday), thursday: readSpans(week.thursday),
      friday: readSpans(week.friday), saturday: readSpans(week.saturday), sunday: readSpans(week.sunday),
    },
    different,
  };
}

/** When the channel is open, from the day before `today` on, as whole stretches: one that goes on past midnight is one. */
export function openStretches({ week, different }: Schedule, today: DayNumber): readonly Stretch[] {
  const all: Stretch[] = [];
  for (let day = today - 1; day <= today + DAYS_AHEAD; day += 1) {
    const start = day * MINUTES_A_DAY;
    const spans = different.get(day)?.spans ?? week[weekdayNamed(day)];
    for (const { from, to } of spans) all.push({ from: start + from, to: start + to });
  }
  return joined(all);
}

import type { IsoDate } from '@kind-by-design/plain-language/contacts';

/** When the service works: its clock, and the days it is closed. */
export interface WorkingDays {
  /** IANA name, such as `Europe/London`. */
  readonly timeZone: string;
  readonly closed: ReadonlySet<string>;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at the service at this instant. */
export function dayAt(now: Date, timeZone: string): IsoDate {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, calendar);
  return calendar.format(now) as IsoDate;
}

/** The next `count` working days after the one on which the person asked. Weekends and closed days do not count. */
export function workingDaysAfter(asked: Date, { timeZone, closed }: WorkingDays, count: number): readonly IsoDate[] {
  const days: IsoDate[] = [];
  // Noon in UTC stands for the calendar day itself: no change of the clocks can move it to another.
  const day = new Date(`${dayAt(asked, timeZone)}T12:00:00Z`);
  for (let tries = 0; tries < 31 && days.length < count; tries += 1) {
    day.setUTCDate(day.getUTCDate() + 1);
    const iso = day.toISOString().slice(0, 10);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6 && !closed.has(iso)) days.push(iso as IsoDate);
  }
  if (days.length < count) throw new Error('workingDaysAfter: a whole month with too few working days. Look at the list of closed days.');
  return days;
}

/** The day by which somebody rings: the end of the next working day after the one on which the person asked. */
export function ringBy(asked: Date, days: WorkingDays): IsoDate {
  return workingDaysAfter(asked, days, 1)[0] ?? dayAt(asked, days.timeZone);
}

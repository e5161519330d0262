import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { ringBy, workingDaysAfter, type WorkingDays } from './ring-by.ts';

/** A stretch of a working day in which the team can ring. */
export interface CallTime {
  /** What the form sends: `2026-11-24-morning`. */
  readonly value: string;
  readonly day: IsoDate;
  readonly part: 'morning' | 'afternoon';
}

const parts = ['morning', 'afternoon'] as const;

/** Reads a time as the form sends it; nothing for what is none. */
export function readCallTime(value: string): CallTime | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})-(morning|afternoon)$/.exec(value);
  const part = parts.find((known) => known === match?.[2]);
  return match?.[1] && part ? { value, day: match[1] as IsoDate, part } : undefined;
}

/** The times to offer somebody who asks at this moment: the mornings and afternoons of the next three working days. */
export function callTimes(asked: Date, days: WorkingDays): readonly CallTime[] {
  return workingDaysAfter(asked, days, 3).flatMap((day) => parts.map((part) => ({ value: `${day}-${part}`, day, part })));
}

/**
 * The day by which somebody has rung: the last of the days the person chose, so that every time they chose can be
 * tried; the end of the next working day where they chose none that is still to come.
 */
export function promisedDay(chosen: readonly string[], asked: Date, days: WorkingDays): IsoDate {
  const offered = callTimes(asked, days).filter(({ value }) => chosen.includes(value));
  return offered.at(-1)?.day ?? ringBy(asked, days);
}

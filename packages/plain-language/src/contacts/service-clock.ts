/** The clock on the wall of the service, as milliseconds since 1970 read as if that clock were UTC. */
export type WallTime = number;

const DAY = 86_400_000;

/** Turns instants into the time on the service's wall and back, across the days when clocks change. */
export interface ServiceClock {
  readonly wallAt: (instant: number) => WallTime;
  /**
   * The instant at which the wall shows a time. A time that is shown twice (clocks go back) means the first; a time
   * that is never shown (clocks go forward) means the moment at which it is skipped.
   */
  readonly instantOf: (wall: WallTime) => number;
}

// The first formatter with a time zone costs milliseconds, so it is made at first use and kept.
const clocks = new Map<string, ServiceClock | undefined>();

function wallReader(timeZone: string): ServiceClock['wallAt'] {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  return (instant) => {
    const found = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of formatter.formatToParts(instant)) {
      if (type in found) found[type as keyof typeof found] = Number(value);
    }
    return Date.UTC(found.year, found.month - 1, found.day, found.hour, found.minute, found.second);
  };
}

/** The first second between two instants at which the wall shows a time or later. */
function firstPast(wall: WallTime, wallAt: ServiceClock['wallAt'], early: number, late: number): number {
  let [before, past] = [early, late];
  while (past - before > 1000) {
    const middle = Math.floor((before + past) / 2000) * 1000;
    if (wallAt(middle) >= wall) past = middle;
    else before = middle;
  }
  return past;
}

function makeClock(timeZone: string): ServiceClock | undefined {
  let wallAt: ServiceClock['wallAt'];
  try {
    wallAt = wallReader(timeZone);
  } catch {
    return undefined;
  }
  const offsetAt = (instant: number) => wallAt(instant) - Math.floor(instant / 1000) * 1000;
  return {
    wallAt,
    instantOf: (wall) => {
      const before = wall - offsetAt(wall - DAY);
      const after = wall - offsetAt(wall + DAY);
      if (before === after || wallAt(before) === wall) return before;
      if (wallAt(after) === wall) return after;
      return firstPast(wall, wallAt, Math.min(before, after), Math.max(before, after));
    },
  };
}

/** The clock of a time zone, such as `Europe/London`; nothing where there is no such zone. */
export function serviceClock(timeZone: string): ServiceClock | undefined {
  if (!clocks.has(timeZone)) clocks.set(timeZone, makeClock(timeZone));
  return clocks.get(timeZone);
}

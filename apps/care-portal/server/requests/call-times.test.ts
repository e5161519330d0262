import { describe, expect, it } from 'vitest';
import { callTimes, promisedDay, readCallTime } from './call-times.ts';

const days = { timeZone: 'Europe/London', closed: new Set(['2026-12-25', '2026-12-28']) };
const sunday = new Date('2026-11-22T10:00:00Z');

describe('The times a person can choose', () => {
  it('are mornings and afternoons of the next three working days, past weekends and closed days', () => {
    expect(callTimes(new Date('2026-12-24T10:00:00Z'), days).map(({ value }) => value)).toEqual([
      '2026-12-29-morning', '2026-12-29-afternoon', '2026-12-30-morning', '2026-12-30-afternoon', '2026-12-31-morning', '2026-12-31-afternoon',
    ]);
  });

  it('are read as the form sends them, and nothing else is', () => {
    expect(readCallTime('2026-11-24-morning')).toMatchObject({ day: '2026-11-24', part: 'morning' });
    expect(readCallTime('any time')).toBeUndefined();
  });
});

describe('The day we promise', () => {
  it('is the last of the days chosen, so that none of them is broken', () => {
    expect(promisedDay(['2026-11-25-morning', '2026-11-23-afternoon'], sunday, days)).toBe('2026-11-25');
  });

  it('is the next working day where nothing was chosen, or only days that are over', () => {
    expect(promisedDay([], sunday, days)).toBe('2026-11-23');
    expect(promisedDay(['2026-11-18-morning', '2031-01-01-morning'], sunday, days)).toBe('2026-11-23');
  });
});

import { describe, expect, it } from 'vitest';
import { workingDays } from '../portal.ts';
import { bankHolidays } from '../service/bank-holidays.ts';
import { dayAt, ringBy } from './ring-by.ts';

describe('The day by which somebody rings', () => {
  it.each([
    ['on a Monday, is Tuesday', '2026-11-23T10:00:00Z', '2026-11-24'],
    ['on a Friday, is Monday', '2026-11-27T16:59:00Z', '2026-11-30'],
    ['on a Sunday, is Monday', '2026-11-29T10:00:00Z', '2026-11-30'],
    ['just before midnight in summer, still counts from that day', '2027-07-01T22:59:00Z', '2027-07-02'],
    ['just after midnight in summer, counts from the new day', '2027-07-01T23:00:00Z', '2027-07-05'],
    ['on Christmas Eve, steps over Christmas, the weekend and the day in its place', '2026-12-24T10:00:00Z', '2026-12-29'],
    ['before Good Friday, is the Tuesday after Easter', '2027-03-25T10:00:00Z', '2027-03-30'],
    ['on the weekend the clocks change, is Monday', '2027-03-27T12:00:00Z', '2027-03-30'],
  ])('asked %s', (_title, asked, day) => {
    expect(ringBy(new Date(asked), workingDays)).toBe(day);
  });

  it('is said to be unknown rather than wrong where no day is a working day', () => {
    const closed = new Set(Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10)));
    expect(() => ringBy(new Date('2026-11-23T10:00:00Z'), { timeZone: 'Europe/London', closed })).toThrow(/closed days/);
  });
});

describe('The list of closed days', () => {
  it('is in order, on working days, and within what it says it knows', () => {
    const days = bankHolidays.days.map((day) => day.on);
    expect([...days].sort()).toEqual(days);
    for (const day of days) {
      expect([0, 6]).not.toContain(new Date(`${day}T12:00:00Z`).getUTCDay());
      expect(day <= bankHolidays.knownUntil).toBe(true);
    }
  });
});

describe('A day at the service', () => {
  it('is the one on its own clock', () => {
    expect(dayAt(new Date('2026-07-01T23:30:00Z'), 'Europe/London')).toBe('2026-07-02');
    expect(dayAt(new Date('2026-11-22T23:30:00Z'), 'Europe/London')).toBe('2026-11-22');
  });
});

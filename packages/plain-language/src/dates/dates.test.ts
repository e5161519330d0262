import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, daysIn, readIsoDate, weekdayOf } from './calendar';
import { keepsRule, readDate, type DateTyped } from './dates';
import { MONTH_NAMES, monthNamed } from './month-names';

const date = (day: string, month: string, year: string): DateTyped => ({ day, month, year });
const exact = (iso: string) => ({ kind: 'exact', iso });

describe('readDate', () => {
  it('reads three numbers, with or without noughts, spaces and stray marks', () => {
    for (const typed of [date('27', '3', '1952'), date(' 27. ', '03', '19 52'), date('27th', '3.', '1952,'), date('２７', '３', '１９５２'), date('27ain', '3', '1952')]) {
      expect(readDate(typed)).toEqual(exact('1952-03-27'));
    }
  });
  it('reads months by name, in English and Welsh, whole and short, in any case', () => {
    for (const month of ['March', 'MARCH', 'mar', 'Mar.', 'Mawrth', 'maw', 'mis Mawrth', 'Fawrth']) expect(readDate(date('27', month, '1952'))).toEqual(exact('1952-03-27'));
    expect(readDate(date('1', 'sept', '2020'))).toEqual(exact('2020-09-01'));
  });
  it('reads a whole date pasted into one box', () => {
    for (const day of ['27/3/1952', '27 March 1952', '27 Mawrth 1952', '27th of March 1952', '27-03-1952', '1952-03-27']) expect(readDate({ day })).toEqual(exact('1952-03-27'));
    expect(readDate({ year: '27.3.1952' })).toEqual(exact('1952-03-27'));
  });
  it('takes a part of a date as an answer', () => {
    expect(readDate({ year: '1952' })).toEqual({ kind: 'partial', precision: 'year', iso: '1952', missing: ['day', 'month'] });
    expect(readDate({ month: 'April', year: '2019' })).toEqual({ kind: 'partial', precision: 'month-year', iso: '2019-04', missing: ['day'] });
  });
  it('keeps the person’s own words as they were written', () => {
    expect(readDate({ rough: ' when I was 12 ' })).toEqual({ kind: 'rough', words: ' when I was 12 ' });
    expect(readDate({ month: 'spring', year: '2019', rough: 'spring 2019' })).toEqual({ kind: 'rough', words: 'spring 2019' });
    expect(readDate({ ...date('27', '3', '1952'), rough: 'a Thursday' })).toEqual({ ...exact('1952-03-27'), words: 'a Thursday' });
  });
  it('asks about a year of two digits instead of guessing', () => {
    expect(readDate(date('27', '3', '52'))).toEqual({ kind: 'problem', failure: 'two-digit-year', part: 'year', years: ['1952', '2052'] });
    expect(readDate({ day: '27/3/52' })).toMatchObject({ failure: 'two-digit-year' });
    expect(readDate({ year: '’52' })).toMatchObject({ failure: 'two-digit-year' });
  });
  it('names the parts that are missing, the first of them to be marked', () => {
    expect(readDate({ day: '27' })).toMatchObject({ failure: 'missing-part', part: 'month', missing: ['month', 'year'] });
    expect(readDate({ day: '27', month: '3' })).toMatchObject({ part: 'year', missing: ['year'] });
    expect(readDate({ month: '3' })).toMatchObject({ part: 'day', missing: ['day', 'year'] });
    expect(readDate({ day: '27', year: '1952' })).toMatchObject({ part: 'month', missing: ['month'] });
  });
  it('names the part that no calendar has, or that we cannot read', () => {
    expect(readDate(date('31', '6', '1952'))).toMatchObject({ failure: 'impossible', part: 'day' });
    expect(readDate(date('29', '2', '1900'))).toMatchObject({ failure: 'impossible', part: 'day' });
    expect(readDate(date('29', '2', '2000'))).toEqual(exact('2000-02-29'));
    expect(readDate(date('1', '13', '1952'))).toMatchObject({ failure: 'impossible', part: 'month' });
    expect(readDate(date('0', '1', '1952'))).toMatchObject({ failure: 'impossible', part: 'day' });
    expect(readDate(date('1', '1', '19520'))).toMatchObject({ failure: 'impossible', part: 'year' });
    expect(readDate(date('1', 'spring', '1952'))).toMatchObject({ failure: 'unreadable', part: 'month' });
    expect(readDate(date('soon', '1', '1952'))).toMatchObject({ failure: 'unreadable', part: 'day' });
    expect(readDate(date('1', '1', 'last year'))).toMatchObject({ failure: 'unreadable', part: 'year' });
  });
  it('is empty where nothing was written', () => {
    expect(readDate({})).toEqual({ kind: 'empty' });
    expect(readDate({ day: ' ', month: '', year: ' - ', rough: '  ' })).toEqual({ kind: 'empty' });
  });
});

describe('readDate, whatever is typed', () => {
  it('never throws, and never makes up a day that does not exist', () => {
    const box = fc.option(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer({ min: -5, max: 3000 }).map(String), fc.constantFrom('March', 'Mawrth', '3rd')), { nil: '' });
    fc.assert(fc.property(box, box, box, box, (day, month, year, rough) => {
      const read = readDate({ day, month, year, rough });
      expect(read.kind !== 'exact' || readIsoDate(read.iso) !== undefined).toBe(true);
      expect(rough.trim() === '' || ('words' in read && read.words === rough)).toBe(true);
    }), { numRuns: 1000 });
  });
  it('reads every day of the calendar back, by number and by name', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.nat(3), (year, month, given, form) => {
      const day = Math.min(given, daysIn(year, month));
      const written = form === 0 ? String(month) : (MONTH_NAMES[month - 1]?.[form - 1] ?? String(month));
      const read = readDate(date(String(day), written, String(year)));
      expect(read).toEqual(exact(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`));
    }));
  });
});

describe('the names of the months', () => {
  it('mean one month each, however they are shortened', () => {
    for (const [at, names] of MONTH_NAMES.entries()) {
      for (const name of names) for (let length = 3; length <= name.length; length += 1) expect([name.slice(0, length), monthNamed(name.slice(0, length))]).toEqual([name.slice(0, length), at + 1]);
    }
  });
});

describe('the calendar', () => {
  it('agrees with the calendar of the language', () => {
    fc.assert(fc.property(fc.integer({ min: -300_000, max: 300_000 }), (number) => {
      const known = new Date(number * 86_400_000);
      const { year, month, day } = calendarDay(number);
      expect([year, month, day]).toEqual([known.getUTCFullYear(), known.getUTCMonth() + 1, known.getUTCDate()]);
      expect(dayNumber(year, month, day)).toBe(number);
      expect(weekdayOf(number)).toBe((known.getUTCDay() + 6) % 7);
    }));
  });
});

describe('keepsRule', () => {
  const today = '2026-11-22';
  const keeps = (typed: DateTyped, is: 'past' | 'today-or-past' | 'future' | 'today-or-future') => keepsRule(readDate(typed), { is, today });

  it('tells past, present and future days apart', () => {
    const days = [date('21', '11', '2026'), date('22', '11', '2026'), date('23', '11', '2026')];
    expect(days.map((day) => keeps(day, 'past'))).toEqual([true, false, false]);
    expect(days.map((day) => keeps(day, 'today-or-past'))).toEqual([true, true, false]);
    expect(days.map((day) => keeps(day, 'future'))).toEqual([false, false, true]);
    expect(days.map((day) => keeps(day, 'today-or-future'))).toEqual([false, true, true]);
  });
  it('compares with another day, or two', () => {
    const days = [date('2', '5', '2026'), date('3', '5', '2026'), date('4', '5', '2026')].map(readDate);
    const other = '2026-05-03';
    expect(days.map((day) => keepsRule(day, { is: 'before', date: other }))).toEqual([true, false, false]);
    expect(days.map((day) => keepsRule(day, { is: 'same-or-before', date: other }))).toEqual([true, true, false]);
    expect(days.map((day) => keepsRule(day, { is: 'after', date: other }))).toEqual([false, false, true]);
    expect(days.map((day) => keepsRule(day, { is: 'same-or-after', date: other }))).toEqual([false, true, true]);
    expect(days.map((day) => keepsRule(day, { is: 'between', from: '2026-05-03', to: '2026-05-04' }))).toEqual([false, true, true]);
  });
  it('asks nothing about a part of a date that may keep the rule, nor about a person’s own words', () => {
    expect(keeps({ year: '2026' }, 'past')).toBe(true);
    expect(keeps({ year: '2026' }, 'future')).toBe(true);
    expect(keeps({ year: '2027' }, 'past')).toBe(false);
    expect(keeps({ month: '11', year: '2026' }, 'future')).toBe(true);
    expect(keeps({ month: '10', year: '2026' }, 'future')).toBe(false);
    expect(keeps({ rough: 'when I was 12' }, 'future')).toBe(true);
  });
});

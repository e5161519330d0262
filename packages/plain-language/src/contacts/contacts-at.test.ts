import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contactsAt, type ChannelNow, type Contacts, type OpeningHours, type OpenState } from './contacts';

const nineToFive = [{ from: '09:00', to: '17:00' }] as const;
const weekdays: OpeningHours['week'] = { monday: nineToFive, tuesday: nineToFive, wednesday: nineToFive, thursday: nineToFive, friday: nineToFive };

const withHours = (hours: OpeningHours | 'always', timeZone = 'Europe/London'): Contacts => ({
  team: { en: 'the adult social care team', cy: 'y tîm gofal cymdeithasol i oedolion' },
  timeZone,
  channels: [{ channel: 'telephone', number: '01632 960 001', hours, owner: 'Contact centre', checkedOn: '2026-11-02' }],
});

const phone = (contacts: Contacts, now: string, locale = 'en'): ChannelNow => contactsAt(contacts, new Date(now), locale).channels[0];
const said = (contacts: Contacts, now: string, locale = 'en') => phone(contacts, now, locale).states[0]?.said;
const allSaid = (contacts: Contacts, now: string, locale = 'en') =>
  phone(contacts, now, locale).states.map((state) => `${new Date(state.from).toISOString().slice(0, 16)} ${state.said}`);

afterEach(() => vi.unstubAllEnvs());

describe('contactsAt says what is open now', () => {
  const contacts = withHours({ week: { ...weekdays, saturday: [{ from: '10:00', to: '13:00' }] } });

  it('says until when it is open', () => {
    expect(said(contacts, '2026-11-23T09:00:00Z')).toBe('Open now, until 5pm today');
    expect(said(contacts, '2026-11-23T16:59:59Z')).toBe('Open now, until 5pm today');
  });
  it('says when it opens today, tomorrow and on Monday', () => {
    expect(said(contacts, '2026-11-23T08:59:59Z')).toBe('Closed now. Opens at 9am today');
    expect(said(contacts, '2026-11-23T17:00:00Z')).toBe('Closed now. Opens at 9am tomorrow');
    expect(said(contacts, '2026-11-21T13:00:00Z')).toBe('Closed now. Opens at 9am on Monday');
  });
  it('says all of it in Welsh', () => {
    expect(said(contacts, '2026-11-23T09:00:00Z', 'cy')).toBe('Ar agor nawr, tan 5pm heddiw');
    expect(said(contacts, '2026-11-23T17:00:00Z', 'cy')).toBe('Ar gau nawr. Bydd yn agor am 9am yfory');
    expect(said(contacts, '2026-11-21T13:00:00Z', 'cy-GB')).toBe('Ar gau nawr. Bydd yn agor am 9am ddydd Llun');
  });
  it('says that it never closes', () => {
    expect(said(withHours('always'), '2026-11-21T03:00:00Z')).toBe('Open now, all day and night');
    const everyHour = [{ from: '00:00', to: '24:00' }] as const;
    const week = { monday: everyHour, tuesday: everyHour, wednesday: everyHour, thursday: everyHour, friday: everyHour, saturday: everyHour, sunday: everyHour };
    expect(said(withHours({ week }), '2026-11-21T03:00:00Z', 'cy')).toBe('Ar agor nawr, ddydd a nos');
    expect(phone(withHours({ week }), '2026-11-21T03:00:00Z').hours).toEqual(['Every day, all day and night']);
  });
  it('says only that it is closed where no opening is planned', () => {
    expect(said(withHours({ week: {} }), '2026-11-21T03:00:00Z')).toBe('Closed now');
  });
  it('names lunch breaks and midday', () => {
    const contactsWithLunch = withHours({ week: { monday: [{ from: '09:30', to: '12:00' }, { from: '13:30', to: '17:15' }] } });
    expect(said(contactsWithLunch, '2026-11-23T10:00:00Z')).toBe('Open now, until midday today');
    expect(said(contactsWithLunch, '2026-11-23T12:00:00Z')).toBe('Closed now. Opens at 1:30pm today');
    expect(phone(contactsWithLunch, '2026-11-23T12:00:00Z').hours[0]).toBe('Monday, 9:30am to midday, then 1:30pm to 5:15pm');
  });
  it('carries a night shift over midnight as one', () => {
    const nights = withHours({ week: { friday: [{ from: '20:00', to: '24:00' }], saturday: [{ from: '00:00', to: '06:00' }, { from: '18:00', to: '24:00' }] } });
    expect(said(nights, '2026-11-20T21:00:00Z')).toBe('Open now, until 6am tomorrow');
    expect(said(nights, '2026-11-21T00:30:00Z')).toBe('Open now, until 6am today');
    expect(said(nights, '2026-11-21T19:00:00Z')).toBe('Open now, until midnight tonight');
    expect(said(nights, '2026-11-21T19:00:00Z', 'cy')).toBe('Ar agor nawr, tan hanner nos heno');
  });
});

describe('contactsAt knows the days that differ', () => {
  const christmas = withHours({
    week: weekdays,
    exceptions: [
      { on: '2026-12-24', why: { en: 'Christmas Eve', cy: 'Noswyl Nadolig' }, hours: [{ from: '09:00', to: '13:00' }] },
      { on: '2026-12-25', why: { en: 'Christmas Day', cy: 'Dydd Nadolig' } },
      { on: '2026-12-28', why: { en: 'the Boxing Day bank holiday' } },
    ],
  });

  it('says why it is closed today, and when it opens again', () => {
    expect(said(christmas, '2026-12-25T10:00:00Z')).toBe('Closed today: Christmas Day. Opens at 9am on Tuesday');
    expect(said(christmas, '2026-12-25T10:00:00Z', 'cy')).toBe('Ar gau heddiw: Dydd Nadolig. Bydd yn agor am 9am ddydd Mawrth');
  });
  it('leaves a reason out of a sentence in another language', () => {
    expect(said(christmas, '2026-12-28T10:00:00Z', 'cy')).toBe('Ar gau nawr. Bydd yn agor am 9am yfory');
  });
  it('closes earlier on a short day', () => {
    expect(said(christmas, '2026-12-24T12:00:00Z')).toBe('Open now, until 1pm today');
    expect(said(christmas, '2026-12-24T13:00:00Z')).toBe('Closed now. Opens at 9am on Tuesday');
  });
  it('names the date where the next opening is a week away or more', () => {
    const closure = withHours({
      week: { monday: nineToFive },
      exceptions: [{ on: '2026-12-28', why: 'bank holiday' }],
    });
    expect(said(closure, '2026-12-21T18:00:00Z')).toBe('Closed now. Opens at 9am on Monday 4 January');
    expect(said(closure, '2026-12-21T18:00:00Z', 'cy')).toBe('Ar gau nawr. Bydd yn agor am 9am ddydd Llun 4 Ionawr');
  });
  it('tells the days of the coming two weeks beside the usual hours', () => {
    expect(phone(christmas, '2026-12-14T10:00:00Z').hours).toEqual([
      'Monday to Friday, 9am to 5pm', 'Closed on Saturday and Sunday', 'Thursday 24 December: 9am to 1pm (Christmas Eve)', 'Friday 25 December: closed (Christmas Day)',
    ]);
    expect(phone(christmas, '2026-12-20T10:00:00Z', 'cy').hours).toEqual([
      'Dydd Llun i ddydd Gwener, 9am tan 5pm', 'Ar gau ddydd Sadwrn a dydd Sul', 'Dydd Iau 24 Rhagfyr: 9am tan 1pm (Noswyl Nadolig)',
      'Dydd Gwener 25 Rhagfyr: ar gau (Dydd Nadolig)', 'Dydd Llun 28 Rhagfyr: ar gau',
    ]);
    expect(phone(christmas, '2026-11-14T10:00:00Z').hours).toHaveLength(2);
  });
});

describe('contactsAt groups the hours', () => {
  const lines = (week: OpeningHours['week'], locale = 'en') => phone(withHours({ week }), '2026-11-23T10:00:00Z', locale).hours;
  const every = { ...weekdays, saturday: nineToFive, sunday: nineToFive };

  it('joins days that are alike', () => {
    expect(lines({ ...weekdays, saturday: [{ from: '10:00', to: '13:00' }] })).toEqual(['Monday to Friday, 9am to 5pm', 'Saturday, 10am to 1pm', 'Closed on Sunday']);
    expect(lines({ saturday: nineToFive, sunday: nineToFive })).toEqual(['Closed from Monday to Friday', 'Saturday and Sunday, 9am to 5pm']);
    expect(lines(every)).toEqual(['Every day, 9am to 5pm']);
  });
  it('joins them in Welsh with the right first letters', () => {
    expect(lines({ saturday: nineToFive, sunday: nineToFive }, 'cy')).toEqual(['Ar gau o ddydd Llun i ddydd Gwener', 'Dydd Sadwrn a dydd Sul, 9am tan 5pm']);
    expect(lines(every, 'cy')).toEqual(['Bob dydd, 9am tan 5pm']);
  });
});

describe('contactsAt keeps a page right that is left open', () => {
  it('runs on for two days, changing its words at midnight', () => {
    expect(allSaid(withHours({ week: weekdays }), '2026-11-23T12:00:00Z')).toEqual([
      '2026-11-23T09:00 Open now, until 5pm today',
      '2026-11-23T17:00 Closed now. Opens at 9am tomorrow',
      '2026-11-24T00:00 Closed now. Opens at 9am today',
      '2026-11-24T09:00 Open now, until 5pm today',
      '2026-11-24T17:00 Closed now. Opens at 9am tomorrow',
      '2026-11-25T00:00 Closed now. Opens at 9am today',
      '2026-11-25T09:00 Open now, until 5pm today',
    ]);
  });
  it('opens by the service’s clock when clocks go back and forward', () => {
    const sundays = withHours({ week: { saturday: nineToFive, sunday: nineToFive } });
    expect(allSaid(sundays, '2026-10-24T20:00:00Z').slice(0, 3)).toEqual([
      '2026-10-24T16:00 Closed now. Opens at 9am tomorrow', '2026-10-24T23:00 Closed now. Opens at 9am today', '2026-10-25T09:00 Open now, until 5pm today',
    ]);
    expect(allSaid(sundays, '2026-03-28T20:00:00Z').slice(0, 3)).toEqual([
      '2026-03-28T17:00 Closed now. Opens at 9am tomorrow', '2026-03-29T00:00 Closed now. Opens at 9am today', '2026-03-29T08:00 Open now, until 5pm today',
    ]);
  });
  it('skips what is planned for an hour that clocks skip', () => {
    const night = withHours({ week: { sunday: [{ from: '01:30', to: '01:45' }, { from: '02:00', to: '03:00' }] } });
    expect(allSaid(night, '2026-03-29T00:10:00Z').slice(0, 3)).toEqual([
      '2026-03-29T00:00 Closed now. Opens at 1:30am today', '2026-03-29T01:00 Open now, until 3am today', '2026-03-29T02:00 Closed now. Opens at 1:30am on Sunday 5 April',
    ]);
  });
});

const time = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as const;
const span = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 48 })).map(([from, length]) => ({ from: from * 15, to: Math.min(96, from + length) * 15 }));
const zones = ['Europe/London', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const walls = new Map(zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })]));

/** The weekday and minute on the wall of a zone, by a way of its own. */
function wall(instant: number, timeZone: string) {
  const parts = Object.fromEntries((walls.get(timeZone)?.formatToParts(instant) ?? []).map(({ type, value }) => [type, value]));
  return { day: names.find((name) => name === parts.weekday?.toLowerCase()) ?? 'monday', minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

describe('contactsAt, whatever the hours', () => {
  it('agrees with the clock on the wall in every zone, now and in each state that follows', () => {
    const days = fc.record(Object.fromEntries(names.map((name) => [name, fc.option(span, { nil: undefined })])));
    fc.assert(fc.property(days, fc.constantFrom(...zones), fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }), (spans, zone, now) => {
      const week = Object.fromEntries(names.flatMap((name) => {
        const given = spans[name];
        return given === undefined ? [] : [[name, [{ from: time(given.from), to: time(given.to) }]]];
      }));
      const states = phone(withHours({ week }, zone), new Date(now).toISOString()).states;
      expect(states[0]?.from).toBeLessThanOrEqual(now);
      for (let at = now; at < now + 47 * 3_600_000; at += 3_599_000) {
        const state = states.findLast(({ from }) => from <= at);
        const { day, minute } = wall(at, zone);
        const hours = spans[day];
        // Within a day of a clock change the hour that comes twice counts once.
        const shifts = wall(at - 7_200_000, zone).minute !== (minute + 1320) % 1440 || wall(at + 7_200_000, zone).minute !== (minute + 120) % 1440;
        const open = hours !== undefined && minute >= hours.from && minute < hours.to;
        expect([new Date(at).toISOString(), shifts || state?.open === open]).toEqual([new Date(at).toISOString(), true]);
      }
    }), { numRuns: 60 });
  });
  it('gives states in order of time that each say something new', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }), fc.constantFrom('en', 'cy'), (now, locale) => {
      const { states } = phone(withHours({ week: weekdays }), new Date(now).toISOString(), locale);
      const follows = ({ from, said: words }: OpenState, next: OpenState) => next.from > from && next.said !== words;
      expect(states.slice(1).every((next, at) => follows(states[at] ?? next, next))).toBe(true);
      expect(states.map(({ said: words }) => words).join(' ')).not.toMatch(/[{}]|undefined|NaN/);
    }));
  });
  it('says the same the second time, from what it remembers', () => {
    const contacts = withHours({ week: weekdays });
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 10, 3) }), (now) => {
      const date = new Date(now);
      expect(contactsAt(contacts, date, 'cy')).toEqual(contactsAt(structuredClone(contacts), date, 'cy'));
    }));
  });
});

describe('contactsAt with facts that cannot be trusted', () => {
  const broken: readonly (readonly [string, Contacts, RegExp])[] = [
    ['hours that end before they start', withHours({ week: { monday: [{ from: '17:00', to: '09:00' }] } }), /monday: it closes at 09:00, which is not after 17:00/],
    ['hours that overlap', withHours({ week: { monday: [{ from: '09:00', to: '12:00' }, { from: '11:00', to: '17:00' }] } }), /begin before the ones before them end/],
    ['no times at all', withHours({ week: { monday: [{ from: '9:99', to: '25:00' }] } }), /are not times of day/],
    ['a day that does not exist', withHours({ week: weekdays, exceptions: [{ on: '2026-02-30', why: 'training' }] }), /"2026-02-30" is not a day that exists/],
    ['an unknown time zone', withHours({ week: weekdays }, 'Europe/Atlantis'), /no time zone "Europe\/Atlantis"/],
  ];

  it.each(broken)('tells the developer about %s', (_what, contacts, message) => {
    expect(() => contactsAt(contacts, new Date(0), 'en')).toThrow(message);
  });
  it.each(broken)('still gives people the number in production, without hours, with %s', (_what, contacts) => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(phone(contacts, '2026-11-23T10:00:00Z')).toMatchObject({ text: '01632 960 001', href: 'tel:01632960001', states: [], hours: [] });
  });
  it('takes the present time in production where it is given no time', () => {
    expect(() => contactsAt(withHours('always'), new Date('nonsense'), 'en')).toThrow(/does not exist/);
    vi.stubEnv('NODE_ENV', 'production');
    expect(phone(withHours({ week: weekdays }), 'nonsense').states).not.toEqual([]);
  });
});

describe('contactsAt gives every channel with equal dignity', () => {
  const checked = { owner: 'Contact centre', checkedOn: '2026-11-02' } as const;
  const contacts: Contacts = {
    team: { en: 'the adult social care team', cy: 'y tîm gofal cymdeithasol i oedolion' },
    timeZone: 'Europe/London',
    channels: [
      { channel: 'telephone', number: '01632960001', extension: '12', cost: { en: 'A local call' }, ...checked },
      { channel: 'text-relay', number: '+44 (0)1632 960 001', ...checked },
      { channel: 'text-message', number: '07700 900 123', ...checked },
      { channel: 'email', address: 'care@example.org', ...checked },
      { channel: 'bsl-video', href: 'https://example.org/bsl', ...checked },
      { channel: 'visit', address: '1 Example Street', ...checked },
      { channel: 'callback', href: '/ring-me', ...checked },
      { channel: 'telephone', number: '0800 ASK US', ...checked },
    ],
  };
  const { channels, lang, team } = contactsAt(contacts, new Date('2026-11-23T10:00:00Z'), 'cy');

  it('keeps the order of the service and speaks the page’s language', () => {
    expect([lang, team]).toEqual(['cy', 'y tîm gofal cymdeithasol i oedolion']);
    expect(channels.map(({ name }) => name)).toEqual(['Ffôn', 'Cyfnewid testun (Relay UK)', 'Neges destun', 'E-bost', 'Galwad fideo mewn Iaith Arwyddion Prydain', 'Dewch i’n gweld ni', 'Byddwn ni’n eich ffonio chi', 'Ffôn']);
  });
  it('links what can be linked and says numbers digit by digit', () => {
    expect(channels.map(({ href }) => href)).toEqual([
      'tel:01632960001', 'tel:1800101632960001', 'sms:07700900123', 'mailto:care@example.org', 'https://example.org/bsl', undefined, '/ring-me', undefined,
    ]);
    expect(channels[0]).toMatchObject({ text: '01632 960 001', spoken: '0 1 6 3 2, 9 6 0, 0 0 1', extension: '12' });
    expect(channels[1]).toMatchObject({ text: '18001 01632 960 001' });
  });
  it('says which part is not in the page’s language', () => {
    expect(channels[0]).toMatchObject({ cost: 'A local call', langs: { cost: 'en' } });
    expect(channels[2]).not.toHaveProperty('langs');
  });
  it('is English, and says so, in a language nobody gave words for', () => {
    expect(contactsAt(contacts, new Date(0), 'pl')).toMatchObject({ lang: 'en', team: 'the adult social care team' });
  });
  it('is plain data that crosses from server to client', () => {
    expect(structuredClone(channels)).toEqual(channels);
    expect(JSON.parse(JSON.stringify(channels))).toEqual(channels);
  });
});

import { fill } from '../words/words';
import type { ExplanationWords } from './create-explain';

const MINUTE = 60_000;
const LONDON = 'Europe/London';

// Made at first use and kept: the first one with a time zone costs a page some 12 milliseconds.
const clocks = new Map<string, Intl.DateTimeFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function kept(cache: Map<string, Intl.DateTimeFormat>, locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  cache.set(key, made);
  return made;
}

function clockAt(instant: number, timeZone: string): { day: number; hour: number; minute: number } {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
  const parts = new Map(kept(clocks, 'en-GB', timeZone, options).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return { day: Date.UTC(part('year'), part('month') - 1, part('day')) / 86_400_000, hour: part('hour'), minute: part('minute') };
}

interface Saying {
  readonly words: ExplanationWords;
  readonly lang: string;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** "3pm", "10:32am", "midday": twelve o'clock is said in a word, because people read 12am and 12pm both ways. */
function sayClock({ hour, minute }: { hour: number; minute: number }, { words, lang }: Saying): string {
  if (minute === 0 && hour === 12) return words['time.midday'];
  if (minute === 0 && hour === 0) return words['time.midnight'];
  const clock = `${String(hour % 12 || 12)}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;
  return fill(words[hour < 12 ? 'time.morning' : 'time.afternoon'], { clock }, lang);
}

function sayInstant(instant: number, kind: 'after' | 'at', saying: Saying): string {
  const { words, lang, timeZone } = saying;
  const clock = clockAt(instant, timeZone);
  const time = sayClock(clock, saying);
  const away = clock.day - clockAt(saying.now, timeZone).day;
  if (away === 0) return fill(words[`when.${kind}.today`], { time }, lang);
  if (kind === 'after' && away === 1) return fill(words['when.after.tomorrow'], { time }, lang);
  if (kind === 'at' && away === -1) return fill(words['when.at.yesterday'], { time }, lang);
  // The month's name only: "en" puts it before the day, as Americans do, and the order is ours to say.
  const parts = kept(dates, lang, timeZone, { day: 'numeric', month: 'long' }).formatToParts(instant);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)?.value ?? '';
  const date = fill(words['time.date'], { day: part('day'), month: part('month') }, lang);
  return fill(words[`when.${kind}.day`], { time, date }, lang);
}

function inServiceZone(say: (saying: Saying) => string, saying: Saying): string | undefined {
  for (const timeZone of [saying.timeZone, LONDON]) {
    try {
      return say({ ...saying, timeZone });
    } catch {
      // A time zone nobody knows, or a time that is none: the next best, and then no time at all.
    }
  }
  return undefined;
}

/** "after 3pm today", or "in a minute": from when something is worth trying, never a moment too early. */
export function sayAfter(instant: number, saying: Saying): string | undefined {
  if (instant - saying.now <= 1.5 * MINUTE) return saying.words['when.after.soon'];
  // "After midnight tomorrow" can be read as either night, so a minute later is said instead.
  const whole = Math.ceil(instant / MINUTE) * MINUTE;
  return inServiceZone((zoned) => {
    const { hour, minute } = clockAt(whole, zoned.timeZone);
    return sayInstant(hour === 0 && minute === 0 ? whole + MINUTE : whole, 'after', zoned);
  }, saying);
}

/** "at 10:32am today": when something happened. Undefined for an instant that is none, or one still to come. */
export function sayAt(instant: number, saying: Saying): string | undefined {
  return instant <= saying.now ? inServiceZone((zoned) => sayInstant(instant, 'at', zoned), saying) : undefined;
}

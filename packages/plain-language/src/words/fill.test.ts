import { afterEach, describe, expect, it, vi } from 'vitest';
import { fill } from './words';

const left = { one: 'You have {count} character left', other: 'You have {count} characters left' } as const;
const dogs = { zero: '{count} cŵn', one: '{count} ci', two: '{count} gi', few: '{count} chi', many: '{count} chi', other: '{count} ci' } as const;
// What words from JSON look like to the types: nothing is known of their holes.
const fromJson: string = 'Call {name} on {number}, before {day}.';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('fill', () => {
  it('puts each value into its hole', () => {
    expect(fill('From {start} to {end}', { start: '9am', end: '5pm' }, 'en')).toBe('From 9am to 5pm');
  });

  it('fills a hole as often as the sentence has it', () => {
    expect(fill('{name}, this is for {name}', { name: 'Sam' }, 'en')).toBe('Sam, this is for Sam');
  });

  it('takes what a person wrote as it is, braces and all', () => {
    expect(fill('You wrote {text}', { text: '{name} $& $1' }, 'en')).toBe('You wrote {name} $& $1');
  });

  it.each([
    [0, 'You have 0 characters left'],
    [1, 'You have 1 character left'],
    [2, 'You have 2 characters left'],
  ])('chooses the English form for %i', (count, said) => {
    expect(fill(left, { count }, 'en')).toBe(said);
  });

  it.each([
    [0, '0 cŵn'],
    [1, '1 ci'],
    [2, '2 gi'],
    [3, '3 chi'],
    [6, '6 chi'],
    [7, '7 ci'],
  ])('chooses the Welsh form for %i', (count, said) => {
    expect(fill(dogs, { count }, 'cy')).toBe(said);
  });

  it('groups big numbers the way the language does', () => {
    expect(fill('{limit} characters', { limit: 1000 }, 'en-GB')).toBe('1,000 characters');
    expect(fill('{limit} characters', { limit: 999 }, 'en-GB')).toBe('999 characters');
  });

  it('reads in English where nobody knows the language tag', () => {
    expect(fill(left, { count: 1 }, 'not a language')).toBe('You have 1 character left');
  });

  it('makes each plural rule once, and none before it is needed', async () => {
    vi.resetModules();
    const made = vi.spyOn(Intl, 'PluralRules');
    const fresh = await import('./words');
    fresh.fill('{limit} characters', { limit: 200 }, 'cy');
    expect(made).not.toHaveBeenCalled();
    fresh.fill(dogs, { count: 1 }, 'cy');
    fresh.fill(dogs, { count: 2 }, 'cy');
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('tells a developer which hole was given nothing, and what to write', () => {
    expect(() => fill(fromJson, { name: 'us', day: 'Friday' }, 'en')).toThrow(/has a hole \{number\}.*Write fill\(sentence, \{ number: … \}, locale\)/);
  });

  it.each([undefined, null, Number.NaN, {}])('never shows %s to a person', (value) => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(fill(fromJson, { name: 'us', number: value, day: 'Friday' }, 'en')).toBe('Call us on, before Friday.');
  });

  it('leaves a readable sentence where a hole was given nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(fill(fromJson, {}, 'en')).toBe('Call on, before.');
    expect(fill(left as { other: string }, { count: Number.NaN }, 'en')).toBe('You have characters left');
  });

  it('fills from what was given, not from what every object has', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const odd: string = 'Hello {constructor}';
    expect(fill(odd, {}, 'en')).toBe('Hello');
  });
});

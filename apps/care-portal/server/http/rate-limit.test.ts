import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

describe('A rate limit', () => {
  it('lets through so many in a window, then says how long to wait, then lets through again', () => {
    let time = 0;
    const limit = createRateLimit({ most: 2, seconds: 60, now: () => time });
    expect([limit.take('a'), limit.take('a')]).toEqual([{ allowed: true }, { allowed: true }]);
    time = 20_500;
    expect(limit.take('a')).toEqual({ allowed: false, retryAfter: 40 });
    expect(limit.take('b')).toEqual({ allowed: true });
    time = 60_000;
    expect(limit.take('a')).toEqual({ allowed: true });
  });

  it('never says to wait no time at all', () => {
    let time = 0;
    const limit = createRateLimit({ most: 0, seconds: 60, now: () => time });
    limit.take('a');
    time = 59_999.9;
    expect(limit.take('a')).toEqual({ allowed: false, retryAfter: 1 });
  });

  it('remembers only so many visitors, however many there are', () => {
    const limit = createRateLimit({ most: 1, seconds: 60, remembered: 100 });
    for (let visitor = 0; visitor < 10_000; visitor += 1) limit.take(String(visitor));
    expect(limit.size).toBe(100);
    expect(limit.take('9999')).toMatchObject({ allowed: false });
  });
});

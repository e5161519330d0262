import { describe, expect, it } from 'vitest';
import { isBetterLeftAlone } from './leave-alone';
import { Pace, retryAfter } from './pace';
import { robotsIn } from './robots';

const link = (path: string, said = 'A page') => ({ href: `https://care.example${path}`, said });

describe('being polite to a site and to who uses it', () => {
  it.each([['/sign-out', ''], ['/account/logout', ''], ['/visits/7/delete', ''], ['/list?do=cancel', ''], ['/news/unsubscribe?id=3', ''], ['/cy/allgofnodi', ''], ['/end', 'Sign out'], ['/x', 'Remove this helper'], ['/x', 'Allgofnodi']])('leaves %s “%s” alone', (path, said) => {
    expect(isBetterLeftAlone(link(path, said))).toBe(true);
  });
  it.each([['/cancel-a-visit', 'How to cancel a visit'], ['/blogout', 'Our blog'], ['/signed-out', 'What to do when you are signed out'], ['/deleted-scenes', 'Films'], ['/', 'Start']])('opens %s “%s”', (path, said) => {
    expect(isBetterLeftAlone(link(path, said))).toBe(false);
  });
  it('reads how long a site asks to wait, in seconds and as a date', () => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    expect([retryAfter('120', now), retryAfter('Sun, 22 Nov 2026 12:01:00 GMT', now), retryAfter('Sun, 22 Nov 2020 12:01:00 GMT', now), retryAfter('soon', now), retryAfter(undefined, now)]).toEqual([120_000, 60_000, 0, undefined, undefined]);
  });
  it('keeps its pace, and waits longer when it is asked to while it waits', async () => {
    const pace = new Pace(20);
    const began = Date.now();
    await pace.turn();
    const second = pace.turn();
    pace.holdFor(100);
    await second;
    // At least: a busy machine may take longer.
    expect(Date.now() - began).toBeGreaterThanOrEqual(99);
    const before = Date.now();
    await pace.turn();
    expect(Date.now() - before).toBeGreaterThanOrEqual(19);
  });
  it('keeps to robots.txt, and to what it says to us by name', () => {
    const robots = robotsIn('https://care.example/robots.txt', 'User-agent: *\nDisallow: /staff/\nCrawl-delay: 3\n\nUser-agent: kind-audit\nDisallow: /slow/\nCrawl-delay: 2\n');
    expect([robots.allows('https://care.example/staff/a'), robots.allows('https://care.example/slow/a'), robots.delay]).toEqual([true, false, 2000]);
    expect(robotsIn('https://care.example/robots.txt', '').allows('https://care.example/a')).toBe(true);
  });
});

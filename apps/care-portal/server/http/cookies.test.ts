import { describe, expect, it } from 'vitest';
import { cookieKind, endCookie, newSecret, readCookie, secretHash, setCookie } from './cookies.ts';

const withCookie = (cookie: string) => new Request('http://localhost/', { headers: { cookie } });

describe('A cookie', () => {
  it('over https is bound to this host, out of reach of scripts and of other sites’ forms', () => {
    expect(setCookie(cookieKind('visit', 60, true), 'x')).toBe('__Host-visit=x; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax');
  });

  it('over plain http is the same but for Secure, which some browsers would drop', () => {
    expect(setCookie(cookieKind('visit', 60, false), 'x')).toBe('visit=x; Max-Age=60; Path=/; HttpOnly; SameSite=Lax');
  });

  it('is taken away with the same marks it was set with', () => {
    expect(endCookie(cookieKind('visit', 60, true))).toBe('__Host-visit=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax');
  });

  it('is read among others, and another of a like name is not taken for it', () => {
    expect(readCookie(withCookie('a=1; __Host-visit=x; b=2'), cookieKind('visit', 60, true))).toBe('x');
    expect(readCookie(withCookie('visit=x'), cookieKind('visit', 60, true))).toBeUndefined();
  });
});

describe('A secret', () => {
  it('is new each time, and its hash does not hold it', () => {
    const [one, other] = [newSecret(), newSecret()];
    expect(one).not.toBe(other);
    expect(secretHash(one)).toMatch(/^[\w-]{43}$/);
    expect(secretHash(one)).not.toContain(one);
  });
});

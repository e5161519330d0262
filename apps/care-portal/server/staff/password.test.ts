import { describe, expect, it } from 'vitest';
import { hashPassword, isPasswordHash, matchesPassword } from './password.ts';

describe('A hashed password', () => {
  it('matches the password it was made from, however its letters are composed, and no other', async () => {
    const hash = await hashPassword('Llŷn café 12');
    expect(isPasswordHash(hash)).toBe(true);
    expect(await matchesPassword('Llŷn café 12'.normalize('NFD'), hash)).toBe(true);
    expect(await matchesPassword('llŷn café 12', hash)).toBe(false);
  });

  it('is different each time and does not hold the password', async () => {
    const [one, other] = await Promise.all([hashPassword('a long password'), hashPassword('a long password')]);
    expect(one).not.toBe(other);
    expect(one).not.toContain('password');
  });

  it('that cannot be read matches nothing', async () => {
    expect(await matchesPassword('', '')).toBe(false);
    expect(await matchesPassword('x', 'scrypt$1$1$1$x$y')).toBe(false);
  });
});

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const keyLength = 32;

/** Makes `scrypt$N$r$p$salt$key` for a password: what the settings hold instead of the password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether `text` has the form that `hashPassword` makes. */
export function isPasswordHash(text: string): boolean {
  return /^scrypt\$\d{1,7}\$\d{1,2}\$\d{1,2}\$[\w-]{16,}\$[\w-]{43}$/.test(text);
}

/** Whether `password` is the one that was hashed. Takes the same time for every answer; false for a hash it cannot read. */
export async function matchesPassword(password: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt, key] = hash.split('$');
  if (!isPasswordHash(hash) || salt === undefined || key === undefined) return false;
  const given = await derive(password, Buffer.from(salt, 'base64url'), { ...cost, N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(given, Buffer.from(key, 'base64url'));
}

function derive(password: string, salt: Buffer, options: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

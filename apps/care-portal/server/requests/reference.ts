import { randomInt } from 'node:crypto';

/** No letter or number that looks or sounds like another of them: no 0 O, 1 I, 2 Z, 5 S, 8 B, U V, N, nor the rhymes of B. */
export const signs = '34679FHKLMQRTWXY';

/** A new reference to say over the telephone: `K7M-4RT-W9H`. Not a secret: it opens nothing by itself. */
export function newReference(): string {
  const sign = () => signs.charAt(randomInt(signs.length));
  const group = () => sign() + sign() + sign();
  return `${group()}-${group()}-${group()}`;
}

/** The reference a person meant, however they wrote it (`k7m 4rt w9h`); `undefined` where it cannot be one. */
export function readReference(written: string): string | undefined {
  const bare = written.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const match = new RegExp(`^([${signs}]{3})([${signs}]{3})([${signs}]{3})$`).exec(bare);
  return match ? match.slice(1).join('-') : undefined;
}

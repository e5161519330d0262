import { createHmac, randomBytes } from 'node:crypto';

const salt = randomBytes(32);

/**
 * Tells visitors apart without keeping their address: a hash with a salt that lasts as long as this process. Of a
 * proxy's list the last entry counts, the only one the proxy itself wrote.
 */
export function visitorFrom(socketAddress: string | undefined, forwarded: string | undefined): string {
  const address = forwarded?.split(',').at(-1)?.trim() || socketAddress || 'unknown';
  return createHmac('sha256', salt).update(address).digest('base64url');
}

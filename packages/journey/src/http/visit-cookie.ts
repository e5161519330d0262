import type { Visits } from './http';

export interface VisitCookieOptions {
  /** The cookie's name: letters, figures and hyphens. Where the request is https, `__Host-` stands before it. @default 'visit' */
  readonly name?: string;
  /** Whether the service is reached by https, where the request does not tell: behind a proxy. @default as the request's URL says */
  readonly secure?: boolean;
}

const day = 24 * 60 * 60;
const id = /^[0-9a-f]{32}$/;

/**
 * Visits for a small service: a random number of 128 bits in a cookie that scripts cannot read and other sites cannot
 * send (RFC 6265bis), gone 24 hours after it was set. There is nothing about the person in it. What a visit has stored
 * is for your store to delete once its day is over.
 */
export function visitCookie({ name = 'visit', secure }: VisitCookieOptions = {}): Visits {
  const cookieFor = (request: Request) => {
    const isSecure = secure ?? new URL(request.url).protocol === 'https:';
    return { isSecure, cookie: isSecure ? `__Host-${name}` : name };
  };
  const current = async (request: Request) => {
    const { cookie } = cookieFor(request);
    const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
    return pairs.filter((pair) => pair.startsWith(`${cookie}=`)).map((pair) => pair.slice(cookie.length + 1)).find((value) => id.test(value));
  };
  return {
    current,
    begin: async (request) => {
      const existing = await current(request);
      if (existing !== undefined) return { visit: existing };
      const { isSecure, cookie } = cookieFor(request);
      const visit = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
      return { visit, headers: new Headers({ 'Set-Cookie': `${cookie}=${visit}; Max-Age=${day}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}` }) };
    },
  };
}

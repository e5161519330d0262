import { createHash, randomBytes } from 'node:crypto';
import { parse, serialize } from 'hono/utils/cookie';

/** A cookie of the portal: its name on the wire and how long it lives. */
export interface CookieKind {
  readonly name: string;
  readonly seconds: number;
  readonly secure: boolean;
}

/**
 * A cookie no script can read and no other site's form can send. `__Host-` and `Secure` only where the public address
 * is https: over plain http some browsers drop such cookies, also on localhost.
 */
export function cookieKind(name: string, seconds: number, secure: boolean): CookieKind {
  return { name: secure ? `__Host-${name}` : name, seconds, secure };
}

/** The value of the cookie in this request, if there is one. */
export function readCookie(request: Request, kind: CookieKind): string | undefined {
  return parse(request.headers.get('cookie') ?? '', kind.name)[kind.name];
}

/** The `Set-Cookie` header that gives the cookie this value. */
export function setCookie(kind: CookieKind, value: string): string {
  return write(kind, value, kind.seconds);
}

/** The `Set-Cookie` header that takes the cookie away. */
export function endCookie(kind: CookieKind): string {
  return write(kind, '', 0);
}

function write(kind: CookieKind, value: string, maxAge: number): string {
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge } as const;
  return kind.secure ? serialize(kind.name, value, { ...options, secure: true }) : serialize(kind.name, value, options);
}

/** A secret for a cookie: 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of a secret, so that a copy of the database opens nothing. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

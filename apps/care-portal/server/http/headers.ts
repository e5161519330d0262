/**
 * The content policy of a page: only our own files, and only scripts that carry this reply's `nonce`. Nothing inline,
 * no other site, no frame around it. In development Vite's own connection is let through.
 */
export function pagePolicy(nonce: string, development = false): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const otherPolicy = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** What every reply carries, whoever made it: pages, data, files, refusals. */
const always: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // `no-referrer` would make the Origin of a form without scripts null, and every such form would be refused.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()'],
];

/**
 * Puts the headers of every reply in place. A page has set its own policy already; anything else may load nothing.
 * Pages are kept nowhere: on a shared computer the next person must not find them by going back.
 */
export function secureHeaders(headers: Headers, secure: boolean): void {
  for (const [name, value] of always) headers.set(name, value);
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', otherPolicy);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  if (secure) headers.set('Strict-Transport-Security', 'max-age=63072000');
}

/** Parts of a query that say where somebody came from, or who they are, and never which page it is. */
const BESIDE_THE_PAGE = /^(utm_\w+|mc_[ce]id|gclid|dclid|gbraid|wbraid|fbclid|msclkid|yclid|igshid|_ga|_gl|_hs\w+|hsctatracking|phpsessid|jsessionid|sessionid|session_id|sid|asp\.net_sessionid|cfid|cftoken)$/i;

/** Endings of what is no page to look at. `undefined` where it may be one. */
const FILE = /\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip|gz|7z|rar|tar|exe|dmg|msi|apk|epub|ics|vcf|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|mov|avi|webm|og[gv]|wav|flac|json|xml|rss|atom|txt|css|m?js|map|woff2?|ttf|eot|otf|wasm)$/i;

/**
 * One address, always written the same: no fragment, no session or campaign, the rest of the query in order of its names.
 * `undefined` for what is no web address. Two addresses that a server may tell apart stay two (`/a` and `/a/`).
 */
export function addressOf(href: string, base?: string): string | undefined {
  const url = URL.parse(href, base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  url.pathname = url.pathname.replaceAll(/;(jsessionid|phpsessid|sid)=[^/;]*/gi, '');
  for (const name of new Set(url.searchParams.keys())) if (BESIDE_THE_PAGE.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  // Written anew only where there is something to write: `?` alone, and `+` for a space, are no other page.
  url.search = url.searchParams.toString();
  return url.href;
}

/** The ending of a file's name (`pdf`), where the address is that of a file and not of a page. */
export const fileEnding = (address: string): string | undefined => FILE.exec(new URL(address).pathname)?.[1]?.toLowerCase();

/** A pattern over paths: `*` is anything but `/`, `**` anything. Without a leading `/` it matches anywhere: `**` + pattern. */
export function pathPattern(glob: string): RegExp {
  const whole = glob.startsWith('/') ? glob : `**${glob}`;
  const parts = whole.split(/(\*\*\/?|\*|\?)/).map((part, nth) => (nth % 2 === 0 ? escaped(part) : wildcards[part]));
  return new RegExp(`^${parts.join('')}$`, 'u');
}

const wildcards: Readonly<Record<string, string>> = { '**': '.*', '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' };
const escaped = (text: string) => text.replaceAll(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`);

export interface Scope {
  /** `https://care.example`. */
  readonly origin: string;
  /** True where the address belongs to what is audited. */
  readonly has: (address: string) => boolean;
}

/** What belongs to the audit: the same origin, and paths as asked for. Excluded is stronger than included. */
export function scopeOf(origin: string, include: readonly string[] = [], exclude: readonly string[] = []): Scope {
  const [wanted, unwanted] = [include, exclude].map((globs) => globs.map(pathPattern));
  const inPath = (address: string, patterns: readonly RegExp[] = []) => {
    const { pathname, search } = new URL(address);
    return patterns.some((pattern) => pattern.test(pathname) || pattern.test(pathname + search));
  };
  return {
    origin,
    has: (address) => new URL(address).origin === origin && (include.length === 0 || inPath(address, wanted)) && !inPath(address, unwanted),
  };
}

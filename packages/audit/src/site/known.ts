import { addressOf, fileEnding, type Scope } from './addresses';
import type { Found, Handled, LeftAlone } from './journal';
import { isBetterLeftAlone, type PageLink } from './leave-alone';
import type { Robots } from './robots';

export interface KnownOptions {
  readonly scope: Scope;
  readonly robots: Robots;
  readonly maxPages: number;
  readonly maxDepth: number;
  /** How many pages of one skeleton are audited; 0: all. */
  readonly sample: number;
}

/** So many pages that differ only in what stands behind the `?` are looked for; a calendar has no end. */
const MOST_QUERIES = 25;

/** Told by opening it. */
const onlySeenWhenOpened: ReadonlySet<LeftAlone> = new Set(['file', 'elsewhere']);

const withoutQuery = (url: string) => url.split('?', 1)[0] ?? url;

/** What is known of a site while it is walked: addresses, and how pages are built. Small: text of addresses, no page. */
export class Known {
  readonly #options: KnownOptions;
  /** Each address to open, and how far from the start it is. */
  readonly #addresses = new Map<string, number>();
  readonly #handled = new Set<string>();
  readonly #left = new Map<string, LeftAlone>();
  readonly #skeletons = new Map<string, { count: number; readonly first: string }>();
  readonly #queries = new Map<string, number>();

  constructor(options: KnownOptions) {
    this.#options = options;
  }

  get count(): number {
    return this.#addresses.size;
  }

  get done(): number {
    return this.#handled.size;
  }

  /** Addresses that nobody has opened yet. */
  waiting(): readonly Found[] {
    return [...this.#addresses].filter(([url]) => !this.#handled.has(url)).map(([url, depth]) => ({ url, depth }));
  }

  /** Addresses that were seen and are not opened, by why. */
  left(): ReadonlyMap<LeftAlone, readonly string[]> {
    // A way that was found later may have led there all the same.
    const left = [...this.#left].filter(([url, why]) => !this.#addresses.has(url) || onlySeenWhenOpened.has(why));
    return new Map([...Map.groupBy(left, ([, why]) => why)].map(([why, all]) => [why, all.map(([url]) => url)]));
  }

  isHandled(url: string): boolean {
    return this.#handled.has(url);
  }

  /** The first page, which is opened whatever else is asked for. */
  begin(start: string): void {
    this.#addresses.set(start, 0);
  }

  /** What was done in a run before this one, or just now. */
  take({ url, asked, skeleton, sameAs, audits, found, left }: Handled, depth = 0): void {
    for (const one of [url, ...(asked === undefined ? [] : [asked])]) {
      this.#handled.add(one);
      if (!this.#addresses.has(one)) this.#addresses.set(one, depth);
    }
    if (skeleton !== undefined && sameAs === undefined && audits !== undefined) {
      const known = this.#skeletons.get(skeleton);
      if (known) known.count += 1;
      else this.#skeletons.set(skeleton, { count: 1, first: url });
    }
    for (const one of found) this.#add(one);
    for (const one of left) this.#left.set(one.url, one.why);
  }

  /** A page built like this was audited often enough: its address. */
  sameAs(skeleton: string): string | undefined {
    const known = this.#skeletons.get(skeleton);
    return known && this.#options.sample > 0 && known.count >= this.#options.sample ? known.first : undefined;
  }

  /** Sorts the links of a page that is `depth` links away from the start: which are new and to be opened, and which are left alone. */
  sort(links: readonly PageLink[], depth: number): Pick<Handled, 'found' | 'left'> {
    const found = new Map<string, Found>();
    const left = new Map<string, LeftAlone>();
    for (const link of links) {
      const url = addressOf(link.href);
      if (url === undefined || this.#addresses.has(url) || found.has(url) || !this.#options.scope.has(url)) continue;
      const why = this.#whyLeft({ ...link, href: url }, depth, [...found.keys()]);
      if (why === undefined) found.set(url, { url, depth });
      else if (this.#left.get(url) !== why) left.set(url, why);
    }
    return { found: [...found.values()], left: [...left].map(([url, why]) => ({ url, why })) };
  }

  #whyLeft(link: PageLink, depth: number, justFound: readonly string[]): LeftAlone | undefined {
    const { href } = link;
    if (isBetterLeftAlone(link)) return 'ends';
    if (link.does === 'download' || fileEnding(href) !== undefined) return 'file';
    if (!this.#options.robots.allows(href)) return 'robots';
    if (depth > this.#options.maxDepth) return 'too-deep';
    if (this.#addresses.size + justFound.length >= this.#options.maxPages) return 'most-pages';
    const page = withoutQuery(href);
    if (page === href) return undefined;
    const known = (this.#queries.get(page) ?? 0) + justFound.filter((url) => withoutQuery(url) === page).length;
    return known >= MOST_QUERIES ? 'many-queries' : undefined;
  }

  #add({ url, depth }: Found): void {
    if (this.#addresses.has(url)) return;
    this.#addresses.set(url, depth);
    const page = withoutQuery(url);
    if (page !== url) this.#queries.set(page, (this.#queries.get(page) ?? 0) + 1);
  }
}

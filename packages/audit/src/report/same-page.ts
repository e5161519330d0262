import type { AuditRun, PageAudit } from '../findings/findings';

/** An address without what changes from visit to visit: its fragment (unless it is a route), and the order of its query. */
function steady(url: string): string {
  // A drive letter looks like a scheme.
  const parsed = /^\w{2,}:/.test(url) ? URL.parse(url) : null;
  if (parsed === null) return url.replaceAll('\\', '/');
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = '';
  parsed.searchParams.sort();
  return parsed.href.replace(/\/(?=$|\?)/, '');
}

/** As far as all addresses are the same, up to a slash; nothing for a run without pages. */
function commonStart(urls: readonly string[]): string {
  const [first = '', ...others] = urls;
  let end = first.lastIndexOf('/') + 1;
  for (const url of others) {
    while (end > 0 && !url.startsWith(first.slice(0, end))) end = first.lastIndexOf('/', end - 2) + 1;
  }
  return first.slice(0, end);
}

const look = (url: string, { state, viewport }: PageAudit) => JSON.stringify([url, state ?? '', viewport.width, viewport.height]);

/**
 * How each run's pages are known again in the other. As a rule by their address; where the two runs share none, as on
 * another computer, another port or a rehearsal of the service, by what follows the start that all addresses of a run share.
 */
export function pageKeys(before: AuditRun, after: AuditRun): { readonly before: (page: PageAudit) => string; readonly after: (page: PageAudit) => string } {
  const [earlier, later] = [before, after].map(({ pages, notAudited }) => [...pages, ...notAudited].map(({ url }) => steady(url)));
  const known = new Set(earlier);
  if (later?.some((url) => known.has(url))) return { before: (page) => look(steady(page.url), page), after: (page) => look(steady(page.url), page) };
  const without = (start: string) => (page: PageAudit) => look(steady(page.url).slice(start.length), page);
  return { before: without(commonStart(earlier ?? [])), after: without(commonStart(later ?? [])) };
}

import type { PageLink } from './leave-alone';

/** More than any page has for people. */
const MOST = 5000;

function saidBy(link: Element): string {
  return (link.getAttribute('aria-label') ?? link.textContent ?? '').replaceAll(/\s+/g, ' ').trim() || (link.getAttribute('title') ?? link.querySelector('img')?.alt ?? '');
}

/** Says that it is no plain way to a page: `download`, or what Rails, Laravel, Turbo and htmx do with a link. */
function doesBy(link: Element): PageLink['does'] {
  if (link.hasAttribute('download')) return 'download';
  const method = link.getAttribute('data-method') ?? link.getAttribute('data-turbo-method') ?? 'get';
  return method.toLowerCase() !== 'get' || ['hx-delete', 'hx-post', 'hx-put', 'hx-patch'].some((name) => link.hasAttribute(name)) ? 'acts' : undefined;
}

/** Every link of a page, open shadow trees included. Hidden ones too: a menu that is shut leads to pages all the same. */
export function linksOn(document: Document): readonly PageLink[] {
  const links: PageLink[] = [];
  const into = (root: Document | ShadowRoot) => {
    for (const link of root.querySelectorAll<HTMLAnchorElement | HTMLAreaElement>('a[href], area[href]')) {
      if (links.length >= MOST) return;
      const does = doesBy(link);
      if (/^https?:/.test(link.protocol)) links.push({ href: link.href, said: saidBy(link).slice(0, 200), ...(does && { does }) });
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) into(shadowRoot);
  };
  into(document);
  return links;
}

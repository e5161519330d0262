/** What stands on the cover while the page is left. */
export interface CoverWords {
  readonly leaving: string;
  readonly slow: string;
}

/**
 * Covers everything at once, an open dialog too, and takes the page's name out of the tab: a slow network must not show
 * what was read. If the browser brings this very page back, it is as it was.
 */
export function coverPage(page: Document, { leaving, slow }: CoverWords): void {
  const { title } = page;
  const cover = page.createElement('div');
  cover.className = 'kind-block kind-exit-cover';
  cover.tabIndex = -1;
  cover.setAttribute('role', 'alert');
  cover.append(line(page, leaving), line(page, slow));
  page.body.append(cover);
  // Only the browser's top layer lies above an open dialog; older browsers get the fixed cover.
  cover.setAttribute('popover', 'manual');
  if (typeof cover.showPopover === 'function') cover.showPopover();
  else cover.removeAttribute('popover');
  cover.focus();
  page.title = leaving;
  page.defaultView?.addEventListener('pageshow', ({ persisted }) => {
    // The first showing of a page still loading is not its return.
    if (!persisted) return;
    cover.remove();
    page.title = title;
  });
}

function line(page: Document, text: string): HTMLParagraphElement {
  const paragraph = page.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

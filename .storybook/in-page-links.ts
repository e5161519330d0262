/**
 * Storybook's preview page has `<base target="_parent">`: without this an in-page link (#field) leaves the story, and in
 * a browser test it navigates the test's own page away.
 */
export function keepInPageLinksInThePage(): void {
  // Stories are rendered on a server too, by the conformance tests.
  if (typeof document === 'undefined') return;
  document.addEventListener(
    'click',
    (event) => {
      const base = document.querySelector('base');
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (base) base.target = link?.getAttribute('href')?.startsWith('#') ? '_self' : '_parent';
    },
    true,
  );
}

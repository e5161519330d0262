import axe from 'axe-core';

const otherThemes = ['dark', 'high-contrast'];

/** The accessibility panel looks at the theme that is on; in a test the others are switched on, not rendered anew, and looked at too. */
export async function checkInEveryTheme({ canvasElement, globals, parameters }: { canvasElement: HTMLElement; globals: Record<string, unknown>; parameters: Record<string, unknown> }): Promise<void> {
  if (!('__vitest_worker__' in globalThis) || (parameters['a11y'] as { test?: string } | undefined)?.test === 'off') return;
  const { documentElement: page } = document;
  const before = page.dataset['kindTheme'];
  try {
    for (const theme of otherThemes) {
      page.dataset['kindTheme'] = theme;
      // Only what a theme can change: everything else was checked in the first.
      const { violations } = await axe.run(canvasElement, { runOnly: ['color-contrast', 'link-in-text-block'] });
      if (violations.length > 0) {
        const found = violations.flatMap(({ help, nodes }) => nodes.map((node) => `${help}: ${node.html} ${node.failureSummary ?? ''}`));
        throw new Error(`In the theme "${theme}" with brand "${String(globals['brand'])}":\n${found.join('\n')}`);
      }
    }
  } finally {
    page.dataset['kindTheme'] = before ?? 'light';
  }
}

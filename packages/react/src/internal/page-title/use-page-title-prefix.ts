import { useEffect } from 'react';

/**
 * Keeps the page title in step while something is in the way, and again at each new `cause`: people with many tabs, and
 * screen readers, hear the title first.
 */
export function usePageTitlePrefix(prefix: string, cause?: unknown): void {
  useEffect(() => {
    if (!document.title.startsWith(prefix)) document.title = `${prefix}${document.title}`;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [prefix, cause]);
}

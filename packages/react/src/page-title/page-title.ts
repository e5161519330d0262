import type { Problems } from '@kind-by-design/plain-language';
import { errorSummary } from '../error-summary/error-summary.words';
import type { KindWords } from '../internal/words/kind-words';

/**
 * What a page with questions has in its `<title>`: its name, and before it "Error: " while there is something to put
 * right, in the words of `ErrorSummary`. That puts it there in the browser; this does on the server, for when scripts are
 * off (WCAG 2.4.2). Give it the page's `words`, as `KindProvider` has them: without them the prefix is in English.
 */
export function pageTitle(title: string, problems: Problems | undefined, words?: KindWords): string {
  if (!problems || Object.keys(problems).length === 0) return title;
  const prefix = words?.errorSummary?.titlePrefix ?? errorSummary.titlePrefix;
  return (typeof prefix === 'string' ? prefix : prefix.other) + title;
}

import { fill } from '@kind-by-design/plain-language';
import type { ReactNode } from 'react';
import { useWords } from '../internal/words/use-words';
import { phoneLink } from './phone-link.words';

/**
 * A number for the eye, in groups, then digit by digit for the ear. The shown number stays in the name (WCAG 2.5.3: people
 * say it to voice control), and its groups keep their order in a page that runs from right to left.
 */
export function saidNumber(text: string, spoken?: string, extension?: string): ReactNode {
  return (
    <>
      <bdi className="kind-number" dir="ltr">{text}</bdi>
      {spoken && <span className="kind-visually-hidden">{`, ${spoken}`}</span>}
      {extension && <Extension extension={extension} />}
    </>
  );
}

function Extension({ extension }: { readonly extension: string }) {
  const { words, locale } = useWords('phoneLink', phoneLink);
  return <>, <span className="kind-number-extension">{fill(words.extension, { extension }, locale)}</span></>;
}

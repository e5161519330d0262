'use client';
import type { JourneyPage } from '@kind-by-design/journey';
import { Journey, pageTitle } from '@kind-by-design/react';
import { useActionState } from 'react';

interface AskProps {
  readonly page: JourneyPage;
  readonly answer: (before: JourneyPage | undefined, form: FormData) => Promise<JourneyPage>;
}

/** A client island. With scripts off the same form goes to the same server action. */
export function Ask({ page, answer }: AskProps) {
  const [again, action] = useActionState(answer, undefined);
  // The page as it came back from a try that did not get through, until something newer is stored.
  const shown = again && again.version >= page.version ? again : page;
  return (
    <>
      <title>{pageTitle(shown.title, shown.kind === 'questions' ? shown.problems : undefined)}</title>
      <Journey page={shown} base="/journey" action={action} saveLater={false} />
    </>
  );
}

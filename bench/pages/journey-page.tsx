import type { JourneyPage } from '@kind-by-design/journey';
import type { Explanation } from '@kind-by-design/plain-language';
import { ContactOptions, Journey, type Kind, KindProvider, pageTitle, SaveStatus, SubmitProblem, UrgentHelp } from '@kind-by-design/react';

/** What a page of a journey is given, as a server would send it. */
export interface JourneyPageData {
  readonly kind: Kind;
  readonly page: JourneyPage;
  /** When what was typed was stored last, in words. */
  readonly savedAt?: string | undefined;
  readonly trouble?: Explanation | undefined;
  readonly promise?: string | undefined;
}

/** Any page of a journey as a portal shows it: whatever its kind, with what became of the draft, and a person in reach. */
export function OurJourneyPage({ kind, page, savedAt, trouble, promise }: JourneyPageData) {
  const problems = page.kind === 'questions' ? page.problems : undefined;
  return (
    <KindProvider {...kind}>
      <title>{pageTitle(page.title, problems)}</title>
      <main>
        {savedAt !== undefined && <SaveStatus state="saved" where="service" when={savedAt} />}
        <Journey
          page={page}
          base="/care"
          promise={promise}
          trouble={trouble && <SubmitProblem explanation={trouble} />}
          after={{ story: <UrgentHelp compact kinds={[]} />, talk: <ContactOptions headingLevel={2} /> }}
        />
      </main>
    </KindProvider>
  );
}

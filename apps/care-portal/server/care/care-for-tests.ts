import { startDraft, type Answers, type Draft } from '@kind-by-design/journey';
import type { OpenDatabase } from '../database/database.ts';
import { createPortal, type Portal } from '../portal.ts';

/** What the tests of drafts, codes and requests share: a clock to be moved, new visits, and drafts with something in them. */
export interface Care {
  readonly portal: Portal;
  readonly clock: { now: Date };
  readonly visit: () => Promise<string>;
  /** A draft in which one question is answered, not stored yet. */
  readonly draft: (words: string) => Draft;
}

export const journey = { id: 'care', version: 1 } as const;

export function careForTests(open: OpenDatabase): Care {
  const clock = { now: new Date('2026-11-23T10:00:00Z') };
  const portal = createPortal(open, { secure: false, staff: [] }, () => clock.now);
  return {
    portal,
    clock,
    visit: async () => (await portal.visits.begin(new Request('http://localhost/'))).visit.id,
    draft: (words) => withWords(startDraft(journey, clock.now), words),
  };
}

/** The next version of a draft, with these words in the field `story`. */
export function withWords(draft: Draft, words: string): Draft {
  const version = draft.version + 1;
  return { ...draft, version, entries: { ...draft.entries, story: { typed: { value: words }, at: draft.savedAt, version } } };
}

export const answersOf = (draft: Draft): Answers => ({
  journey: draft.journey, journeyVersion: draft.journeyVersion, key: draft.key, lists: {},
  answers: [{ field: 'story', question: 'story', page: { step: 'story' }, state: 'given', typed: draft.entries['story']?.typed ?? {} }],
});

import type { Problems } from '@kind-by-design/plain-language/problems';
import type { Journey } from '../definition/definition';
import { startDraft, type Draft } from '../draft/draft';
import { pageName, running, type Moment, type Onward, type Rules } from '../running/running';
import type { Walk } from './prove';

/** Where a walk came to. */
export interface Replayed {
  /** The page or the ending after the last one walked; the page itself, where it could not be left. */
  readonly at: Onward;
  /** What stands in the way there, where something does. */
  readonly problems: Problems | undefined;
  /** Whether each page of the walk was the one that the journey came to. */
  readonly followed: boolean;
  readonly draft: Draft;
}

/** Walks a walk with the running journey: what is typed is stored, then the person goes on, page by page. */
export function replay(journey: Journey, { walked }: Pick<Walk, 'walked'>, moment: Moment, rules?: Rules): Replayed {
  const run = running(journey, rules);
  let draft = startDraft(journey, moment.now);
  let problems: Problems | undefined;
  let followed = true;
  const onward = (): Onward => {
    const { open, ending } = run.way(draft, moment);
    return open === undefined ? { ending: ending ?? '' } : { page: open };
  };
  for (const { page, fields } of walked) {
    const steps = run.way(draft, moment).pages;
    if (page.item !== undefined && !steps.some((each) => pageName(each) === pageName(page))) draft = run.addEntry(draft, page.step, moment).draft;
    const here = onward();
    followed = followed && problems === undefined && 'page' in here && pageName(here.page) === pageName(page);
    draft = run.save(draft, page, { fields, version: draft.version }, moment);
    ({ draft, problems } = run.goOn(draft, page, moment));
  }
  return { at: onward(), problems, followed, draft };
}

import type { AuditRun } from '../findings/findings';
import { onOneLine } from './shortened';
import type { RunSummary } from './summary';
import type { Said, Voice } from './told';

/** What a run did not look at, in words. */
export interface NotChecked {
  /** Nothing, where every page that was asked for was looked at. */
  readonly notOpened: readonly { readonly url: string; readonly why: Said }[];
  readonly sentences: readonly string[];
  readonly noMachine: readonly string[];
}

export function notChecked(run: AuditRun, summary: RunSummary, { locale, say, words }: Voice): NotChecked {
  const lang = run.locale ?? 'en';
  const states = [...(run.pages.some(({ state }) => state === undefined) ? [words.asItCame] : []), ...summary.states.map((state) => onOneLine(state, 80))];
  const sizes = summary.sizes.join(', ');
  return {
    notOpened: run.notAudited.map(({ url, why }) => ({ url, why: { text: onOneLine(why, 400), ...(lang !== locale && { lang }) } })),
    sentences: [
      ...(run.notAudited.length === 0 ? [words.allOpened] : []),
      summary.states.length === 0 ? words.onlyAsItCame : say('statesSeen', { states: states.join(', ') }),
      ...(sizes === '' ? [] : [say('widthsSeen', { sizes })]),
      say('browserSeen', { browser: onOneLine(run.tool.browser, 80) }),
    ],
    noMachine: [words.noTruth, words.noAnswer, words.noReaders, words.noHands, words.noPhones, words.noPeople],
  };
}

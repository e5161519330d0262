import type { AuditRun, PageAudit } from '../findings/findings';
import { onOneLine } from './shortened';
import type { Voice } from './told';

const MOST_OF_TITLE = 120;
const MOST_HOSTS = 3;

/** A page as people speak of it: its title. */
export const titleOf = ({ title }: { readonly title: string }, { words }: Voice, most = MOST_OF_TITLE): string => (title.trim() === '' ? words.noTitle : onOneLine(title, most));

/** How it was looked at: `submitted empty, 1280 × 720`. */
export const lookOf = ({ state, viewport: { width, height } }: Pick<PageAudit, 'state' | 'viewport'>, { say, words }: Voice): string =>
  say('stateAndSize', { state: state === undefined ? words.asItCame : onOneLine(state, MOST_OF_TITLE), width: String(width), height: String(height) });

/** A file may be named by its path alone. */
const partsOf = (url: string) => decoded(URL.parse(url)?.pathname ?? url).split(/[/\\]/).filter((part) => part !== '');

/** What a run looked at, where nobody gave it a name: the host all its pages share, or the folder, or the one file. */
export function nameOf(run: AuditRun): string {
  const urls = [...new Set([...run.pages, ...run.notAudited].map(({ url }) => url))];
  const hosts = [...new Set(urls.map((url) => URL.parse(url)?.host ?? ''))];
  const named = hosts.filter((host) => host !== '').slice(0, MOST_HOSTS).join(', ');
  const [first = '…', second] = urls;
  const parts = partsOf(first);
  return onOneLine((named === '' ? parts.at(second === undefined ? -1 : -2) : named) ?? first, MOST_OF_TITLE);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

import type { AuditRun, PageAudit } from '../findings/findings';
import { onOneLine } from './shortened';
import type { Voice } from './told';

const MOST_OF_TITLE = 120;

/** A page as people speak of it: its title. */
export const titleOf = ({ title }: { readonly title: string }, { words }: Voice): string => (title.trim() === '' ? words.noTitle : onOneLine(title, MOST_OF_TITLE));

/** How it was looked at: `submitted empty, 1280 × 720`. */
export const lookOf = ({ state, viewport: { width, height } }: Pick<PageAudit, 'state' | 'viewport'>, { say, words }: Voice): string =>
  say('stateAndSize', { state: state === undefined ? words.asItCame : onOneLine(state, MOST_OF_TITLE), width: String(width), height: String(height) });

/** What a run looked at, where nobody gave it a name: the host all its pages share, or the last folder, or the file. */
export function nameOf(run: AuditRun): string {
  const urls = [...run.pages, ...run.notAudited].map(({ url }) => URL.parse(url));
  const hosts = new Set(urls.map((url) => url?.host ?? ''));
  const [host = ''] = hosts;
  if (hosts.size === 1 && host !== '') return host;
  const [path = ''] = urls.flatMap((url) => (url?.protocol === 'file:' ? url.pathname : []));
  const parts = decoded(path).split('/').filter((part) => part !== '');
  return onOneLine((urls.length === 1 ? parts.at(-1) : parts.at(-2)) ?? ([...hosts].filter((one) => one !== '').join(', ') || run.pages[0]?.url || '…'), MOST_OF_TITLE);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

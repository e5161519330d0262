import type { Response } from 'playwright-core';
import type { HeldPage } from './held-page';
import type { runWords } from './run.words';

/** Why a page could not be looked at: the sentence, and what fills its holes. */
export class NotLookedAt extends Error {
  readonly sentence: keyof typeof runWords;
  readonly data: Readonly<Record<string, string | number>>;
  /** What the server answered, where it was no page. */
  readonly answer: Response | null;
  constructor(sentence: keyof typeof runWords, data: Readonly<Record<string, string | number>> = {}, answer: Response | null = null) {
    super(sentence);
    this.sentence = sentence;
    this.data = data;
    this.answer = answer;
  }
}

/** Milliseconds a page may go on loading, and asking for more, after its document came. */
const REST = { load: 10_000, quiet: 5000 };

/** Chromium's names of network errors (net/base/net_error_list.h). */
function whyNoAnswer(error: unknown, seconds: number): NotLookedAt {
  const text = String(error);
  const code = /net::(ERR_[A-Z_]+)/.exec(text)?.[1] ?? '';
  if (text.includes('Download is starting')) return new NotLookedAt('download');
  if (code === 'ERR_NAME_NOT_RESOLVED') return new NotLookedAt('nobodyThere');
  if (code === 'ERR_TOO_MANY_REDIRECTS') return new NotLookedAt('tooManyTurns');
  if (code.startsWith('ERR_CERT') || code.startsWith('ERR_SSL')) return new NotLookedAt('notSafe', { code });
  if (code === 'ERR_TIMED_OUT' || code === 'ERR_CONNECTION_TIMED_OUT' || /Timeout \d+ms/.test(text)) return new NotLookedAt('tooSlow', { seconds });
  if (code === 'ERR_INVALID_URL' || text.includes('invalid URL')) return new NotLookedAt('notAddress');
  if (code !== '') return new NotLookedAt('noAnswer', { code });
  return new NotLookedAt('unknown', { why: text.split('\n', 1)[0] ?? '' });
}

/** Opens the address, and gives what answered. `seconds` is the longest the document may take. */
export async function comeTo({ page }: HeldPage, address: string, seconds: number): Promise<Response | null> {
  const timeout = seconds * 1000;
  let answer: Response | null;
  try {
    answer = await page.goto(address, { waitUntil: 'commit', timeout });
    await page.waitForLoadState('domcontentloaded', { timeout });
  } catch (error) {
    throw whyNoAnswer(error, seconds);
  }
  const type = await page.evaluate(() => document.contentType);
  if (type !== 'text/html' && type !== 'application/xhtml+xml') throw new NotLookedAt('notHtml', { type }, answer);
  return answer;
}

/** Waits calmly until the page has settled, and never for ever: `false` where some of it still had not come. A page that keeps asking has come. */
export async function settle({ page, quiet }: HeldPage): Promise<boolean> {
  const end = performance.now() + REST.load;
  try {
    await page.waitForLoadState('load', { timeout: REST.load });
  } catch {
    return false;
  }
  await quiet(REST.quiet);
  // A script may have led on at once: then the page it led to is waited for.
  await page.waitForLoadState('load', { timeout: Math.max(1, end - performance.now()) }).catch(() => undefined);
  return true;
}

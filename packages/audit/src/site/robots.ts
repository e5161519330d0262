/// <reference types="node" />
import robotsParser from 'robots-parser';

/** The name a site’s robots.txt may call us by. */
export const ROBOT_NAME = 'kind-audit';

/** What a site asks robots to do, and not to do (RFC 9309). */
export interface Robots {
  readonly allows: (address: string) => boolean;
  /** Milliseconds it asks for between two requests. */
  readonly delay: number;
}

const everything: Robots = { allows: () => true, delay: 0 };

/** No robots.txt to go by: whether we may is not known, so we may not (RFC 9309, 2.3.1.4). */
export class RobotsUnreadable extends Error {}

/** Reads `/robots.txt`. None there (any 4xx) is leave; no answer, or trouble of the server's, throws `RobotsUnreadable`. */
export async function robotsOf(origin: string, userAgent: string): Promise<Robots> {
  const url = `${origin}/robots.txt`;
  let response: Response;
  try {
    response = await fetch(url, { headers: { 'User-Agent': userAgent }, signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    throw new RobotsUnreadable('no answer', { cause: error });
  }
  if (response.status >= 500) throw new RobotsUnreadable(String(response.status));
  if (!response.ok) return everything;
  // RFC 9309, 2.5: at least 500 kibibytes are read; more is no robots.txt.
  return robotsIn(url, (await response.text()).slice(0, 512_000));
}

/** The same from its text. */
export function robotsIn(url: string, text: string): Robots {
  const robots = robotsParser(url, text);
  return {
    allows: (address) => robots.isAllowed(address, ROBOT_NAME) ?? true,
    delay: Math.max(0, robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000,
  };
}

/// <reference types="node" />
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than this nobody waits before a screen: the run stops, and goes on another time. In milliseconds. */
export const LONGEST_WAIT = 5 * 60_000;

/**
 * What a `Retry-After` asks for, in milliseconds from now: seconds, or a date (RFC 9110, 10.2.3). `undefined` where it says
 * nothing that can be read.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const said = header?.trim() ?? '';
  if (/^\d+$/.test(said)) return Number(said) * 1000;
  const at = Date.parse(said);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** One pace for the whole site, however many pages are open: so long between two requests, and longer when the site asks. */
export class Pace {
  #next = 0;
  #heldUntil = 0;
  readonly #delay: number;

  /** @param delay Milliseconds between two requests. */
  constructor(delay: number) {
    this.#delay = delay;
  }

  /** Comes back when it is our turn. */
  async turn(): Promise<void> {
    const at = Math.max(Date.now(), this.#next);
    this.#next = at + this.#delay;
    // The site may ask for more while we wait.
    for (let wait = at - Date.now(); wait > 0; wait = this.#heldUntil - Date.now()) await sleep(wait);
    this.#next = Math.max(this.#next, Date.now() + this.#delay);
  }

  /** The site asks everybody to wait: so many milliseconds. */
  holdFor(wait: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, Date.now() + wait);
    this.#next = Math.max(this.#next, this.#heldUntil);
  }
}

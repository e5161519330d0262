export interface RateLimitOptions {
  /** How many in one window. */
  readonly most: number;
  /** How long a window is. */
  readonly seconds: number;
  /** Milliseconds on any clock that runs forward. */
  readonly now?: () => number;
  /** How many visitors are remembered at most; the longest known is forgotten first. */
  readonly remembered?: number;
}

export type Taken = { readonly allowed: true } | { readonly allowed: false; /** Whole seconds to wait. */ readonly retryAfter: number };

export interface RateLimit {
  /** Counts one for this visitor and says whether it may go on. */
  take(visitor: string): Taken;
  /** How many visitors are remembered now. */
  readonly size: number;
}

/** Counts in windows of fixed length, in memory that cannot grow without end, whatever visitors call themselves. */
export function createRateLimit({ most, seconds, now = () => performance.now(), remembered = 10_000 }: RateLimitOptions): RateLimit {
  const windows = new Map<string, { started: number; count: number }>();
  return {
    take(visitor) {
      const time = now();
      let window = windows.get(visitor);
      if (!window || time - window.started >= seconds * 1000) {
        windows.delete(visitor);
        window = { started: time, count: 0 };
        windows.set(visitor, window);
        const oldest = windows.size > remembered ? windows.keys().next().value : undefined;
        if (oldest !== undefined) windows.delete(oldest);
      }
      window.count += 1;
      if (window.count <= most) return { allowed: true };
      return { allowed: false, retryAfter: Math.max(1, Math.ceil((window.started + seconds * 1000 - time) / 1000)) };
    },
    get size() {
      return windows.size;
    },
  };
}

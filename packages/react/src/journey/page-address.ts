import type { PageRef } from '@kind-by-design/journey';

/** Where a page of a journey is: `base/step`, `base/step/item`; with `?change` where going on leads back to the check page. */
export function pageAddress(base: string, { step, item }: PageRef, changing = false): string {
  const path = [base.replace(/\/+$/, ''), step, item].filter((part) => part !== undefined).map((part, nth) => (nth === 0 ? part : encodeURIComponent(part)));
  return `${path.join('/')}${changing ? '?change' : ''}`;
}

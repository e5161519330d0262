import * as React from 'react';
import type { Kind } from './kind';

interface Holder {
  kind?: Kind;
}

type Cached = { cache?: <Result>(make: () => Result) => () => Result };

/** One holder per request: `React.cache` lives as long as the request that renders. */
const holder: () => Holder = /* @__PURE__ */ ((React as Cached).cache ?? ((make) => make))<Holder>(() => ({}));

/** Says, once per request and before the first component speaks, what server components of this page need. */
export function setKind(kind: Kind): void {
  holder().kind = kind;
}

/** What `setKind` was given in this request. */
export function useKind(): Kind | undefined {
  return holder().kind;
}

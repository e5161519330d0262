import { createContext, useContext } from 'react';
import { mistake } from '../mistake/mistake';
import type { Kind } from './kind';

export const KindContext = /* @__PURE__ */ createContext<Kind | undefined>(undefined);

/** Set by the build: module format and version of this copy of the package. */
declare const __KIND_COPY__: string | undefined;
const copy = typeof __KIND_COPY__ === 'undefined' ? 'source' : __KIND_COPY__;

const copies = /* @__PURE__ */ Symbol.for('@kind-by-design/react copies');
type Marked = typeof globalThis & { [copies]?: Map<unknown, string> };

/** Called by a provider on the page, in development, so that a part of another copy can name both. */
export function markProvider(): void {
  const marked: Marked = globalThis;
  marked[copies] ??= new Map();
  marked[copies].set(KindContext, copy);
}

/** The nearest `KindProvider`'s data; nothing where there is none. Under `react-server` kind-in-request.ts answers instead. */
export function useKind(): Kind | undefined {
  const kind = useContext(KindContext);
  if (kind === undefined && process.env.NODE_ENV !== 'production') {
    const others = [...((globalThis as Marked)[copies] ?? [])].filter(([context]) => context !== KindContext).map(([, name]) => name);
    if (others.length > 0) {
      mistake('two-copies', () => `two copies of @kind-by-design/react are loaded: this part belongs to "${copy}", KindProvider to "${others.join('", "')}". The part can't see the provider, so the person would find no words and no contact. Load one copy only: look for a second version (npm ls @kind-by-design/react) and for a mix of import and require.`);
    }
  }
  return kind;
}

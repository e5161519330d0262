import { type ReactNode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { PageData } from '../pages/page-data.ts';

/** What the measuring side calls, in the page. */
export interface ClientBench {
  hydrate(): Promise<void>;
  mount(count: number): Promise<void>;
}

interface Pages {
  readonly page: (data: PageData) => ReactNode;
  readonly fields: (count: number) => ReactNode;
}

/** Its effect is the last of the tree: by then everything is there, with every effect of the page run. */
function Done({ done, children }: { readonly done: () => void; readonly children: ReactNode }) {
  useEffect(done, [done]);
  return children;
}

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

/** Both sides in the same harness, so that only what is measured differs. */
export function offer({ page, fields }: Pages): void {
  const root = element('root');
  const bench: ClientBench = {
    hydrate() {
      const data = JSON.parse(element('data').textContent) as PageData;
      return new Promise((resolve, reject) => {
        hydrateRoot(root, <Done done={resolve}>{page(data)}</Done>, { onRecoverableError: reject });
      });
    },
    mount: (count) => new Promise((resolve) => createRoot(root).render(<Done done={resolve}>{fields(count)}</Done>)),
  };
  Object.assign(globalThis, { bench });
}

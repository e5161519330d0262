import { fill } from '@kind-by-design/plain-language/words';
import type { HeadersArgs } from 'react-router';
import type { loader as rootLoader } from '../root';

type RootData = Awaited<ReturnType<typeof rootLoader>>;

/** For pages with something of a person's on them, or behind a sign-in: no search engine lists them. */
export const unlisted = { name: 'robots', content: 'noindex' } as const;

/** A page's title, the same on the server and in the browser. Neutral: over somebody's shoulder it tells nothing. */
export function titleOf(matches: readonly unknown[], page: { readonly title: string; readonly problems?: unknown } | undefined) {
  const words = rootWords(matches);
  if (!words || !page) return { title: 'Exampleshire' };
  return { title: fill(page.problems ? words.errorTitle : words.title, { page: page.title }, 'en') };
}

function rootWords([root]: readonly unknown[]): RootData['words'] | undefined {
  return (root as { readonly loaderData?: RootData } | undefined)?.loaderData?.words;
}

/** Lets what a thrown answer says about itself, such as when to come back, through to the reply. */
export const errorHeaders = ({ errorHeaders: thrown }: HeadersArgs) => thrown ?? new Headers();

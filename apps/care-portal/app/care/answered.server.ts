import type { Problems } from '@kind-by-design/plain-language/problems';
import type { RouterContextProvider } from 'react-router';
import { portalOf, type PortalRequest } from '../portal-context';

const problemsOf = new WeakMap<PortalRequest, Problems>();

/** Notes what the action of a plain form found, for the loader of the same request: a page's title is made of what its loader says. */
export function notedProblems(context: Readonly<RouterContextProvider>, problems: Problems): Problems {
  problemsOf.set(portalOf(context), problems);
  return problems;
}

/** What this request's action found, if it did. */
export const problemsFound = (context: Readonly<RouterContextProvider>): Problems | undefined => problemsOf.get(portalOf(context));

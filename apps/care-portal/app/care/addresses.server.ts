import type { JourneyPage } from '@kind-by-design/journey';
import type { RouterContextProvider } from 'react-router';
import { logError } from '../../server/logging/log-error.ts';
import { portalOf } from '../portal-context';
import { addressOn } from './looked-up-address';

/** What came of looking an address up, for its control. */
export interface Looked {
  readonly found?: readonly string[];
  /** The register does not answer. */
  readonly down: boolean;
  /** The page is the answer to their press of the button: what came of it has the focus. */
  readonly answers: boolean;
}

/** The page's address after a press of "Find address": nothing of what was typed is in it. */
export function justAsked(address: string): string {
  const { pathname, searchParams } = new URL(address);
  return `${pathname}${searchParams.has('change') ? '?change&find' : '?find'}`;
}

interface Where {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly url: URL;
}

/** Looks up what the page was asked to. Nothing where the page asks no address. */
export async function foundOn(page: JourneyPage, { request, context, url }: Where): Promise<Looked | undefined> {
  const asked = addressOn(page);
  if (!asked) return undefined;
  const { portal, facts } = portalOf(context);
  const part = (name: string) => (typeof asked.typed[name] === 'string' ? asked.typed[name].trim() : '');
  const [find, chosen] = [part('find'), part('found')];
  const pressed = url.searchParams.has('find');
  // Enter in the box looks up as well, and the page it leads to is the same as any: there it is told by nothing being chosen or written yet.
  const open = find !== '' && chosen === '' && part('value') === '' && asked.answer === undefined && !['none', 'safe'].includes(part('where'));
  const answers = pressed || (open && page.kind === 'questions' && !page.problems);
  try {
    const found = find === '' ? [] : await portal.addresses.find(find, request);
    // What was chosen before stays to be chosen, also where the register has changed its mind.
    const all = chosen === '' || found.includes(chosen) ? found : [chosen, ...found];
    return { ...((pressed || find !== '' || all.length > 0) && { found: all }), down: false, answers };
  } catch (error) {
    logError(error, { reference: facts.reference, method: request.method, pattern: facts.pattern });
    return chosen === '' ? { down: true, answers } : { found: [chosen], down: false, answers };
  }
}

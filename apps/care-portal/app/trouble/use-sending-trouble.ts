import type { Explanation } from '@kind-by-design/plain-language/explanation';
import { useMemo } from 'react';
import type { Unsent } from './sending-failure';
import type { SendingTroubles } from './trouble.server';

/** The explanation of a try that did not get through: a new one for each try, so that each is heard. */
export function useSendingTrouble(unsent: Unsent | undefined, prepared: SendingTroubles, doing: 'sending' | 'saving' = 'sending'): Explanation | undefined {
  return useMemo(() => {
    if (!unsent) return undefined;
    const { code, at, said, explain, explanation } = unsent;
    if (!explain) return { ...(explanation ?? prepared[code]) };
    const { work, contact: contacts, lang: locale } = prepared[code];
    return explain(said, { doing, work, contacts, locale, now: new Date(at) });
  }, [unsent, prepared, doing]);
}

import { readIsoDate } from '../dates/calendar';
import type { UrgentHelpData } from '../urgent/urgent';
import type { CheckedFact, Contacts, IsoDate } from './contacts';
import { inLanguage } from './localised';
import { showNumber } from './telephone';

/** A contact fact that nobody has tried for too long. */
export interface StaleFact {
  /** The team or role that answers for it. */
  readonly owner: string;
  /** The fact: "telephone, 01632 960 001". */
  readonly what: string;
  readonly checkedOn: string;
  /** Days since it was checked; nothing where `checkedOn` is no day, or is still to come. */
  readonly daysOld: number | undefined;
  /** All of it in a sentence, for whoever reads the build. */
  readonly said: string;
}

const isUrgent = (facts: Contacts | UrgentHelpData): facts is UrgentHelpData => Array.isArray(facts);

function factsOf(facts: Contacts | UrgentHelpData): readonly { readonly what: string; readonly fact: CheckedFact }[] {
  if (isUrgent(facts)) {
    return facts.map((fact) => ({ what: `urgent help (${fact.kind}), ${fact.routes.map(({ text }) => inLanguage(text, 'en').text).join('; ')}`, fact }));
  }
  return facts.channels.map((fact) => {
    if ('number' in fact) return { what: `${fact.channel}, ${showNumber(fact.number)}`, fact };
    return { what: `${fact.channel}, ${'href' in fact ? fact.href : inLanguage(fact.address, 'en').text}`, fact };
  });
}

function age(checkedOn: string, today: string): number | undefined {
  const [checked, now] = [readIsoDate(checkedOn), readIsoDate(today)];
  if (now === undefined) throw new RangeError(`staleContacts was given "${today}" as today, so no fact could be found stale. Write it like "2026-11-22".`);
  return checked === undefined || checked > now ? undefined : now - checked;
}

/**
 * The contact facts that nobody has tried for longer than `maxAgeDays`, so that a build can warn before a wrong number
 * reaches a person. A fact without a day that has been counts as stale. `today` is `YYYY-MM-DD`.
 * @param maxAgeDays days a check holds; 180 unless told
 */
export function staleContacts(facts: Contacts | UrgentHelpData, today: IsoDate | (string & {}), maxAgeDays = 180): readonly StaleFact[] {
  return factsOf(facts).flatMap(({ what, fact: { owner, checkedOn } }) => {
    const daysOld = age(checkedOn, today);
    if (daysOld !== undefined && daysOld <= maxAgeDays) return [];
    const when = daysOld === undefined ? `has no day on which it was checked ("${checkedOn}")` : `was last checked ${daysOld} days ago, on ${checkedOn}`;
    return [{ owner, what, checkedOn, daysOld, said: `${what}: ${when}. ${owner} answers for it: try it, then change "checkedOn".` }];
  });
}

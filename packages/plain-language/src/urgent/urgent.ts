import type { CheckedFact, Langs, Localised } from '../contacts/contacts';

export { urgentAt } from './urgent-at';

/** Help differs by nation, not by language. */
export type Place = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** In the order of weight: life first. */
export type UrgentKind = 'emergency' | 'urgent' | 'crisis' | 'safeguarding';

/** One way to use urgent help: a number to ring, a text, a textphone, a BSL video service, a page. */
export interface UrgentRoute {
  readonly by: 'telephone' | 'text-message' | 'textphone' | 'bsl-video' | 'website';
  /** `tel:`, `sms:` or `https:` only, so it works without scripts, offline and signed out. */
  readonly href: `tel:${string}` | `sms:${string}` | `https://${string}`;
  /** What the link says: "Call 999". */
  readonly text: Localised;
  /** One sentence beside it, such as how to call without speaking. */
  readonly note?: Localised;
}

/** Help for one kind of urgent need: when to use it, and the ways to reach it. */
export interface UrgentHelpEntry extends CheckedFact {
  readonly kind: UrgentKind;
  /** When to use it, in the person's words: "Someone's life is in danger". */
  readonly when: Localised;
  readonly routes: readonly [UrgentRoute, ...UrgentRoute[]];
}

/** Urgent help as the service gives it for its place. The first entry is the emergency one: that order is not negotiable. */
export type UrgentHelpData = readonly [UrgentHelpEntry & { readonly kind: 'emergency' }, ...UrgentHelpEntry[]];

/** `UrgentHelpData` in the page's language, plain strings only: what `urgentAt(urgent, locale)` gives and `KindProvider` takes. */
export interface UrgentNow {
  readonly lang: string;
  readonly entries: readonly [
    UrgentEntryNow & { readonly kind: 'emergency' },
    ...UrgentEntryNow[],
  ];
}

export interface UrgentEntryNow {
  readonly kind: UrgentKind;
  readonly when: string;
  readonly routes: readonly UrgentRouteNow[];
  /** The language of `when`, only where it is not the page's. */
  readonly langs?: Langs<'when'>;
}

export interface UrgentRouteNow {
  readonly by: UrgentRoute['by'];
  readonly href: string;
  readonly text: string;
  readonly note?: string;
  /** The language of a part, only where it is not the page's. */
  readonly langs?: Langs<'text' | 'note'>;
}

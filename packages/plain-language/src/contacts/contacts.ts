export { contactFaults } from './contact-faults';
export { contactsAt } from './contacts-at';
export { contactsEnglish } from './contacts.words';
export { contactsWelsh } from './contacts.words.cy';
export type { ContactWords } from './opening-words';
export { staleContacts, type StaleFact } from './stale-contacts';
export { mailtoHref, relayNumber, sayNumber, showNumber, smsHref, telHref } from './telephone';

/** A text in the languages the service speaks. `en` is needed; the others are shown when the page is in them. A plain string is the same in every language. */
export type Localised = string | ({ readonly en: string } & { readonly [locale: string]: string });

/** A calendar day, `YYYY-MM-DD`, in the service's time zone. */
export type IsoDate = `${number}-${number}-${number}`;

/** A time of day on the service's clock, `HH:MM`, 24 hours. */
export type ClockTime = `${number}:${number}`;

/** An instant, ISO 8601 with a zone, such as `2026-11-22T09:00:00Z`. */
export type Instant = string;

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** Every contact fact has somebody who answers for it and the day they last checked it, so that numbers cannot rot. */
export interface CheckedFact {
  /** Who in the service answers for this fact: a team or a role, not a person's name. */
  readonly owner: string;
  /** The day somebody last tried it. Facts older than `maxAgeDays` warn in the build. */
  readonly checkedOn: IsoDate;
}

/** When a channel is staffed, on the service's own clock. A day that is left out is closed. */
export interface OpeningHours {
  readonly week: { readonly [Day in Weekday]?: readonly { readonly from: ClockTime; readonly to: ClockTime }[] };
  /** Days that differ: bank holidays, training days. `hours` empty or absent: closed all day. */
  readonly exceptions?: readonly { readonly on: IsoDate; readonly why: Localised; readonly hours?: readonly { readonly from: ClockTime; readonly to: ClockTime }[] }[];
}

interface ChannelFacts extends CheckedFact {
  /** Hours on the service's clock; leave out where a channel has none (a letter). */
  readonly hours?: OpeningHours | 'always';
  /** What it costs, in words: "Free from any phone". */
  readonly cost?: Localised;
  /** How long people wait for an answer, honestly: "Most people wait about 10 minutes". */
  readonly wait?: Localised;
  /** Languages spoken besides the page's own, in words. */
  readonly languages?: Localised;
  /** Who answers; a photo only if they agreed. */
  readonly answeredBy?: { readonly name: Localised; readonly photo?: { readonly src: string; readonly alt: Localised } };
  /** Anything else a person needs to know before they use it, one sentence. */
  readonly note?: Localised;
}

/** One way to reach a person. All channels have equal dignity: order them as your service would use them, telephone need not be first. */
export type ContactChannel =
  | (ChannelFacts & { readonly channel: 'telephone'; readonly number: string; readonly extension?: string })
  | (ChannelFacts & { readonly channel: 'text-relay'; readonly number: string })
  | (ChannelFacts & { readonly channel: 'text-message'; readonly number: string })
  | (ChannelFacts & { readonly channel: 'email'; readonly address: string })
  | (ChannelFacts & { readonly channel: 'bsl-video'; readonly href: `https://${string}` })
  | (ChannelFacts & { readonly channel: 'visit'; readonly address: Localised })
  | (ChannelFacts & { readonly channel: 'letter'; readonly address: Localised })
  | (ChannelFacts & { readonly channel: 'callback'; readonly href: `/${string}` });

export type Channel = ContactChannel['channel'];

/** How to reach a person at this service: at least one channel. Kept by the service as data. */
export interface Contacts {
  /** The team's name as people know it: "the adult social care team". */
  readonly team: Localised;
  /** IANA time zone of the opening hours, such as `Europe/London`. */
  readonly timeZone: string;
  readonly channels: readonly [ContactChannel, ...ContactChannel[]];
}

/** What is true of a channel from an instant on, in words; the list runs on, so a page left open stays right. */
export interface OpenState {
  /** Milliseconds since 1970 from which this holds. */
  readonly from: number;
  readonly open: boolean;
  /** "Open now, until 5pm today"; "Closed now. Opens at 9am tomorrow". */
  readonly said: string;
}

/** Parts that are not in the page's language, because the service has them in English only: give their elements this `lang`, so that they are read aloud rightly. */
export type Langs<Part extends string> = { readonly [Each in Part]?: string };

/** A channel in the page's language, with what is open now. Plain strings only. */
export interface ChannelNow {
  readonly channel: Channel;
  /** The channel's name: "Phone", "Text message". */
  readonly name: string;
  /** Where the channel's link goes; absent where there is none (a letter). */
  readonly href?: string;
  /** What the link says, as people say it: "01632 960 001", "Ask us to ring you". */
  readonly text: string;
  /** For numbers: the same, digit by digit in groups, for reading aloud. */
  readonly spoken?: string;
  readonly extension?: string;
  /** The states from now on, soonest first; empty where a channel has no hours. */
  readonly states: readonly OpenState[];
  /** The full hours in words, one line each: "Monday to Friday, 9am to 5pm". */
  readonly hours: readonly string[];
  readonly cost?: string;
  readonly wait?: string;
  readonly languages?: string;
  readonly answeredBy?: { readonly name: string; readonly photo?: { readonly src: string; readonly alt: string } };
  readonly note?: string;
  /** Parts in another language than the page's; absent where all are in it. */
  readonly langs?: Langs<'text' | 'cost' | 'wait' | 'languages' | 'answeredBy' | 'note'>;
}

/** What `contactsAt(contacts, now, locale)` gives, and `KindProvider` takes: forgetting to compute it does not compile. */
export interface ContactsNow {
  readonly team: string;
  readonly channels: readonly [ChannelNow, ...ChannelNow[]];
  /** BCP 47 tag of the language the strings are in. */
  readonly lang: string;
  /** Parts in another language than `lang`; absent where all are in it. */
  readonly langs?: Langs<'team'>;
}

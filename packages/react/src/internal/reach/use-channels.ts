import type { Channel, ChannelNow, ContactsNow } from '@kind-by-design/plain-language';
import { useKind } from '#kind';
import { mistake } from '../mistake/mistake';

/** The channels a component offers, and how their words are marked where they are not in the page's language. */
export interface Reach {
  readonly channels: readonly ChannelNow[];
  /** `lang` and `dir` for one of a channel's texts; nothing where it is in the page's language. */
  readonly marks: (channel: ChannelNow, part?: keyof NonNullable<ChannelNow['langs']>) => { lang?: string; dir?: 'auto' };
}

/**
 * The channels given, else the page's, all or `only` some, in the service's own order. `only` never leaves nobody: where
 * it matches nothing, all are there.
 */
export function useChannels(component: string, given: ContactsNow | undefined, only: readonly Channel[] | undefined): Reach {
  const kind = useKind();
  const contacts = given ?? kind?.contacts;
  if (!contacts) {
    mistake('no-contacts', process.env.NODE_ENV !== 'production' && (() => `${component} found no contacts, so the person would find nobody to turn to. Put KindProvider (or setKind, in server components) around the page, or give it contacts={contactsAt(contacts, new Date(), locale)}.`));
    return { channels: [], marks: () => ({}) };
  }
  const locale = kind?.locale ?? contacts.lang;
  const chosen = only ? contacts.channels.filter((each) => only.includes(each.channel)) : contacts.channels;
  if (chosen.length === 0) {
    mistake('no-such-channel', process.env.NODE_ENV !== 'production' && (() => `${component} was given only={${JSON.stringify(only)}}, but the service has none of these, so all its channels are shown. Its channels are: ${contacts.channels.map((each) => each.channel).join(', ')}.`));
  }
  return {
    channels: chosen.length === 0 ? contacts.channels : chosen,
    marks: (channel, part) => {
      const lang = (part && channel.langs?.[part]) ?? contacts.lang;
      return lang === locale ? {} : { lang, dir: 'auto' };
    },
  };
}

import type { ChannelNow, ContactsNow } from '@kind-by-design/plain-language';

/** The first instant after `at` when what a channel says about its hours changes; `Infinity` where nothing will. */
export const nextChange = ({ channels }: ContactsNow, at: number): number => Math.min(...channels.flatMap(({ states }) => states.map(({ from }) => from)).filter((from) => from > at));

/** The same contacts as they stand at `at`: states already over are dropped. The same object when nothing changed. */
export function contactsFrom(contacts: ContactsNow, at: number): ContactsNow {
  let changed = false;
  const channels = contacts.channels.map((channel): ChannelNow => {
    const over = channel.states.findLastIndex(({ from }) => from <= at);
    if (over <= 0) return channel;
    changed = true;
    return { ...channel, states: channel.states.slice(over) };
  });
  return changed ? { ...contacts, channels: channels as [ChannelNow, ...ChannelNow[]] } : contacts;
}

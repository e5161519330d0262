import type { ChannelNow, ContactsNow } from '@kind-by-design/plain-language';

/** The first instant after `at` when what a channel says about its hours changes; none where nothing will. */
export function nextChange(contacts: ContactsNow, at: number): number | undefined {
  const later = contacts.channels.flatMap((channel) => channel.states.filter((state) => state.from > at).map((state) => state.from));
  return later.length === 0 ? undefined : Math.min(...later);
}

/** The same contacts as they stand at `at`: states already over are dropped. The same object when nothing changed. */
export function contactsFrom(contacts: ContactsNow, at: number): ContactsNow {
  const channels = contacts.channels.map((channel) => channelFrom(channel, at));
  const [first, ...rest] = channels;
  if (first === undefined || channels.every((channel, nth) => channel === contacts.channels[nth])) return contacts;
  return { ...contacts, channels: [first, ...rest] };
}

function channelFrom(channel: ChannelNow, at: number): ChannelNow {
  const over = channel.states.findLastIndex((state) => state.from <= at);
  return over <= 0 ? channel : { ...channel, states: channel.states.slice(over) };
}

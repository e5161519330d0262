import { ChannelLink } from '../contact-options/channel-link';
import type { Reach } from '../internal/reach/use-channels';

/** Every channel on a line of its own: its name, where it leads, what is open now. All of equal dignity, in the service's order. */
export function ContactLines({ channels, marks }: Reach) {
  return (
    <ul className="kind-contact-lines">
      {channels.map((channel, nth) => (
        // A service may have two numbers of the same kind, and its order never changes on a page.
        <li key={nth} className="kind-contact-line">
          <span {...marks(channel)} className="kind-contact-line-name">{channel.name}</span>{' '}
          <span className="kind-contact-line-way">
            <ChannelLink channel={channel} marks={marks(channel, 'text')} />
            {channel.states[0] && <span {...marks(channel)} className="kind-contact-line-open"> {channel.states[0].said}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

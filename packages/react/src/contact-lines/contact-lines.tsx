import { channelLink } from '../contact-options/channel-link';
import { Details } from '../details/details';
import type { Reach } from '../internal/reach/use-channels';

interface ContactLinesProps extends Reach {
  /** On a page with something else to do: the first few stand in the open, the others are opened by these words. */
  readonly more?: string | undefined;
}

/** How many stand in the open: few enough to take in at once. */
const inTheOpen = 3;

/** Every channel on a line of its own: its name, where it leads, what is open now. All of equal dignity, in the service's order. */
export function ContactLines({ channels, marks, more }: ContactLinesProps) {
  // One alone is not worth a press.
  if (more === undefined || channels.length <= inTheOpen + 1) return <Lines channels={channels} marks={marks} />;
  return (
    <>
      <Lines channels={channels.slice(0, inTheOpen)} marks={marks} />
      <Details className="kind-contact-lines-more" summary={more}>
        <Lines channels={channels.slice(inTheOpen)} marks={marks} />
      </Details>
    </>
  );
}

function Lines({ channels, marks }: Reach) {
  return (
    <ul className="kind-contact-lines">
      {channels.map((channel) => (
        <li key={`${channel.channel} ${channel.text}`} className="kind-contact-line">
          <span {...marks(channel)} className="kind-contact-line-name">{channel.name}</span>{' '}
          <span className="kind-contact-line-way">
            {channelLink(channel, marks(channel, 'text'))}
            {channel.states[0] && <span {...marks(channel)} className="kind-contact-line-open"> {channel.states[0].said}</span>}
            {channel.hours.length > 0 && <span {...marks(channel)} className="kind-contact-line-hours"> {channel.hours.join('. ')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

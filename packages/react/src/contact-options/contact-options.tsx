import type { Channel, ChannelNow, ContactsNow } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';
import { type Reach, useChannels } from '../internal/reach/use-channels';
import { useWords } from '../internal/words/use-words';
import { channelLink } from './channel-link';
import { contactOptions } from './contact-options.words';

export interface ContactOptionsProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** The contacts to show, where they are not the page's own: `contactsAt(contacts, new Date(), locale)`. */
  readonly contacts?: ContactsNow;
  /** Only these channels, in the order the service gives them. Show all wherever there is room. */
  readonly only?: readonly Channel[];
  /** The level of each channel's heading: one below the heading above it. @default 3 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * Every way to reach a person at the service, each with equal dignity: where, whether it is open now, when, what it
 * costs, how long it takes, in which languages, who answers. Beside other things on a page use `TalkToAPerson`.
 */
export const ContactOptions = /* @__PURE__ */ forwardRef<HTMLUListElement, ContactOptionsProps>(function ContactOptions(
  { contacts, only, headingLevel = 3, className, ...rest },
  ref,
) {
  const { channels, marks } = useChannels('ContactOptions', contacts, only);
  const { words } = useWords('contactOptions', contactOptions);
  if (channels.length === 0) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <ul {...rest} ref={ref} className={joined('kind-block kind-contact-options', className)}>
      {channels.map((channel) => {
        const { name, note, states: [state] } = channel;
        const here = marks(channel);
        return (
          <li key={channel.channel + channel.text} className="kind-contact-option">
            <div className="kind-contact-option-way">
              <Heading {...here} className="kind-contact-option-name">{name}</Heading>
              <p className="kind-contact-option-reach">{channelLink(channel, marks(channel, 'text'))}</p>
              {state && <p className={joined('kind-contact-option-state', state.open && 'kind-contact-option-open')}><span {...here}>{state.said}</span></p>}
              {note && <p {...marks(channel, 'note')}>{note}</p>}
            </div>
            {facts(channel, marks, words)}
          </li>
        );
      })}
    </ul>
  );
});

const factNames = ['hours', 'wait', 'cost', 'languages', 'answeredBy'] as const;

/** The rest a person may want to know first, each fact under its name. Functions, not components: a list of channels stays few fibers. */
function facts(channel: ChannelNow, marks: Reach['marks'], words: Record<(typeof factNames)[number], string>): ReactNode {
  const known = factNames.filter((name) => (name === 'hours' ? channel.hours.length : channel[name]));
  return known.length > 0 && (
    <dl className="kind-contact-option-facts">
      {known.map((name) => (
        <div key={name}>
          <dt>{words[name]}</dt>
          {(name === 'hours' ? channel.hours : [channel[name]]).map((fact) => (
            <dd key={typeof fact === 'object' ? fact.name : fact} {...marks(channel, name === 'hours' ? undefined : name)}>{typeof fact === 'object' ? answering(fact) : fact}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const answering = ({ name, photo }: NonNullable<ChannelNow['answeredBy']>): ReactNode => (
  <>
    {photo && <img className="kind-contact-option-photo" src={photo.src} alt={photo.alt} loading="lazy" />}
    {name}
  </>
);

import type { Channel, ChannelNow, ContactsNow } from '@kind-by-design/plain-language';
import { clsx } from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type Reach, useChannels } from '../internal/reach/use-channels';
import { useWords } from '../internal/words/use-words';
import { ChannelLink } from './channel-link';
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
  if (channels.length === 0) return null;
  return (
    <ul {...rest} ref={ref} className={clsx('kind-block kind-contact-options', className)}>
      {channels.map((channel) => <Option key={channel.channel + channel.text} channel={channel} marks={marks} headingLevel={headingLevel} />)}
    </ul>
  );
});

interface OptionProps extends Pick<Reach, 'marks'> {
  readonly channel: ChannelNow;
  readonly headingLevel: 2 | 3 | 4 | 5 | 6;
}

function Option({ channel, marks, headingLevel }: OptionProps) {
  const Heading = `h${headingLevel}` as const;
  const state = channel.states[0];
  const { note } = channel;
  return (
    <li className="kind-contact-option">
      <div className="kind-contact-option-way">
        <Heading {...marks(channel)} className="kind-contact-option-name">{channel.name}</Heading>
        <p className="kind-contact-option-reach"><ChannelLink channel={channel} marks={marks(channel, 'text')} /></p>
        {state && <p className={clsx('kind-contact-option-state', state.open && 'kind-contact-option-open')}><span {...marks(channel)}>{state.said}</span></p>}
        {note && <p {...marks(channel, 'note')}>{note}</p>}
      </div>
      <Facts channel={channel} marks={marks} />
    </li>
  );
}

/** The rest a person may want to know first, each fact under its name. */
function Facts({ channel, marks }: Omit<OptionProps, 'headingLevel'>) {
  const { words } = useWords('contactOptions', contactOptions);
  const { hours, wait, cost, languages, answeredBy } = channel;
  if (hours.length === 0 && !wait && !cost && !languages && !answeredBy) return null;
  return (
    <dl className="kind-contact-option-facts">
      {hours.length > 0 && (
        <div>
          <dt>{words.hours}</dt>
          {hours.map((line) => <dd key={line} {...marks(channel)}>{line}</dd>)}
        </div>
      )}
      {wait && <div><dt>{words.wait}</dt><dd {...marks(channel, 'wait')}>{wait}</dd></div>}
      {cost && <div><dt>{words.cost}</dt><dd {...marks(channel, 'cost')}>{cost}</dd></div>}
      {languages && <div><dt>{words.languages}</dt><dd {...marks(channel, 'languages')}>{languages}</dd></div>}
      {answeredBy && (
        <div>
          <dt>{words.answers}</dt>
          <dd {...marks(channel, 'answeredBy')}>
            {answeredBy.photo && <img className="kind-contact-option-photo" src={answeredBy.photo.src} alt={answeredBy.photo.alt} loading="lazy" />}
            {answeredBy.name}
          </dd>
        </div>
      )}
    </dl>
  );
}

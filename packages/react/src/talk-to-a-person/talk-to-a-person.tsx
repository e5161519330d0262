import { type Channel, type ContactsNow, fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { channelLink } from '../contact-options/channel-link';
import { joined } from '../internal/joined/joined';
import { useChannels } from '../internal/reach/use-channels';
import { useWords } from '../internal/words/use-words';
import { talkToAPerson } from './talk-to-a-person.words';

export interface TalkToAPersonProps extends Omit<ComponentPropsWithoutRef<'details'>, 'children'> {
  /** The address of your page with every way to reach you. */
  readonly contactHref: string;
  /** The page's neutral name, to say to the person who answers. Never anything somebody wrote. */
  readonly context?: string;
  /** The contacts to show, where they are not the page's own. */
  readonly contacts?: ContactsNow;
  /** Only these channels, such as all but `callback` on the page where a call is asked for. */
  readonly only?: readonly Channel[];
}

/** How many channels stand here: few enough to take in at once. The rest is one link away. */
const shown = 3;

/**
 * The way to a person, one press away and in the same place on every page (WCAG 3.2.6). It opens where it stands, also
 * without scripts, so nothing typed is lost. Not for danger: that is `UrgentHelp`, which is never folded away.
 */
export const TalkToAPerson = /* @__PURE__ */ forwardRef<HTMLDetailsElement, TalkToAPersonProps>(function TalkToAPerson(
  { contactHref, context, contacts, only, className, ...rest },
  ref,
) {
  const { words, locale } = useWords('talkToAPerson', talkToAPerson);
  const { channels, marks } = useChannels('TalkToAPerson', contacts, only);
  return (
    <details {...rest} ref={ref} className={joined('kind-block kind-talk-to-a-person', className)}>
      <summary className="kind-talk-to-a-person-open">{words.open}</summary>
      <div className="kind-talk-to-a-person-ways">
        {context && <p>{fill(words.context, { context }, locale)}</p>}
        <ul>
          {channels.slice(0, shown).map((channel) => (
            <li key={channel.channel + channel.text}>
              <span {...marks(channel)} className="kind-talk-to-a-person-name">{channel.name}</span>{' '}
              {channelLink(channel, marks(channel, 'text'))}
              {channel.states[0] && <span {...marks(channel)} className="kind-talk-to-a-person-state"> {channel.states[0].said}</span>}
            </li>
          ))}
        </ul>
        <p><a href={contactHref}>{words.all}</a></p>
      </div>
    </details>
  );
});

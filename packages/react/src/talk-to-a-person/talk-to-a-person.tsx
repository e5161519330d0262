import { type Channel, type ChannelNow, type ContactsNow, fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { channelLink } from '../contact-options/channel-link';
import { EnterSends } from '../internal/enter-sends/enter-sends';
import { joined } from '../internal/joined/joined';
import { useChannels } from '../internal/reach/use-channels';
import { useWords } from '../internal/words/use-words';
import { talkToAPerson } from './talk-to-a-person.words';

interface TalkToAPersonBasics extends Omit<ComponentPropsWithoutRef<'details'>, 'children'> {
  /** The page's neutral name, to say to the person who answers. Never anything somebody wrote. */
  readonly context?: string;
  /** The contacts to show, where they are not the page's own. */
  readonly contacts?: ContactsNow;
  /** Only these channels, such as all but `callback` on the page where a call is asked for. */
  readonly only?: readonly Channel[];
}

interface ByLink {
  /** The address of your page with every way to reach you. */
  readonly contactHref: string;
  readonly form?: undefined;
  readonly name?: undefined;
}

interface ThroughForm {
  readonly contactHref?: undefined;
  /**
   * The id of the page's form: what leads to another page of yours sends it unchecked, so that what was typed is stored
   * first. It is told `contact`, or the channel (`callback`) that has a page of its own. Works without scripts.
   */
  readonly form: string;
  /** The name under which the form is told. @default 'go' */
  readonly name?: string;
}

export type TalkToAPersonProps = TalkToAPersonBasics & (ByLink | ThroughForm);

/** How many channels stand here: few enough to take in at once. The rest is one link away. */
const shown = 3;

/**
 * The way to a person, one press away and in the same place on every page (WCAG 3.2.6). It opens where it stands, also
 * without scripts, so nothing typed is lost. Not for danger: that is `UrgentHelp`, which is never folded away.
 */
export const TalkToAPerson = /* @__PURE__ */ forwardRef<HTMLDetailsElement, TalkToAPersonProps>(function TalkToAPerson(
  { contactHref, form, name = 'go', context, contacts, only, className, ...rest },
  ref,
) {
  const { words, locale } = useWords('talkToAPerson', talkToAPerson);
  const { channels, marks } = useChannels('TalkToAPerson', contacts, only);
  return (
    <details {...rest} ref={ref} className={joined('kind-block kind-talk-to-a-person', className)}>
      <summary className="kind-talk-to-a-person-open">{words.open}</summary>
      {form !== undefined && <EnterSends form={form} />}
      <div className="kind-talk-to-a-person-ways">
        {context && <p>{fill(words.context, { context }, locale)}</p>}
        <ul>
          {channels.slice(0, shown).map((channel) => (
            <li key={channel.channel + channel.text}>
              <span {...marks(channel)} className="kind-talk-to-a-person-name">{channel.name}</span>{' '}
              {form !== undefined && isOurPage(channel)
                ? <button {...marks(channel, 'text')} {...sends(form, name, channel.channel)}>{channel.text}</button>
                : channelLink(channel, marks(channel, 'text'))}
              {channel.states[0] && <span {...marks(channel)} className="kind-talk-to-a-person-state"> {channel.states[0].said}</span>}
            </li>
          ))}
        </ul>
        <p>{form === undefined ? <a href={contactHref}>{words.all}</a> : <button {...sends(form, name, 'contact')}>{words.all}</button>}</p>
      </div>
    </details>
  );
});

/** A number, an address of email or a place elsewhere leaves the page as it is, or is no page of ours to store on the way to. */
const isOurPage = ({ href }: ChannelNow) => href !== undefined && /^\/(?!\/)/.test(href);

const sends = (form: string, name: string, value: string) => ({ className: 'kind-talk-to-a-person-go', type: 'submit', form, name, value, formNoValidate: true } as const);

import type { ChannelNow, ContactsNow } from '@kind-by-design/plain-language';
import { otherLang } from '../other-lang/other-lang';

interface ContactLinesProps {
  readonly contacts: ContactsNow;
  /** The page's language, so that only what is not in it is marked. */
  readonly locale: string;
}

/** Every channel on a line of its own: its name, where it leads, what is open now. All of equal dignity, in the service's order. */
export function ContactLines({ contacts, locale }: ContactLinesProps) {
  return (
    <ul className="kind-contact-lines">
      {contacts.channels.map((channel) => (
        <li key={channel.channel + channel.text} className="kind-contact-line">
          <span className="kind-contact-line-name" {...otherLang(contacts.lang, locale)}>{channel.name}</span>{' '}
          <span className="kind-contact-line-way">
            <ChannelLink channel={channel} lang={contacts.lang} locale={locale} />
            {channel.states[0] && <span className="kind-contact-line-open" {...otherLang(contacts.lang, locale)}> {channel.states[0].said}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ChannelLinkProps {
  readonly channel: ChannelNow;
  readonly lang: string;
  readonly locale: string;
}

/** A channel's link; plain words where there is nothing to follow, such as an address. Numbers are heard digit by digit. */
export function ChannelLink({ channel: { href, text, spoken, langs }, lang, locale }: ChannelLinkProps) {
  const said = spoken === undefined ? text : (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="kind-visually-hidden">{spoken}</span>
    </>
  );
  const marked = otherLang(langs?.text ?? lang, locale);
  return href === undefined ? <span {...marked}>{said}</span> : <a href={href} {...marked}>{said}</a>;
}

import type { Channel, ChannelNow, ContactChannel, Localised } from './contacts';
import { inLanguage, type InLanguage } from './localised';
import type { ContactWords } from './opening-words';
import { mailtoHref, relayNumber, sayNumber, showNumber, smsHref, telHref } from './telephone';

const NAME: { readonly [Each in Channel]: keyof ContactWords } = {
  telephone: 'telephone', 'text-relay': 'textRelay', 'text-message': 'textMessage', email: 'email',
  'bsl-video': 'bslVideo', visit: 'visit', letter: 'letter', callback: 'callback',
};

/** What a channel's link says and where it goes; `spoken` for numbers. */
interface Reach extends InLanguage {
  readonly href?: string | undefined;
  readonly spoken?: string;
  readonly extension?: string | undefined;
}

function numberReach(number: string, href: string | undefined): Reach {
  return { text: showNumber(number), spoken: sayNumber(number), href };
}

function reach(channel: ContactChannel, words: ContactWords, locale: string): Reach {
  switch (channel.channel) {
    case 'telephone': return { ...numberReach(channel.number, telHref(channel.number)), extension: channel.extension };
    case 'text-relay': return numberReach(relayNumber(channel.number), telHref(relayNumber(channel.number)));
    case 'text-message': return numberReach(channel.number, smsHref(channel.number));
    case 'email': return { text: channel.address.trim(), href: mailtoHref(channel.address) };
    case 'bsl-video': return { text: words.bslVideoLink, href: channel.href };
    case 'callback': return { text: words.callbackLink, href: channel.href };
    default: return inLanguage(channel.address, locale);
  }
}

type Part = 'text' | 'cost' | 'wait' | 'languages' | 'answeredBy' | 'note';

/** A channel's facts in one language, all but what is open now. */
export function channelSaid(channel: ContactChannel, words: ContactWords, locale: string): Omit<ChannelNow, 'states' | 'hours'> {
  const langs: { [Each in Part]?: string } = {};
  const say = (part: Part, text: Localised): string => {
    const said = inLanguage(text, locale);
    if (said.lang !== undefined) langs[part] = said.lang;
    return said.text;
  };
  const { text, lang, href, spoken, extension } = reach(channel, words, locale);
  if (lang !== undefined) langs.text = lang;
  const { cost, wait, languages, answeredBy, note } = channel;
  const said = {
    channel: channel.channel,
    name: words[NAME[channel.channel]],
    text,
    ...(href !== undefined && { href }),
    ...(spoken !== undefined && { spoken }),
    ...(extension !== undefined && { extension }),
    ...(cost !== undefined && { cost: say('cost', cost) }),
    ...(wait !== undefined && { wait: say('wait', wait) }),
    ...(languages !== undefined && { languages: say('languages', languages) }),
    ...(answeredBy !== undefined && {
      answeredBy: {
        name: say('answeredBy', answeredBy.name),
        ...(answeredBy.photo !== undefined && { photo: { src: answeredBy.photo.src, alt: say('answeredBy', answeredBy.photo.alt) } }),
      },
    }),
    ...(note !== undefined && { note: say('note', note) }),
  };
  return Object.keys(langs).length === 0 ? said : { ...said, langs };
}

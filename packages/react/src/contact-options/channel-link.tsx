import type { ChannelNow } from '@kind-by-design/plain-language';
import { SaidNumber } from '../phone-link/said-number';

interface ChannelLinkProps {
  readonly channel: ChannelNow;
  /** `lang` and `dir` where its words are not in the page's language. */
  readonly marks: { readonly lang?: string; readonly dir?: 'auto' };
}

/** Where a channel leads, as people say it: a number, an address, a link; plain text for what can't be pressed. */
export function ChannelLink({ channel: { href, text, spoken, extension }, marks }: ChannelLinkProps) {
  const said = spoken === undefined ? text : <SaidNumber text={text} spoken={spoken} extension={extension} />;
  return href === undefined ? <span {...marks}>{said}</span> : <a {...marks} href={href}>{said}</a>;
}

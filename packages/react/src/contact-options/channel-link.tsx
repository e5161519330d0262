import type { ChannelNow } from '@kind-by-design/plain-language';
import type { ReactNode } from 'react';
import { saidNumber } from '../phone-link/said-number';

/** Where a channel leads, as people say it: a number, an address, a link; plain text for what can't be pressed. `marks` are its `lang` and `dir` where it is not in the page's language. A function: a list of channels stays few fibers. */
export function channelLink({ href, text, spoken, extension }: ChannelNow, marks: { readonly lang?: string; readonly dir?: 'auto' }): ReactNode {
  const said = spoken === undefined ? text : saidNumber(text, spoken, extension);
  return href === undefined ? <span {...marks}>{said}</span> : <a {...marks} href={href}>{said}</a>;
}

import type { Words } from '@kind-by-design/plain-language/words';

/** What an audit of a site says of the addresses that it did not look at, and of itself. */
export const siteWords = {
  tooBusy: 'The site asked again and again to come back later. Audit it at a calmer time',
  notReached: { one: 'The audit ended before it came here', other: 'The audit ended before it came here, and to the rest of {count} pages' },
  file: { one: 'One file was found and not opened ({kinds}). Documents need an audit of their own', other: '{count} files were found and not opened ({kinds}). Documents need an audit of their own' },
  robots: { one: 'The site’s robots.txt asks to leave one address alone: {examples}', other: 'The site’s robots.txt asks to leave {count} addresses alone, such as {examples}' },
  ends: { one: 'One link that may sign out, remove or end something was not followed: {examples}', other: '{count} links that may sign out, remove or end something were not followed, such as {examples}' },
  mostPages: { one: 'One more page is known. Only {most} were to be opened (--max-pages): {examples}', other: '{count} more pages are known. Only {most} were to be opened (--max-pages), so these were not, such as {examples}' },
  tooDeep: { one: 'One page is further from the start than asked for (--max-depth): {examples}', other: '{count} pages are further from the start than asked for (--max-depth), such as {examples}' },
  elsewhere: { one: 'One address leads away from the site: {examples}', other: '{count} addresses lead away from the site, such as {examples}' },
  manyQueries: { one: 'One address differs from many others only behind its “?”. It was not opened: {examples}', other: '{count} addresses differ from others only behind their “?”. They were not opened, such as {examples}' },
} as const satisfies Words;

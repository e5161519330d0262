/** A link as the page has it. */
export interface PageLink {
  /** As the browser resolves it. */
  readonly href: string;
  /** What it is called: its words, its label, its title. */
  readonly said: string;
  /** It says of itself that it is a file, or that following it does something (`data-method="delete"`). */
  readonly does?: 'download' | 'acts';
}

/**
 * Words of an address that ends or removes something, parted by anything but letters. A link should never do that (RFC 9110,
 * 9.2.1: GET is safe), and many do.
 */
const ENDS = /(?<![a-z])(log[-_]?(out|off)|sign[-_]?(out|off)|end[-_]?session|delete|remove|destroy|unsubscribe|deactivate|allgofnodi|dileu|dad[-_]?danysgrifio)(?![a-z])/i;

/** The same, where the word stands alone: `/requests/7/cancel`, `?do=cancel`; `/cancel-a-visit` is more likely a page about it. */
const ENDS_ALONE = /[/=&?](cancel|withdraw|revoke|tynnu|canslo)(?=$|[/?&.])/i;

/** The same as a link says it, at its start: “Sign out”, and not “What to do when you are signed out”. */
const IN_WORDS = /^\W*(log ?(out|off)|sign ?(out|off)|delete|remove|unsubscribe|cancel|withdraw|deactivate|close (my|your|this) account|end (my|your|this) (session|visit)|allgofnodi|dileu|tynnu|dad-?danysgrifio|canslo)\b/i;

/** True for a link that is better left alone, as following it may end or remove something. It may leave out a page that only tells of such a thing. */
export function isBetterLeftAlone({ href, said, does }: PageLink): boolean {
  const { pathname, search } = new URL(href);
  const address = decoded(pathname + search);
  return does === 'acts' || [ENDS, ENDS_ALONE].some((words) => words.test(address)) || IN_WORDS.test(said);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

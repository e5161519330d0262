import type { ContactsNow, Place, UrgentNow } from '@kind-by-design/plain-language';
import type { KindWords } from '../words/kind-words';

/** What every part of a page needs to speak and to offer a person. Plain data: it crosses from server to client. */
export interface Kind {
  /** BCP 47 tag of the page's language, such as `en` or `cy`. */
  readonly locale: string;
  /** The nation whose help applies: it differs by place, not by language. */
  readonly place: Place;
  /** How to reach a person, with what is open at this moment: `contactsAt(contacts, new Date(), locale)`. */
  readonly contacts: ContactsNow;
  /** Urgent help of this place: `urgentAt(urgent, locale)`. */
  readonly urgent: UrgentNow;
  /** The page's language, `import * as cy from '@kind-by-design/react/cy'`, or the service's own sentences. English needs none. */
  readonly words?: KindWords;
}

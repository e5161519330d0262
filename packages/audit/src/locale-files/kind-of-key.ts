import type { MessageKind } from '../words/words';

/** `form.emailError_required` → form, email, error, required. */
const wordsOf = (key: string): readonly string[] => key.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== '');

const has = (words: readonly string[], ...some: readonly string[]) => some.some((word) => words.includes(word));

const isTrouble = (words: readonly string[]) => has(words, 'error', 'errors', 'failed', 'failure', 'fail', 'problem', 'exception');

/** Says which thing on the whole page went wrong, not which field. */
const ofThePage = ['network', 'server', 'load', 'loading', 'fetch', 'connection', 'offline', 'unexpected', 'unknown', 'generic', 'page', '404', '500', '503', 'internal', 'unavailable', 'maintenance'];

const isTimeout = (words: readonly string[]) => has(words, 'timeout', 'timedout') || (has(words, 'timed') && has(words, 'out')) || (has(words, 'session') && has(words, 'expired', 'expiry', 'expiring', 'ended'));

const isEmpty = (words: readonly string[]) => has(words, 'empty') || (has(words, 'no') && has(words, 'results', 'items', 'records', 'messages', 'entries', 'data'));

const isConfirmation = (words: readonly string[]) =>
  has(words, 'confirmation', 'success', 'successful', 'successfully', 'succeeded') || (words[0] === 'confirm' && !has(words, 'password', 'email', 'pin'));

/** Where a message stands, from its key. Without certainty `undefined`: a wrong place would accuse wrongly. */
export function kindOfKey(key: string): MessageKind | undefined {
  const all = wordsOf(key);
  // The last part says what this one text is; the way to it says less.
  const last = wordsOf(key.split('.').at(-1) ?? key);
  if (isTimeout(all)) return 'timeout';
  // What counts as an empty field is an error: only a key without trouble or checks speaks of an empty place.
  if (has(all, 'validation', 'validations', 'validator', 'validators') || (isTrouble(all) && has(all, 'field', 'fields', 'required', 'blank', 'format', 'empty'))) return 'field-error';
  if (isTrouble(all)) return has(all, ...ofThePage) ? 'page-problem' : undefined;
  if (isEmpty(last)) return 'empty';
  return isConfirmation(last) ? 'confirmation' : undefined;
}

import { useWords } from '../internal/words/use-words';
import { label } from './label.words';

/** Says that an answer may be left out. We mark what is optional; nobody has to know what a star means. */
export function OptionalMark() {
  return <span className="kind-optional">{useWords('label', label).words.optional}</span>;
}

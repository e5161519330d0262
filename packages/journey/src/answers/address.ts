import type { Question } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import { isBlank, textOf, together } from './typed';

/** Where somebody lives: a place, none, or one that cannot be named. */
export interface AddressTyped {
  readonly where: 'fixed' | 'none' | 'safe';
  /** The address they chose from those that were found, and what they wrote beside it. Always empty for a place that cannot be named. */
  readonly address: string;
}

/** An address as it was chosen and written. */
export function addressTyped(typed: TypedParts): AddressTyped {
  const chosen = textOf(typed, 'where');
  if (chosen === 'safe') return { where: 'safe', address: '' };
  const address = together([textOf(typed, 'found'), textOf(typed)].filter((text) => !isBlank(text)));
  return { where: chosen === 'none' ? 'none' : 'fixed', address };
}

/** What may leave the draft of what was typed: of a place that cannot be named nothing does, whatever stands in its boxes. */
export function tellable({ kind }: Pick<Question, 'kind'>, typed: TypedParts): TypedParts {
  return kind === 'address' && textOf(typed, 'where') === 'safe' ? { where: 'safe' } : typed;
}

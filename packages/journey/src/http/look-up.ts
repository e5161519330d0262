import { isBlank, textOf } from '../answers/answers';
import type { Journey } from '../definition/definition';
import type { Draft } from '../draft/draft';
import type { Submitted, SubmittedField } from '../running/running';

/**
 * Whether an address is to be looked up: by its own button; or by Enter in its box, which presses the first button of
 * the form, where something new was written there and no address is given yet.
 */
export function asksToLookUp(journey: Journey, go: FormDataEntryValue | null, { fields }: Submitted, before: Draft): boolean {
  if (go === 'find') return true;
  if (go !== 'on' && go !== null) return false;
  return Object.entries(fields).some(([field, sent]) => journey.questions[field.split('.', 1)[0] ?? '']?.kind === 'address'
    && isLookedFor(sent, textOf(before.entries[field]?.typed ?? {}, 'find')));
}

function isLookedFor({ typed, answer }: SubmittedField, before: string): boolean {
  const find = textOf(typed, 'find').trim();
  return find !== '' && find !== before.trim() && isBlank(textOf(typed)) && answer === undefined && !['none', 'safe'].includes(textOf(typed, 'where'));
}

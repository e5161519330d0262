import { isBlank, textOf } from '../answers/answers';
import type { Journey } from '../definition/definition';
import type { Draft, TypedParts } from '../draft/draft';
import type { Submitted, SubmittedField } from '../running/running';

/** What was stored before for a field. */
const typedBefore = (draft: Draft, field: string): TypedParts => draft.entries[field]?.typed ?? {};

const isAddress = (journey: Journey, field: string): boolean => journey.questions[field.split('.', 1)[0] ?? '']?.kind === 'address';

/** Whether something new was written to look up by. */
function isNewlyLookedFor({ typed }: SubmittedField, before: TypedParts): boolean {
  const find = textOf(typed, 'find').trim();
  return find !== '' && find !== textOf(before, 'find').trim();
}

/** Whether no address was chosen from those found, or only the one chosen before. */
const choseNothingNew = ({ typed }: SubmittedField, before: TypedParts): boolean => isBlank(textOf(typed, 'found')) || textOf(typed, 'found') === textOf(before, 'found');

/**
 * Whether an address is to be looked up: by its own button; or by Enter in its box, which presses the first button of
 * the form, where something new was written there and no address is given yet.
 */
export function asksToLookUp(journey: Journey, go: FormDataEntryValue | null, { fields }: Submitted, before: Draft): boolean {
  if (go === 'find') return true;
  if (go !== 'on' && go !== null) return false;
  return Object.entries(fields).some(([field, sent]) => isAddress(journey, field) && isLookedFor(sent, typedBefore(before, field)));
}

function isLookedFor(sent: SubmittedField, before: TypedParts): boolean {
  const { typed, answer } = sent;
  return isNewlyLookedFor(sent, before) && isBlank(textOf(typed)) && choseNothingNew(sent, before) && answer === undefined && !['none', 'safe'].includes(textOf(typed, 'where'));
}

/** An address chosen from those found before is not among what is found now: it is chosen no more. */
export function withoutOldChoice(journey: Journey, submitted: Submitted, before: Draft): Submitted {
  const fields = Object.entries(submitted.fields).map(([field, sent]): [string, SubmittedField] => {
    const old = typedBefore(before, field);
    const isOld = isAddress(journey, field) && textOf(old, 'found') !== '' && isNewlyLookedFor(sent, old) && choseNothingNew(sent, old);
    return [field, isOld ? { ...sent, typed: { ...sent.typed, found: '' } } : sent];
  });
  return { ...submitted, fields: Object.fromEntries(fields) };
}

import { fill } from '@kind-by-design/plain-language';
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { choices } from '../choice/choice';
import { fieldParts } from '../field/field';
import { group, question } from '../field/laid-out';
import { groupProps } from '../field/native-props';
import type { TypedAddress } from '../form-fields/form-fields';
import { useWords } from '../internal/words/use-words';
import { addressInput } from './address-input.words';

interface FindAddressProps {
  readonly name: string;
  readonly id: string;
  readonly own: boolean;
  readonly defaultValue: TypedAddress | undefined;
  readonly found: readonly string[] | undefined;
  readonly problem: ReactNode;
  readonly autoFocus: boolean | undefined;
}

/** As many as can be seen at once; more read better as a list that opens. */
const atOnce = 10;

/** The box to look up by, its button, and what came of it. */
export function FindAddress({ name, id, own, defaultValue, found, problem, autoFocus }: FindAddressProps) {
  const { words, locale } = useWords('addressInput', addressInput);
  const parts = fieldParts({ name: `${name}-find`, id: `${id}-find`, label: words.find, hint: words.findHint, required: true });
  const find = defaultValue?.find?.trim() ?? '';
  const addresses = [...new Set(found)];
  const answer = (said: ReactNode) => (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for where it answers a press of the button; without scripts nothing else brings the person here
    <p className="kind-address-answer" id={`${id}-answer`} tabIndex={-1} autoFocus={autoFocus}>{said}</p>
  );
  const nothing = () => (find === '' ? words.nothingToFind : fill(words.foundNothing, { find }, locale));
  return (
    <>
      {question(
        'kind-address-find',
        parts,
        <div className="kind-address-find-row">
          <input className="kind-input" id={parts.id} name={`${name}-find`} type="text" autoComplete={own ? 'postal-code' : 'off'} spellCheck={false} defaultValue={defaultValue?.find} aria-describedby={parts.describedBy} />
          <Button weight="quiet" name="go" value="find" formNoValidate>{words.findButton}</Button>
        </div>,
      )}
      {problem ? answer(problem === true ? words.cannotFind : problem) : found && answer(addresses.length === 0 ? nothing() : fill(words.found, { count: addresses.length }, locale))}
      {!problem && addresses.length > 0 && <Found name={`${name}-found`} id={`${id}-found`} addresses={addresses} chosen={defaultValue?.found} />}
    </>
  );
}

interface FoundProps {
  readonly name: string;
  readonly id: string;
  readonly addresses: readonly string[];
  readonly chosen: string | undefined;
}

/** The addresses to choose from. None is chosen for anybody, and writing it instead is an answer: an empty one. */
function Found({ name, id, addresses, chosen }: FoundProps) {
  const { words } = useWords('addressInput', addressInput);
  const parts = fieldParts({ name, id, label: words.which, required: true });
  if (addresses.length > atOnce) {
    return question(
      'kind-address-found',
      parts,
      <select className="kind-select" id={id} name={name} defaultValue={chosen !== undefined && addresses.includes(chosen) ? chosen : ''}>
        <option value="">{words.choose}</option>
        {addresses.map((address) => <option key={address} value={address} dir="auto">{address}</option>)}
      </select>,
    );
  }
  // An address keeps its own order on a page that runs the other way.
  const options = [...addresses.map((address) => ({ value: address, label: <bdi>{address}</bdi> })), { value: '', label: words.noneOfThese }];
  return group(
    groupProps({ name, label: words.which }, parts, 'kind-radios kind-address-found', nothingOurs, 'radiogroup'),
    null,
    parts,
    choices(options, { type: 'radio', name, id, chosen: (value) => value === chosen }),
  );
}

const nothingOurs = /* @__PURE__ */ new Set<string>();

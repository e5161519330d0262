import type { ReactNode } from 'react';

/** One answer of `Radios` or `Checkboxes`. */
export interface ChoiceOption {
  readonly value: string;
  /** The answer in the person's words. */
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** One more question that only this answer brings. It stands right after the answer and is there without scripts. */
  readonly reveals?: ReactNode;
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly id: string;
  readonly option: ChoiceOption;
  readonly checked: boolean;
  readonly invalid: true | undefined;
  readonly exclusive?: boolean;
}

/** One control with its label, hint and what it reveals. */
export function Choice({ type, name, id, option, checked, invalid, exclusive }: ChoiceProps) {
  const hintId = option.hint ? `${id}-hint` : undefined;
  return (
    <div className="kind-choice">
      <input className="kind-choice-control" type={type} name={name} id={id} value={option.value} defaultChecked={checked} aria-invalid={invalid} aria-describedby={hintId} data-kind-exclusive={exclusive ? '' : undefined} />
      <label className="kind-choice-label" htmlFor={id}>{option.label}</label>
      {hintId && <div className="kind-choice-hint" id={hintId}>{option.hint}</div>}
      {option.reveals && <div className="kind-choice-reveals">{option.reveals}</div>}
    </div>
  );
}

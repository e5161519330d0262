import type { ReactNode } from 'react';

/** One answer of `Radios` or `Checkboxes`. */
export interface ChoiceOption {
  readonly value: string;
  /** The answer in the person's words. */
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** One more question that only this answer brings. It stands right after the answer; what was written in it stays when the answer changes. */
  readonly reveals?: ReactNode;
}

/** A word between two answers, such as "or". */
export interface ChoiceDivider {
  readonly divider: string;
}

interface Choice extends ChoiceOption {
  readonly exclusive?: boolean;
}

interface Group {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  /** The first control has the field's own id, so that a link to the field leads to it. */
  readonly id: string;
  readonly chosen: (value: string) => boolean;
}

/** All answers of one question, one under the other. Functions, not components: a question stays one fiber. */
export function choices(options: readonly (Choice | ChoiceDivider)[], group: Group): ReactNode {
  let nth = 0;
  return (
    <div className="kind-choices">
      {options.map((option) => {
        if ('divider' in option) return <p key={option.divider} className="kind-choice-divider">{option.divider}</p>;
        nth += 1;
        return choice(option, group, nth);
      })}
    </div>
  );
}

function choice({ value, label, hint, reveals, exclusive }: Choice, { type, name, id: first, chosen }: Group, nth: number): ReactNode {
  const id = nth === 1 ? first : `${first}-${nth}`;
  // The first control has the field's id, and the field's own hint has that id with `-hint`.
  const hintId = hint ? `${first}-${nth}-hint` : undefined;
  return (
    <div key={value} className="kind-choice">
      <input className={`kind-choice-control kind-choice-${type}`} type={type} name={name} id={id} value={value} defaultChecked={chosen(value)} aria-describedby={hintId} data-kind-exclusive={exclusive ? '' : undefined} />
      <label className="kind-choice-label" htmlFor={id}>{label}</label>
      {hintId && <div className="kind-choice-hint" id={hintId}>{hint}</div>}
      {reveals && <div className="kind-choice-reveals">{reveals}</div>}
    </div>
  );
}

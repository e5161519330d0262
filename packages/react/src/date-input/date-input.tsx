import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { fieldParts, type FieldProps } from '../field/field';
import { group } from '../field/laid-out';
import { groupProps, type Ours } from '../field/native-props';
import type { TypedDate } from '../form-fields/form-fields';
import { useWords } from '../internal/words/use-words';
import { dateInput } from './date-input.words';

type Part = 'day' | 'month' | 'year';

export interface DateInputProps extends FieldProps, Omit<ComponentPropsWithoutRef<'fieldset'>, keyof FieldProps | 'defaultValue' | 'children'> {
  /** What was written before, as it was written: nothing is tidied. */
  readonly defaultValue?: TypedDate | undefined;
  /** The boxes to show. Ask no more than you need: for an age a year may do. @default 'day-month-year' */
  readonly parts?: 'day-month-year' | 'month-year' | 'year' | undefined;
  /** Whether a date in the person's own words is an answer too ("spring 2019"), in the control `name-rough`. @default false */
  readonly rough?: boolean | undefined;
  /** `bday` where it is the person's own date of birth, so that the browser may fill it in. */
  readonly autoComplete?: 'bday' | undefined;
}

const ours: Ours = /* @__PURE__ */ new Set(['parts', 'rough', 'defaultValue', 'autoComplete']);

/**
 * Asks for a date the person knows by heart: boxes to type in, months by number or by name. Their names are `name-day`,
 * `name-month`, `name-year`. For a day to pick (an appointment) use `Radios` with the days there are.
 */
export const DateInput = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, DateInputProps>(function DateInput(props, ref) {
  const { name, error, required, parts: shown = 'day-month-year', rough = false, defaultValue, autoComplete } = props;
  const parts = fieldParts(props, props['aria-describedby']);
  const { id } = parts;
  const { words } = useWords('dateInput', dateInput);
  const failing = typeof error === 'object' ? error.part : undefined;
  const boxes = shown.split('-') as Part[];
  const box = (part: Part, nth: number): ReactNode => {
    const boxId = nth === 0 ? id : `${id}-${part}`;
    return (
      // Links to a part lead here where its box has the field's own id.
      <div key={part} className="kind-date-part" id={nth === 0 ? `${id}-${part}` : undefined}>
        <label className="kind-date-label" htmlFor={boxId}>{words[part]}</label>
        <input
          className={`kind-input kind-date-${part}`}
          id={boxId}
          name={`${name}-${part}`}
          type="text"
          inputMode={part === 'month' ? undefined : 'numeric'}
          autoComplete={autoComplete && `${autoComplete}-${part}`}
          defaultValue={defaultValue?.[part]}
          aria-required={(required && !rough) || undefined}
          aria-invalid={(error && (failing ?? part) === part) || undefined}
          aria-describedby={failing === part ? `${id}-error` : undefined}
        />
      </div>
    );
  };
  return group(
    groupProps(props, parts, 'kind-date-input', ours),
    ref,
    parts,
    <div className="kind-date-boxes">{boxes.map(box)}</div>,
    rough && (
      // Opened by the person before scripts ran, it stays open.
      <details className="kind-date-rough" open={Boolean(defaultValue?.rough)} suppressHydrationWarning>
        <summary className="kind-date-roughly">{words.roughly}</summary>
        <label className="kind-date-label" htmlFor={`${id}-rough`}>{words.rough}</label>
        <input className="kind-input" id={`${id}-rough`} name={`${name}-rough`} type="text" defaultValue={defaultValue?.rough} />
      </details>
    ),
  );
});

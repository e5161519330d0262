import type { ComponentPropsWithoutRef, ForwardedRef, ReactNode } from 'react';
import { fieldParts, type FieldProps } from './field';
import { question } from './laid-out';
import { controlProps, type Ours } from './native-props';

/** What every question answered on one line takes. */
export interface InputFieldProps extends FieldProps, Omit<ComponentPropsWithoutRef<'input'>, keyof FieldProps | 'placeholder' | 'prefix' | 'type'> {
  /** How long the usual answer is, as a guide for the eye; nothing is cut off. @default 'full' */
  readonly width?: 'full' | 'half' | 'short' | 'year' | undefined;
}

/** Short words beside the control, for the eye. */
export interface Units {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** What sets one kind of input apart; the developer's own props go before it. */
interface InputKind {
  readonly root: string;
  readonly control: ComponentPropsWithoutRef<'input'>;
  readonly width?: InputFieldProps['width'];
}

const ours: Ours = /* @__PURE__ */ new Set(['prefix', 'suffix', 'width']);

/** One line to type on, with its label, hint and error. A function, not a component: the inputs that call it stay one fiber each. */
export function inputField(props: InputFieldProps & Units, ref: ForwardedRef<HTMLInputElement>, kind: InputKind): ReactNode {
  const { prefix, suffix, width = kind.width } = props;
  const parts = fieldParts(props, props['aria-describedby']);
  const control = <input {...controlProps<'input'>(props, parts, width && width !== 'full' ? `kind-input kind-input-${width}` : 'kind-input', ours, kind.control)} ref={ref} />;
  return question(kind.root, parts, prefix || suffix ? withUnits(control, prefix, suffix) : control);
}

/** Units are for the eye: the label says them too, so they are not read twice. */
function withUnits(control: ReactNode, prefix: string | undefined, suffix: string | undefined): ReactNode {
  return (
    <div className="kind-input-with-units">
      {prefix && <span className="kind-input-unit" aria-hidden="true">{prefix}</span>}
      {control}
      {suffix && <span className="kind-input-unit" aria-hidden="true">{suffix}</span>}
    </div>
  );
}

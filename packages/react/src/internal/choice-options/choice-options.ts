import type { Options } from '@kind-by-design/journey';
import type { ReactNode } from 'react';
import type { CheckboxOption } from '../../checkboxes/checkboxes';

/** The answers of a journey's question as `Radios` and `Checkboxes` take them, with what an answer brings. */
export function choiceOptions<Asked extends Options>(options: Asked, reveals: { readonly [Value in keyof Asked]?: ReactNode } = {}): CheckboxOption[] {
  return Object.entries(options).map(([value, option]) => {
    const { label, hint, exclusive = false } = typeof option === 'string' ? { label: option } : option;
    return { value, label, hint, exclusive, reveals: reveals[value] };
  });
}

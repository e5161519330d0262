import type { ComponentPropsWithoutRef } from 'react';
import { joined } from '../internal/joined/joined';
import type { FieldParts, FieldProps } from './field';

/** The names of the props that a component takes for itself. */
export type Ours = ReadonlySet<string>;

interface Given extends FieldProps {
  readonly className?: string | undefined;
}

/** What a question takes for itself: no native element is given it. */
const asked: Ours = /* @__PURE__ */ new Set<keyof FieldProps>(['name', 'id', 'label', 'hint', 'error', 'required', 'why', 'escape', 'headingLevel']);

/**
 * What a developer gave beside the question, `first` before it, and what the question needs after it. A loop: to take out
 * so many names with a rest, and to spread it, costs a long form a sixth of its time on the server.
 */
function nativeProps(props: Given, parts: FieldParts, ours: Ours | undefined, own: string, first?: object): Record<string, unknown> {
  const native: Record<string, unknown> = { ...first };
  for (const key in props) {
    if (!asked.has(key) && !ours?.has(key)) native[key] = props[key as keyof Given];
  }
  native['className'] = joined(own, props.className);
  native['aria-describedby'] = parts.describedBy;
  return native;
}

/** For the one control of a question. */
export function controlProps<Tag extends 'input' | 'textarea' | 'select'>(props: Given, parts: FieldParts, own: string, ours?: Ours, first?: object): ComponentPropsWithoutRef<Tag> {
  const native = nativeProps(props, parts, ours, own, first);
  native['id'] = parts.id;
  native['name'] = props.name;
  sayState(native, props, parts);
  return native as ComponentPropsWithoutRef<Tag>;
}

/** For the fieldset around several controls; as a `radiogroup` it also says whether an answer is needed, or to be put right. */
export function groupProps(props: Given, parts: FieldParts, own: string, ours: Ours, role?: 'radiogroup'): ComponentPropsWithoutRef<'fieldset'> {
  const native = nativeProps(props, parts, ours, `kind-field kind-fieldset ${own}`, role && { role });
  if (role) sayState(native, props, parts);
  return native;
}

function sayState(native: Record<string, unknown>, { required }: Given, { invalid }: FieldParts): void {
  native['aria-required'] = required || undefined;
  native['aria-invalid'] = invalid;
}

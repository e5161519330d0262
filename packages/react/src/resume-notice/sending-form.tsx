import type { Problems } from '@kind-by-design/plain-language';
import type { ReactNode } from 'react';
import { Form, type FormProps } from '../form/form';

/** How a press is told to the service. */
export interface Sends {
  readonly action: NonNullable<FormProps['action']>;
  readonly hidden: { readonly [name: string]: string } | undefined;
  readonly form: string;
  readonly onSubmit: FormProps['onSubmit'] | undefined;
}

interface SendingFormProps {
  readonly sends: Sends;
  readonly problems?: Problems | undefined;
  readonly children: ReactNode;
}

/** The form of either notice, with what the service carries along. */
export function SendingForm({ sends: { action, hidden, form, onSubmit }, problems, children }: SendingFormProps) {
  return (
    <Form id={form} action={action} problems={problems} {...(onSubmit && { onSubmit })}>
      {hidden && Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </Form>
  );
}

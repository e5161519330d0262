import { Form, TextInput } from '@kind-by-design/react';
import { type Fields, fieldHint, isRequired, numbered } from './field-data.ts';

/** A form of many text fields, with our components. */
export function OurFields({ count }: Fields) {
  return (
    <Form>
      {numbered(count).map((nth) => <TextInput key={nth} name={`field-${nth}`} label={`Question ${nth}`} hint={fieldHint} required={isRequired(nth)} />)}
    </Form>
  );
}

'use client';
import { Button, ErrorSummary, Form, formFields, pageTitle, Radios, ServiceProblem, TelephoneInput, TextInput } from '@kind-by-design/react';
import { useActionState } from 'react';
import { type Answer, send } from './send';

/** A client island. With scripts off the same form goes to the same server action. */
export function Ask() {
  const [answer, action] = useActionState<Answer, FormData>(send, {});
  const fields = formFields(answer);
  return (
    <>
      {/* Not in `metadata`, which does not know what is left to put right. */}
      <title>{pageTitle('Ask us to ring you', answer.problems)}</title>
      <ErrorSummary problems={answer.problems} />
      {answer.trouble && <ServiceProblem explanation={answer.trouble} form="form" />}
      <h1>Ask us to ring you</h1>
      <Form problems={answer.problems} action={action}>
        <TextInput {...fields.text('name')} label="What should we call you?" required autoComplete="name" />
        <TelephoneInput {...fields.text('telephone')} label="Your telephone number" required />
        <Radios
          {...fields.text('when')}
          label="When is the best time to ring?"
          required
          options={[{ value: 'morning', label: 'In the morning' }, { value: 'afternoon', label: 'In the afternoon' }, { value: 'unsure', label: 'I am not sure' }]}
        />
        <Button sendingText="Sending your request…">Send your request</Button>
      </Form>
    </>
  );
}

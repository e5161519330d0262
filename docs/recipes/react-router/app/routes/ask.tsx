import { explain } from '@kind-by-design/plain-language';
import { Button, ContactOptions, ErrorSummary, Form, formFields, pageTitle, Radios, ServiceProblem, TelephoneInput, TextInput, typedFrom } from '@kind-by-design/react';
import type { FormEvent } from 'react';
import { redirect, useFormAction, useNavigation, useSubmit } from 'react-router';
import { kindAt, keepRequest, problemsIn } from '../service';
import type { Route } from './+types/ask';

/** What was typed goes back with the answer, so that it is still there without scripts. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const typed = typedFrom(form);
  const problems = problemsIn(form);
  if (problems) return { problems, typed };
  try {
    await keepRequest(process.env['REQUESTS_URL'] ?? 'http://localhost:4000/requests', form);
  } catch (failure) {
    const now = new Date();
    return { typed, trouble: explain(failure, { doing: 'sending', work: { state: 'not-saved' }, contacts: kindAt(now).contacts, locale: 'en', now }) };
  }
  return redirect('/sent', 303);
}

export default function Ask({ actionData }: Route.ComponentProps) {
  const submit = useSubmit();
  const sending = useNavigation().state !== 'idle';
  // Where the browser posts to without scripts: for an index page the address alone is not enough.
  const address = useFormAction();
  const fields = formFields(actionData);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(event.currentTarget);
  };
  return (
    <>
      {/* Not in `meta`, which does not know what is left to put right. */}
      <title>{pageTitle('Ask us to ring you', actionData?.problems)}</title>
      <ErrorSummary problems={actionData?.problems} />
      {actionData?.trouble && <ServiceProblem explanation={actionData.trouble} form="form" />}
      <h1>Ask us to ring you</h1>
      <Form action={address} problems={actionData?.problems} sending={sending} onSubmit={onSubmit}>
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
      <h2>Talk to a person now</h2>
      <ContactOptions />
    </>
  );
}

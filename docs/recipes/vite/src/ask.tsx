import { explain, type Explanation, type Problems } from '@kind-by-design/plain-language';
import { Button, Confirmation, ContactOptions, ErrorSummary, Form, formFields, Radios, ServiceProblem, TelephoneInput, TextInput } from '@kind-by-design/react';
import { type FormEvent, useState } from 'react';
import { kindAt, keepRequest, problemsIn } from './service';

type Answer = { readonly problems: Problems } | { readonly trouble: Explanation } | 'sent';

async function send(form: FormData): Promise<Answer> {
  const problems = problemsIn(form);
  if (problems) return { problems };
  try {
    await keepRequest('/requests', form);
    return 'sent';
  } catch (failure) {
    const now = new Date();
    return { trouble: explain(failure, { doing: 'sending', work: { state: 'not-saved' }, contacts: kindAt(now).contacts, locale: 'en', now }) };
  }
}

export function Ask() {
  const [answer, setAnswer] = useState<Answer>();
  if (answer === 'sent') return <Sent />;

  const problems = answer && 'problems' in answer ? answer.problems : undefined;
  const fields = formFields({ problems });
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAnswer(await send(new FormData(event.currentTarget)));
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      {answer && 'trouble' in answer && <ServiceProblem explanation={answer.trouble} form="form" />}
      <h1>Ask us to ring you</h1>
      <Form problems={problems} onSubmit={onSubmit}>
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

function Sent() {
  return (
    <Confirmation
      autoFocus
      title="We have your request"
      next={['We read your request.', 'We ring you at the time you chose.']}
      byWhen="by the end of the next working day"
      who="the adult social care team"
      ifTheDatePasses="Call us on 01632 960 100. You do not have to tell us everything again."
      changeOrStop="To change it or stop it, call us on 01632 960 100."
    />
  );
}

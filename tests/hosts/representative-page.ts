import { explain } from '@kind-by-design/plain-language';
import { BackLink, Button, Checkboxes, ContactOptions, DateInput, Details, EmailInput, ErrorSummary, Form, formFields, InsetText, KindProvider, Radios, Select, ServiceProblem, TelephoneInput, Textarea, TextInput, UrgentHelp } from '@kind-by-design/react';
import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { exampleKind, exampleNow } from '../example-service';

const options = [{ value: 'morning', label: 'In the morning' }, { value: 'afternoon', label: 'In the afternoon', hint: 'From 1pm' }];
const problems = { name: { message: 'Enter your name' }, when: { message: 'Choose a time' } };

/** One of everything a host's style sheet could spoil, as plain HTML from the built package. */
export function representativePage(): string {
  const kind = exampleKind('en');
  const fields = formFields({ problems, typed: { needs: ['interpreter'] } });
  const explanation = explain(503, { doing: 'sending', work: { state: 'not-saved' }, contacts: kind.contacts, locale: 'en', now: exampleNow });
  const questions: ReactNode[] = [
    h(TextInput, { ...fields.text('name'), label: 'Your name', hint: 'As you want us to say it', required: true }),
    h(TelephoneInput, { ...fields.text('telephone'), label: 'Your telephone number', required: true }),
    h(EmailInput, { ...fields.text('email'), label: 'Your email address' }),
    h(Textarea, { ...fields.text('about'), label: 'What is it about?' }),
    h(Select, { ...fields.text('area'), label: 'Where do you live?', options }),
    h(DateInput, { ...fields.date('since'), label: 'Since when?' }),
    h(Radios, { ...fields.text('when'), label: 'When is a good time?', required: true, options }),
    h(Checkboxes, { ...fields.choices('needs'), label: 'What do you need from us?', options: [{ value: 'interpreter', label: 'An interpreter' }, { value: 'bsl', label: 'British Sign Language' }] }),
    h(Button, null, 'Send your request'),
    h(Button, { weight: 'quiet' }, 'Save and come back later'),
  ];
  return renderToStaticMarkup(
    h(KindProvider, kind,
      h(BackLink, { href: '/' }),
      h(ErrorSummary, { problems }),
      h(Form, { problems }, ...questions),
      h(Details, { summary: 'Help with this question' }, 'We ask so that we know when to ring.'),
      h(InsetText, null, 'Nobody sees this until you send it.'),
      h(ServiceProblem, { explanation }),
      h(UrgentHelp),
      h(ContactOptions)),
  );
}

import { BackLink, Button, Checkboxes, ContactOptions, DateInput, EmailInput, ErrorSummary, Form, formFields, KindProvider, Radios, Select, TelephoneInput, Textarea, TextInput } from '@kind-by-design/react';
import { page, type PageData } from './page-data.ts';

/** The page as a portal would write it with our components. */
export function OurPage({ kind, problems }: PageData) {
  const fields = formFields({ problems });
  return (
    <KindProvider {...kind}>
      <BackLink href="/" />
      <main>
        <ErrorSummary problems={problems} />
        <h1>{page.heading}</h1>
        <Form problems={problems}>
          <TextInput {...fields.text('name')} label={page.name} hint={page.nameHint} autoComplete="name" required />
          <Textarea {...fields.text('about')} label={page.about} hint={page.aboutHint} max={page.aboutMax} />
          <EmailInput {...fields.text('email')} label={page.email} />
          <TelephoneInput {...fields.text('telephone')} label={page.telephone} hint={page.telephoneHint} required />
          <Radios {...fields.text('when')} label={page.when} options={page.whenOptions} required />
          <Checkboxes {...fields.choices('needs')} label={page.needs} hint={page.needsHint} options={page.needsOptions} />
          <Select {...fields.text('whom')} label={page.whom} options={page.whomOptions} required />
          <DateInput {...fields.date('born')} label={page.born} hint={page.bornHint} required />
          <Button sendingText={page.sending}>{page.send}</Button>
        </Form>
        <h2>{page.others}</h2>
        <ContactOptions />
      </main>
    </KindProvider>
  );
}

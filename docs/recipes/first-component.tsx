import '@kind-by-design/tokens/tokens.css';
import '@kind-by-design/react/styles.css';
import type { Problems } from '@kind-by-design/plain-language';
import { Button, ErrorSummary, Form, formFields, TextInput } from '@kind-by-design/react';

export function AskName({ problems, typed }: { problems?: Problems; typed?: Record<string, string> }) {
  const fields = formFields({ problems, typed });
  return (
    <Form action="/name" problems={problems}>
      <ErrorSummary problems={problems} />
      <TextInput {...fields.text('callName')} label="What should we call you?" required />
      <Button sendingText="Sending…">Carry on</Button>
    </Form>
  );
}

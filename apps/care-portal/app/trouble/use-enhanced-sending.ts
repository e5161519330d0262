import type { FormEvent } from 'react';
import { useNavigation, useSubmit } from 'react-router';

/** With scripts the page itself sends, so that it is still there when sending goes wrong. */
export function useEnhancedSending() {
  const submit = useSubmit();
  const { state } = useNavigation();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { nativeEvent, currentTarget } = event;
    const pressed = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    // A button may stand outside the form, such as "Back": it says what it is for.
    void submit(pressed instanceof HTMLButtonElement ? pressed : currentTarget);
  };
  return { sending: state !== 'idle', onSubmit };
}

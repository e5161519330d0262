'use client';
import type { Problems } from '@kind-by-design/plain-language';
import { clsx } from 'clsx';
import { type ComponentPropsWithoutRef, type FormEvent, forwardRef, useCallback, useEffect, useRef, useState } from 'react';
import { useSharedRef } from '../internal/shared-ref/use-shared-ref';
import { checkProblemsAreOnThePage } from './check-problems';
import { exclusiveChoice } from './exclusive-choice';
import { endSending, isSending, startSending } from './sending';
import { survivesNewElement } from './survives';
import { countText } from './text-count';

export interface FormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit' | 'onReset' | 'noValidate'> {
  /** What is left to put right, the same value the fields and the summary take. A new value is the answer to a try. */
  readonly problems?: Problems | undefined;
  /** Whether a try is under way, where your router knows (`navigation.state !== 'idle'`). */
  readonly sending?: boolean | undefined;
  /** Takes over from the browser's own submission. Return a promise: until it settles, a second press sends nothing. */
  readonly onSubmit?: (event: FormEvent<HTMLFormElement>) => void | Promise<unknown>;
  /** @default 'post' */
  readonly method?: 'post' | 'get' | 'dialog';
}

/**
 * The page's own form: it works before and without scripts, sends once for one press however long that takes, and never
 * empties what was typed, through a failed try, a React action, a slow start or a page put together anew. It has no reset.
 */
export const Form = /* @__PURE__ */ forwardRef<HTMLFormElement, FormProps>(function Form(
  { problems, sending, onSubmit, onInput, id = 'form', method = 'post', className, ...rest },
  forwarded,
) {
  const [element, setElement] = useSharedRef(forwarded);
  const [survive] = useState(() => survivesNewElement(id));
  const ref = useCallback(
    (form: HTMLFormElement | null) => {
      setElement(form);
      survive(form);
    },
    [setElement, survive],
  );
  useAnswers(element, problems, sending);

  const handleInput: NonNullable<FormProps['onInput']> = (event) => {
    onInput?.(event);
    countText(event.target);
    exclusiveChoice(event.target);
  };
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    if (isSending(form)) {
      event.preventDefault();
      return;
    }
    startSending(form, submitterOf(event));
    const answer = onSubmit?.(event);
    if (answer instanceof Promise) void answer.finally(() => endSending(form)).catch(() => undefined);
    else if (event.defaultPrevented && sending === undefined) endSending(form);
  };
  return (
    <form {...rest} ref={ref} id={id} method={method} noValidate className={clsx('kind-form', className)} onInput={handleInput} onSubmit={handleSubmit} />
  );
});

const submitterOf = (event: FormEvent<HTMLFormElement>): HTMLElement | null => {
  const { nativeEvent } = event;
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
};

/** A new value of `problems`, or `sending` gone false, is the answer: the next press sends again. */
function useAnswers(element: { readonly current: HTMLFormElement | null }, problems: Problems | undefined, sending: boolean | undefined): void {
  const last = useRef({ problems, sending });
  useEffect(() => {
    const before = last.current;
    last.current = { problems, sending };
    const form = element.current;
    if (!form) return;
    if (before.problems !== problems || (before.sending && !sending)) endSending(form);
    if (sending && !isSending(form)) startSending(form, null);
    if (problems) checkProblemsAreOnThePage(form, problems);
  }, [element, problems, sending]);
}

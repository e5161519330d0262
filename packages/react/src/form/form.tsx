'use client';
import type { Problems } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, type FormEvent, forwardRef, type RefObject, useEffect, useState } from 'react';
import { joined } from '../internal/joined/joined';
import { useSharedRef } from '../internal/shared-ref/use-shared-ref';
import { checkProblemsAreOnThePage } from './check-problems';
import { exclusiveChoice } from './exclusive-choice';
import { endSending, endUnlessUnderWay, isSending, startSending } from './sending';
import { survivesNewElement } from './survives';
import { countText } from './text-count';

export interface FormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit' | 'onReset' | 'noValidate'> {
  /** Names the form where a page has more than one. @default 'form' */
  readonly id?: string | undefined;
  /** What is left to put right, the same value the fields and the summary take. A new object is the answer to a try: make it once per try, not once per render. */
  readonly problems?: Problems | undefined;
  /** Whether a try is under way, where your router knows (`navigation.state !== 'idle'`). */
  readonly sending?: boolean | undefined;
  /** Takes over from the browser's own submission. Return a promise: until it settles, a second press sends nothing. */
  readonly onSubmit?: ((event: FormEvent<HTMLFormElement>) => void | Promise<unknown>) | undefined;
  /** @default 'post' */
  readonly method?: 'post' | 'get' | 'dialog';
}

/**
 * The page's own form: it works before and without scripts, sends once for one press however long that takes, and never
 * empties what was typed, through a failed try, a React action, a slow start or a page put together anew. It has no reset.
 */
export const Form = /* @__PURE__ */ forwardRef<HTMLFormElement, FormProps>(function Form(
  { problems, sending, onSubmit, onInput, id = 'form', action, method, className, children, ...rest },
  forwarded,
) {
  const [survive] = useState(() => survivesNewElement(id));
  const [element, ref] = useSharedRef(forwarded, survive);
  const handleInput: NonNullable<FormProps['onInput']> = (event) => {
    onInput?.(event);
    countText(event.target);
    exclusiveChoice(event.target);
  };
  return (
    // React sends a function itself and takes no method beside it.
    <form {...rest} ref={ref} id={id} action={action} method={typeof action === 'function' ? undefined : (method ?? 'post')} noValidate className={joined('kind-form', className)} onInput={handleInput} onSubmit={(event) => sendOnce(event, onSubmit, sending !== undefined)}>
      {children}
      {(problems || sending) && <Answer form={element} problems={problems} sending={sending ?? false} />}
    </form>
  );
});

/** One press, one try: until its answer is in, another press does nothing. */
function sendOnce(event: FormEvent<HTMLFormElement>, onSubmit: FormProps['onSubmit'], pageSaysSending: boolean): void {
  const form = event.currentTarget;
  if (isSending(form)) {
    event.preventDefault();
    return;
  }
  const { nativeEvent } = event;
  const pressed = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  // What Enter presses may be out of sight: then the button in sight says that it is being sent.
  startSending(form, pressed?.hidden ? null : pressed);
  const end = () => endSending(form);
  let answer: void | Promise<unknown> = undefined;
  try {
    answer = onSubmit?.(event);
  } catch (thrown) {
    end();
    throw thrown;
  }
  // `finally`, so that a rejection nobody handles still reaches the host's own reports.
  if (answer instanceof Promise) void answer.finally(end);
  else if (event.defaultPrevented) (pageSaysSending ? endUnlessUnderWay : endSending)(form);
}

/** Hears the answer to a try. On the page only while there is one to hear: a form that loads in peace runs no effect. */
function Answer({ form, problems, sending }: { readonly form: RefObject<HTMLFormElement | null>; readonly problems: Problems | undefined; readonly sending: boolean }): null {
  useEffect(() => {
    const { current } = form;
    if (!current || !problems) return;
    endSending(current);
    checkProblemsAreOnThePage(current, problems);
  }, [form, problems]);
  useEffect(() => {
    const { current } = form;
    if (!current || !sending) return undefined;
    startSending(current, null, true);
    return () => endSending(current);
  }, [form, sending]);
  return null;
}

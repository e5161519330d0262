import { forwardRef, type ReactNode } from 'react';
import { Button } from '../button/button';
import { Checkboxes } from '../checkboxes/checkboxes';
import type { ChoiceOption } from '../choice/choice';
import { Form, type FormProps } from '../form/form';
import { formFields, type FormFields, type Typed } from '../form-fields/form-fields';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { Radios } from '../radios/radios';
import { SafeContact } from '../safe-contact/safe-contact';
import { TelephoneInput } from '../telephone-input/telephone-input';
import { TextInput } from '../text-input/text-input';
import { callbackRequest } from './callback-request.words';

/** How a person can be reached when we get back to them. */
export type CallbackWay = 'call' | 'text-message' | 'text-relay';

/** The names of the answers, in the order of the questions: what a server reads from the form. */
export const callbackFields = ['callName', 'safeMessage', 'safeWord', 'unsafeTimes', 'reachBy', 'telephone', 'times'] as const;

export interface CallbackRequestProps extends Omit<FormProps, 'hidden'> {
  /** Who rings and by when, said before sending: "Somebody from the team rings you by 5pm on Tuesday 24 November." */
  readonly promise: ReactNode;
  /** When it could suit, as your service has people: real days and times, in order. None: the question is not asked. */
  readonly times: readonly ChoiceOption[];
  /** The ways your service can get back to people. With one only, the question is not asked; say in `children` where to turn for who cannot use it. @default call, text message, text relay */
  readonly ways?: readonly [CallbackWay, ...CallbackWay[]];
  /** What was typed before, as it came. */
  readonly typed?: Typed | undefined;
  /** What your form carries along: the key of this request, the visit's token. Never anything about the person. */
  readonly hidden?: { readonly [name: string]: string };
  /** Keeps ids apart where two forms of a page share names. */
  readonly prefix?: string | undefined;
  /** Your own questions, after ours and before what happens next. */
  readonly children?: ReactNode;
}

/**
 * Asks for a call back: what to call you, what is safe, how to reach you, when. It says who rings and by when before it
 * is sent. `ErrorSummary` is the page's, above its heading. For a call right now use `ContactOptions`.
 */
export const CallbackRequest = /* @__PURE__ */ forwardRef<HTMLFormElement, CallbackRequestProps>(function CallbackRequest(
  { promise, times, ways = everyWay, typed, hidden = nothing, prefix, children, className, problems, ...rest },
  ref,
) {
  const { words } = useWords('callbackRequest', callbackRequest);
  const fields = formFields({ problems, typed, prefix });
  const promiseId = fields.text('promise').id;
  return (
    <Form {...rest} ref={ref} problems={problems} className={joined('kind-block kind-callback-request', className)}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <TextInput {...fields.text('callName')} label={words.name} hint={words.nameHint} autoComplete="name" spellCheck={false} required />
      <SafeContact fields={fields} />
      <Reach fields={fields} ways={ways} />
      {times.length > 0 && <Checkboxes {...fields.choices('times')} label={words.times} hint={words.timesHint} options={times} />}
      {children}
      <div className="kind-callback-request-promise" id={promiseId}>
        <p className="kind-callback-request-next">{words.next}</p>
        <div>{promise}</div>
      </div>
      <Button sendingText={words.sending} aria-describedby={promiseId}>{words.send}</Button>
    </Form>
  );
});

const nothing: NonNullable<CallbackRequestProps['hidden']> = {};
const everyWay = ['call', 'text-message', 'text-relay'] as const satisfies CallbackRequestProps['ways'];

function Reach({ fields, ways }: { readonly fields: FormFields; readonly ways: readonly [CallbackWay, ...CallbackWay[]] }) {
  const { words } = useWords('callbackRequest', callbackRequest);
  const labels = { call: words.call, 'text-message': words.textMessage, 'text-relay': words.textRelay };
  const question = fields.text('reachBy');
  return (
    <>
      {ways.length > 1 ? (
        <Radios {...question} label={words.way} options={ways.map((way) => ({ value: way, label: labels[way] }))} required />
      ) : (
        <input type="hidden" name={question.name} value={ways[0]} />
      )}
      <TelephoneInput {...fields.text('telephone')} label={words.number} hint={words.numberHint} required />
    </>
  );
}

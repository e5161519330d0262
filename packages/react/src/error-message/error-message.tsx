import type { Problem } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useKind } from '#kind';
import { joined } from '../internal/joined/joined';
import { Mark } from '../internal/mark/mark';
import { useWords } from '../internal/words/use-words';
import { errorMessage } from './error-message.words';

export interface ErrorMessageProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What to put right: the same sentence as in the summary. A problem that came back brings more help with it. */
  readonly problem: string | Problem;
}

/**
 * Says beside a field what to put right there; from the second time on, with more help, then with a person. Every input
 * renders its own: use it alone only beside a control of yours, and name its `id` in that control's `aria-describedby`.
 */
export const ErrorMessage = /* @__PURE__ */ forwardRef<HTMLDivElement, ErrorMessageProps>(function ErrorMessage({ problem, className, ...rest }, ref) {
  const { words } = useWords('errorMessage', errorMessage);
  const first = useKind()?.contacts.channels[0];
  const { message, help, offerPerson }: Problem = typeof problem === 'string' ? { message: problem } : problem;
  return (
    <div {...rest} ref={ref} className={joined('kind-error-message', className)}>
      <p className="kind-error-message-text">
        <Mark of="trouble" />
        <span><span className="kind-visually-hidden">{words.prefix}</span> {message}</span>
      </p>
      {help && <p className="kind-error-message-help">{help}</p>}
      {offerPerson && first && (
        <p className="kind-error-message-help">
          {words.person} {first.href ? <a href={first.href}>{first.text}</a> : first.text}
        </p>
      )}
    </div>
  );
});

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { FormProps } from '../form/form';
import { joined } from '../internal/joined/joined';
import { AskForCode, type AskForCodeProps } from './ask-for-code';
import { BegunBefore, type BegunBeforeProps } from './begun-before';
import type { Sends } from './sending-form';

/** The names of what is sent: what the person chose (`carry-on`, `again`, `delete`), that they were asked and are sure, the code, the fact. */
export const resumeFields = ['resume', 'confirmed', 'code', 'fact'] as const;

interface ResumeNoticeBasics extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'title' | 'hidden' | 'onSubmit'>, Pick<FormProps, 'onSubmit'> {
  /** Where the form is sent, by `post`. */
  readonly action: NonNullable<FormProps['action']>;
  /** What the form carries along, such as the visit's token. Never anything about the person. */
  readonly hidden?: { readonly [name: string]: string } | undefined;
  /** The form's id, where the page has another. @default 'form' */
  readonly form?: string | undefined;
  /** Where its heading stands on the page. @default 2, and 1 where `known` is false */
  readonly headingLevel?: 1 | 2 | 3;
}

export type ResumeNoticeProps = ResumeNoticeBasics & (BegunBeforeProps | AskForCodeProps);

/**
 * For somebody who began before: carry on, start again, or delete what was kept. Where it is not `known` yet who they
 * are, it asks for the code and one fact, and names neither the service nor an answer. Not for something that was sent.
 */
export const ResumeNotice = /* @__PURE__ */ forwardRef<HTMLDivElement, ResumeNoticeProps>(function ResumeNotice(
  { action, hidden, form = 'form', onSubmit, headingLevel, className, ...props },
  ref,
) {
  const sends: Sends = { action, hidden, form, onSubmit };
  const classes = joined('kind-block kind-resume-notice', props.known ? 'kind-resume-notice-known' : undefined, className);
  if (props.known) {
    const { known: _known, began, where, keptUntil, newCode, confirm, ...rest } = props;
    return (
      <div {...rest} ref={ref} className={classes}>
        <BegunBefore known began={began} where={where} keptUntil={keptUntil} newCode={newCode} confirm={confirm} sends={sends} level={headingLevel ?? 2} />
      </div>
    );
  }
  const { known: _known, fact, trouble, triesLeft, when, problems, typed, startHref, ...rest } = props;
  return (
    <div {...rest} ref={ref} className={classes}>
      <AskForCode known={false} fact={fact} trouble={trouble} triesLeft={triesLeft} when={when} problems={problems} typed={typed} startHref={startHref} sends={sends} level={headingLevel ?? 1} />
    </div>
  );
});

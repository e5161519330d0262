import type { JourneyPage } from '@kind-by-design/journey';
import { forwardRef, type ReactNode } from 'react';
import { BackLink } from '../back-link/back-link';
import { ErrorSummary } from '../error-summary/error-summary';
import { Form, type FormProps } from '../form/form';
import { joined } from '../internal/joined/joined';
import { Progress } from '../progress/progress';
import { SubmitProblem } from '../submit-problem/submit-problem';

/** What every page of a journey that has a form takes. */
export interface JourneyFormProps extends Omit<FormProps, 'action' | 'children' | 'hidden' | 'method' | 'problems'> {
  /** What answers the form: the page's own address, or your framework's own action. */
  readonly action: NonNullable<FormProps['action']>;
  /** What your form carries along beside the draft's key and version, such as the visit's token. Never anything about the person. */
  readonly hidden?: { readonly [name: string]: string } | undefined;
  /** What went wrong with your service while it was being sent, such as `SubmitProblem`: it stands in place of the summary. @default the page's own `trouble` */
  readonly trouble?: ReactNode;
}

interface JourneyFormOfPage extends JourneyFormProps {
  readonly page: JourneyPage;
  readonly children: ReactNode;
}

/** The form of one page: the way back, what is left to put right, how much is left, then the page. Going back stores what was typed. */
export const JourneyForm = /* @__PURE__ */ forwardRef<HTMLFormElement, JourneyFormOfPage>(function JourneyForm(
  { page, id = 'form', hidden, trouble, className, children, ...rest },
  ref,
) {
  const problems = page.kind === 'questions' ? page.problems : undefined;
  return (
    <Form {...rest} ref={ref} id={id} problems={problems} className={joined('kind-block kind-journey-form', className)}>
      <BackLink form={id} />
      {trouble ?? (page.trouble ? <SubmitProblem explanation={page.trouble} form={id} /> : <ErrorSummary problems={problems} />)}
      <Hidden hidden={hidden} page={page} />
      <Progress left={page.left} part={page.part} />
      {children}
    </Form>
  );
});

/** What a page's form carries along unseen. */
export function Hidden({ page: { key, version }, hidden }: { readonly page: Pick<JourneyPage, 'key' | 'version'>; readonly hidden: JourneyFormProps['hidden'] }) {
  return Object.entries({ ...hidden, key, version: String(version) }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

import type { JourneyPage } from '@kind-by-design/journey';
import { type ForwardedRef, forwardRef, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { AddAnother } from '../add-another/add-another';
import { CheckAnswers } from '../check-answers/check-answers';
import { InterruptionPage } from '../interruption-page/interruption-page';
import { NotEligible } from '../not-eligible/not-eligible';
import type { JourneyFormProps } from '../question-page/journey-form';
import type { OnwardProps } from '../question-page/onward';
import { QuestionPage } from '../question-page/question-page';
import { pageAddress } from './page-address';
import { SayingPage } from './saying-page';

/** Something of the service's own, by the step it stands on. */
interface ByStep {
  readonly [step: string]: ReactNode;
}

export interface JourneyProps extends Omit<HTMLAttributes<HTMLElement>, 'children' | 'hidden' | 'onSubmit' | 'title'>, OnwardProps, Pick<JourneyFormProps, 'hidden' | 'onSubmit' | 'sending' | 'trouble'> {
  /** The page to show, of whatever kind: plain data, as `openJourney` or `journeyPage` of `@kind-by-design/journey` gives it. */
  readonly page: JourneyPage;
  /** The path under which the journey's pages are: `/care` has `/care/step` and `/care/step/item`. */
  readonly base: string;
  /** What answers every form of the page, where your framework has an action of its own (a server action of Next.js). @default the page's own address */
  readonly action?: JourneyFormProps['action'] | undefined;
  /** Your own component in place of a step's questions or sentences. Its controls have the names the journey gives them; the form stays ours. */
  readonly pages?: ByStep | undefined;
  /** What stands after a step's questions, answers or sentences. */
  readonly after?: ByStep | undefined;
}

/**
 * Shows any page of a journey: questions, a list, something to read, a likely slip, the answers, an ending that leads
 * elsewhere. It carries no engine: what it shows is data from the server, and everything on it works without scripts.
 */
export const Journey = /* @__PURE__ */ forwardRef<HTMLElement, JourneyProps>(function Journey({ page, base, action = pageAddress(base, page.ref, page.changing), pages, after, hidden, onSubmit, sending, trouble, promise, saveLater, ...rest }, ref) {
  const own = ofStep(pages, page);
  const children = ofStep(after, page);
  if (page.kind === 'ending') {
    return <NotEligible {...rest} ref={asDiv(ref)} ending={page.ending} backHref={page.back && pageAddress(base, page.back)}>{children}</NotEligible>;
  }
  const both = { ...rest, hidden, onSubmit, sending, trouble, promise, saveLater, action, children };
  if (page.kind === 'list') return <AddAnother {...both} ref={asDiv(ref)} page={page} base={base} />;
  const form = { ...both, ref: asForm(ref) };
  switch (page.kind) {
    case 'questions':
      return <QuestionPage {...form} page={page} instead={own} />;
    case 'answers':
      return <CheckAnswers {...form} page={page} base={base} />;
    case 'interruption':
      return <InterruptionPage {...form} page={page} base={base} />;
    default:
      return <SayingPage {...form} page={page} instead={own} />;
  }
});

/** A step's own, never what every object has. */
const ofStep = (nodes: ByStep | undefined, { ref: { step } }: JourneyPage): ReactNode => (nodes && Object.hasOwn(nodes, step) ? nodes[step] : undefined);

/** Whatever the page is, it is an `HTMLElement` to the one who asked for the ref. */
const asForm = (ref: ForwardedRef<HTMLElement>) => ref as Ref<HTMLFormElement>;
const asDiv = (ref: ForwardedRef<HTMLElement>) => ref as Ref<HTMLDivElement>;

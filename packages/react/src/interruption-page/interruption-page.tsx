import type { SayingPage } from '@kind-by-design/journey';
import { forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { pageAddress } from '../journey/page-address';
import { JourneyForm, type JourneyFormProps } from '../question-page/journey-form';
import { Onward, type OnwardProps } from '../question-page/onward';
import { interruptionPage } from './interruption-page.words';

export interface InterruptionPageProps extends Omit<JourneyFormProps, 'action'>, OnwardProps {
  /** The page as a journey gives it: what we read, and the page it leads back to. */
  readonly page: SayingPage;
  /** The path under which the journey's pages are, such as `/care`. */
  readonly base: string;
  /** @default the page's own address */
  readonly action?: JourneyFormProps['action'] | undefined;
  /** What stands after its sentences and before the ways on. */
  readonly children?: ReactNode;
}

/**
 * Asks about a likely slip ("You wrote that you were born in 2025"): a way to change it, and a way to go on, because the
 * person may be right. Not for what we can't take: that is a problem beside its field.
 */
export const InterruptionPage = /* @__PURE__ */ forwardRef<HTMLFormElement, InterruptionPageProps>(function InterruptionPage(
  { page, base, action = pageAddress(base, page.ref, page.changing), promise, saveLater, className, children, ...rest },
  ref,
) {
  const { words } = useWords('interruptionPage', interruptionPage);
  const { title, body, change, changing, sends } = page;
  return (
    <JourneyForm {...rest} action={action} ref={ref} page={page} className={joined('kind-interruption-page', className)}>
      <div className="kind-interruption-page-said">
        <h1 className="kind-journey-title">{title}</h1>
        {body.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        {children}
        {change && <p><a className="kind-interruption-page-change" href={pageAddress(base, change, changing)}>{words.change}</a></p>}
      </div>
      <Onward sends={sends} promise={promise} saveLater={saveLater} text={words.right} />
    </JourneyForm>
  );
});

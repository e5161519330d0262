import type { SayingPage as SayingPageData } from '@kind-by-design/journey';
import { forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';
import { JourneyForm, type JourneyFormProps } from '../question-page/journey-form';
import { Onward, type OnwardProps } from '../question-page/onward';

interface SayingPageProps extends JourneyFormProps, OnwardProps {
  readonly page: SayingPageData;
  /** The service's own component in place of the sentences. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** A page to read, and the way on. */
export const SayingPage = /* @__PURE__ */ forwardRef<HTMLFormElement, SayingPageProps>(function SayingPage({ page, instead, promise, saveLater, className, children, ...rest }, ref) {
  return (
    <JourneyForm {...rest} ref={ref} page={page} className={joined('kind-saying-page', className)}>
      <h1 className="kind-journey-title">{page.title}</h1>
      {instead ?? page.body.map((paragraph) => <p key={paragraph} className="kind-saying-page-said">{paragraph}</p>)}
      {children}
      <Onward sends={page.sends} promise={promise} saveLater={saveLater} />
    </JourneyForm>
  );
});

import { BackLink, CallbackRequest, ErrorSummary, formFields, InsetText, SubmitProblem, UrgentHelp } from '@kind-by-design/react';
import { fill } from '@kind-by-design/plain-language/words';
import type { Unsent } from '../trouble/sending-failure';
import { useEnhancedSending } from '../trouble/use-enhanced-sending';
import { useSendingTrouble } from '../trouble/use-sending-trouble';
import type { openAsking } from './asking.server';
import { OwnQuestions } from './own-questions';

/** What the page shows: as `openAsking` and `openChange` give it. */
export type AskingData = Awaited<ReturnType<typeof openAsking>>['data'];

interface AskingPageProps {
  readonly page: AskingData;
  /** The last try, where it did not get through. */
  readonly unsent: Unsent | undefined;
}

/** Asks to be rung. Works without scripts; with them, a try that does not get through leaves everything where it is. */
export function AskingPage({ page, unsent }: AskingPageProps) {
  const { title, form, words, typed, hidden, problems, otherWords, before, times, promise, troubles } = page;
  const trouble = useSendingTrouble(unsent, troubles);
  const fields = formFields({ problems, typed });
  return (
    <>
      <BackLink form="form" />
      {trouble ? <SubmitProblem explanation={trouble} /> : <ErrorSummary problems={problems} />}
      <h1>{title}</h1>
      {otherWords && <InsetText>{words.otherWords}</InsetText>}
      {before && (
        <InsetText>
          <p>{fill(words.already, { reference: before }, 'en')}</p>
          <p><a href="/receipt">{words.alreadySee}</a></p>
        </InsetText>
      )}
      <p className="portal-lead">{form === 'ask' ? words.lead : words.changeLead}</p>
      <p>{words.nobodySees}</p>
      <UrgentHelp compact heading={words.danger} kinds={[]} />
      <CallbackRequest action={`/${form}`} hidden={hidden} problems={problems} typed={typed} times={times} promise={<><p>{promise}</p><p>{words.readWhen}</p></>} {...useEnhancedSending()}>
        <OwnQuestions fields={fields} words={words} />
      </CallbackRequest>
    </>
  );
}

import { Button, Confirmation, ContactOptions, UrgentHelp } from '@kind-by-design/react';
import { AnswerSections } from '../answers/answer-sections';
import type { openCareReceipt } from './care-receipt.server';

type ReceiptData = Awaited<ReturnType<typeof openCareReceipt>>;

/** What the person holds after sending, with all they told us, to keep or print; or, after stopping, that nobody goes on. */
export function CareReceiptPage({ receipt }: { readonly receipt: ReceiptData }) {
  return receipt.status === 'stopped' ? <Stopped receipt={receipt} /> : <Sent receipt={receipt} />;
}

function Sent({ receipt: { words, reference, heading, next, byWhen, who, ifTheDatePasses, ifItGetsWorse, changeOrStop, sections } }: { readonly receipt: ReceiptData }) {
  return (
    <Confirmation
      autoFocus
      title={heading}
      reference={reference}
      next={next}
      byWhen={byWhen}
      who={who}
      ifTheDatePasses={ifTheDatePasses}
      changeOrStop={(
        <>
          <p>{changeOrStop}</p>
          <form method="post" action="/care/receipt" className="portal-buttons">
            <input type="hidden" name="reference" value={reference} />
            <Button weight="quiet" name="intent" value="change">{words.change}</Button>
            <Button weight="quiet" name="intent" value="stop">{words.stop}</Button>
          </form>
        </>
      )}
    >
      <div className="portal-receipt-part">
        <h2>{words.itGetsWorse}</h2>
        <p>{ifItGetsWorse}</p>
        <UrgentHelp compact heading={words.danger} kinds={[]} />
        <h2>{words.whatYouSaid}</h2>
      </div>
      <AnswerSections sections={sections} headingLevel={3} />
    </Confirmation>
  );
}

function Stopped({ receipt: { words, reference, sections } }: { readonly receipt: ReceiptData }) {
  return (
    <>
      <h1>{words.stopped}</h1>
      <p className="portal-lead">{words.stoppedNext}</p>
      <p>{words.reference}: <span className="kind-reference">{reference}</span></p>
      <p>{words.stoppedKept}</p>
      <ContactOptions headingLevel={2} only={ways} />
      <p><a href="/care">{words.again}</a></p>
      <h2>{words.whatYouSaid}</h2>
      <AnswerSections sections={sections} headingLevel={3} />
    </>
  );
}

const ways = ['telephone', 'text-message', 'text-relay', 'email'] as const;

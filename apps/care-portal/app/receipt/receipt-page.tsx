import { Button, Confirmation, ContactOptions, Details } from '@kind-by-design/react';
import { AnswerList } from '../answers/answer-list';
import type { openReceipt } from './receipt.server';

type ReceiptData = Awaited<ReturnType<typeof openReceipt>>;

/** What the person holds after sending; or, after stopping, that nobody rings. */
export function ReceiptPage({ receipt }: { readonly receipt: ReceiptData }) {
  return receipt.status === 'stopped' ? <Stopped receipt={receipt} /> : <Sent receipt={receipt} />;
}

function Sent({ receipt: { words, reference, status, next, byWhen, who, changeOrStop, answers } }: { readonly receipt: ReceiptData }) {
  return (
    <Confirmation
      autoFocus
      title={status === 'changed' ? words.changed : words.have}
      reference={reference}
      next={next}
      byWhen={byWhen}
      who={who}
      ifTheDatePasses={words.ifNot}
      changeOrStop={(
        <>
          <p>{changeOrStop}</p>
          <form method="post" action="/receipt" className="portal-buttons">
            <input type="hidden" name="reference" value={reference} />
            <Button weight="quiet" name="intent" value="change">{words.change}</Button>
            <Button weight="quiet" name="intent" value="stop">{words.stop}</Button>
          </form>
        </>
      )}
    >
      <Details summary={words.sent}><AnswerList answers={answers} /></Details>
    </Confirmation>
  );
}

function Stopped({ receipt: { words, reference, answers } }: { readonly receipt: ReceiptData }) {
  return (
    <>
      <h1>{words.stopped}</h1>
      <p className="portal-lead">{words.stoppedNext}</p>
      <p>{words.reference}: <span className="kind-reference">{reference}</span></p>
      <p>{words.stoppedKept} {words.stoppedAgain}</p>
      <form method="post" action="/receipt" className="portal-buttons">
        <input type="hidden" name="reference" value={reference} />
        <Button weight="quiet" name="intent" value="again">{words.again}</Button>
      </form>
      <Details summary={words.sent}><AnswerList answers={answers} /></Details>
      <p>{words.other}</p>
      <ContactOptions headingLevel={2} only={['telephone', 'text-message', 'text-relay', 'email']} />
    </>
  );
}

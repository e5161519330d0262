import { Details, ServiceProblem, UrgentHelp } from '@kind-by-design/react';
import type { PageTrouble } from './trouble.server';

/** The id of the form that holds what was sent and not taken. */
export const sentFormId = 'sent-again';

/** A whole page of trouble: what happened, whether what was written is safe, what to do, who can help. Works without scripts. */
export function TroublePage({ trouble: { explanation, sent, written, words } }: { readonly trouble: PageTrouble }) {
  return (
    <>
      <ServiceProblem as="page" explanation={explanation} form={sent && sentFormId} />
      {sent && (
        <form id={sentFormId} method="post" action={sent.action}>
          {sent.fields.map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />)}
        </form>
      )}
      {written && written.length > 0 && (
        <Details summary={words.wrote}>
          <p>{words.wroteHint}</p>
          <ul className="portal-wrote">
            {written.map(([name, value]) => <li key={name} className="portal-their-words" dir="auto">{value}</li>)}
          </ul>
        </Details>
      )}
      <UrgentHelp />
    </>
  );
}

import { type ReactNode, useId } from 'react';
import { Button } from '../button/button';
import { useWords } from '../internal/words/use-words';
import { questionPage } from './question-page.words';

/** How a person goes on from a page. */
export interface OnwardProps {
  /** Who answers and by when, said beside the button that sends: "Somebody from the team rings you by 5pm on Tuesday 24 November." */
  readonly promise?: ReactNode;
  /** Whether "Save and come back later" is offered. @default true */
  readonly saveLater?: boolean | undefined;
}

interface OnwardOfPage extends OnwardProps {
  /** Whether going on sends. */
  readonly sends: boolean;
  /** What the button says, where it is not "Continue" or "Send". */
  readonly text?: string | undefined;
  /** Another button that stands before it. */
  readonly before?: ReactNode;
  /** What comes first where going on is not possible yet: a link in place of the button. */
  readonly first?: { readonly href: string; readonly text: string } | undefined;
}

/** The one button most people press next, what happens when it sends, and the way to stop here for now. */
export function Onward({ sends, promise, saveLater = true, text, before, first }: OnwardOfPage) {
  const { words } = useWords('questionPage', questionPage);
  const promiseId = useId();
  const promised = sends && promise && !first ? promiseId : undefined;
  return (
    <>
      {promised && (
        <div className="kind-journey-promise" id={promised}>
          <p className="kind-journey-promise-next">{words.next}</p>
          <div>{promise}</div>
        </div>
      )}
      <div className="kind-journey-onward">
        {before}
        {first ? <a className="kind-button kind-journey-first" href={first.href}>{first.text}</a> : <Button sendingText={sends ? words.sending : words.carryingOn} aria-describedby={promised}>{text ?? (sends ? words.send : words.carryOn)}</Button>}
        {saveLater && <Button weight="quiet" name="go" value="save" formNoValidate sendingText={words.saving}>{words.save}</Button>}
      </div>
    </>
  );
}

import { fill } from '@kind-by-design/plain-language';
import { Button } from '../button/button';
import { SayableReference } from '../internal/sayable-reference/sayable-reference';
import { useWords } from '../internal/words/use-words';
import { resumeNotice } from './resume-notice.words';
import { SendingForm, type Sends } from './sending-form';

/** We know who it is: by their visit, or because code and fact were right. */
export interface BegunBeforeProps {
  readonly known: true;
  /** When, in ready words of the page's language that follow "You started this": "on Tuesday 17 November". The server makes them. */
  readonly began: string;
  /** The heading of the page where they were. Never an answer. */
  readonly where?: string | undefined;
  /** Until when it is kept, in ready words that follow "We keep it": "until 10:32 tomorrow". */
  readonly keptUntil?: string | undefined;
  /** The code that takes the place of the one just used. Shown once. */
  readonly newCode?: string | undefined;
  /** After "Start again" or "Delete" was pressed: asks first. The answer comes with `confirmed`. */
  readonly confirm?: 'again' | 'delete' | undefined;
}

interface Shown extends BegunBeforeProps {
  readonly sends: Sends;
  readonly level: 1 | 2 | 3;
}

export function BegunBefore(props: Shown) {
  return props.confirm === undefined ? <Choose {...props} /> : <AreYouSure confirm={props.confirm} sends={props.sends} level={props.level} />;
}

function Choose({ began, where, keptUntil, newCode, sends, level }: Shown) {
  const { words, locale } = useWords('resumeNotice', resumeNotice);
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className="kind-resume-notice-title">{fill(words.began, { began }, locale)}</Heading>
      <p>
        {words.kept}
        {where !== undefined && ` ${fill(words.where, { page: where }, locale)}`}
        {keptUntil !== undefined && ` ${fill(words.keptUntil, { until: keptUntil }, locale)}`}
      </p>
      {newCode !== undefined && (
        <div className="kind-resume-notice-code">
          <p><span className="kind-resume-notice-code-name">{words.newCode}</span> <SayableReference value={newCode} /></p>
          <p>{words.newCodeWhy}</p>
        </div>
      )}
      <SendingForm sends={sends}>
        <Button name="resume" value="carry-on" sendingText={words.opening}>{words.carryOn}</Button>
        <Button weight="quiet" name="resume" value="again">{words.again}</Button>
        <Button weight="quiet" name="resume" value="delete">{words.delete}</Button>
      </SendingForm>
    </>
  );
}

/** Keeping it comes first: a press too many takes nothing away. */
function AreYouSure({ confirm, sends, level }: Required<Pick<BegunBeforeProps, 'confirm'>> & Pick<Shown, 'sends' | 'level'>) {
  const { words } = useWords('resumeNotice', resumeNotice);
  const Heading = `h${level}` as const;
  const [title, means, yes] = confirm === 'delete'
    ? [words.sureDelete, words.sureDeleteMeans, words.yesDelete]
    : [words.sureAgain, words.sureAgainMeans, words.yesAgain];
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it took the place of what was pressed; without scripts nothing else brings the person here */}
      <Heading className="kind-resume-notice-title" tabIndex={-1} autoFocus>{title}</Heading>
      <p>{means}</p>
      <SendingForm sends={sends}>
        <input type="hidden" name="confirmed" value={confirm} />
        <Button name="resume" value="carry-on" sendingText={words.opening}>{words.keep}</Button>
        <Button weight="quiet" name="resume" value={confirm} sendingText={words.deleting}>{yes}</Button>
      </SendingForm>
    </>
  );
}

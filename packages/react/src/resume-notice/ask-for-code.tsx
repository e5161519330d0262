import { type Channel, fill, type Problems } from '@kind-by-design/plain-language';
import { Button } from '../button/button';
import { ContactLines } from '../contact-lines/contact-lines';
import { formFields, type Typed } from '../form-fields/form-fields';
import { Mark } from '../internal/mark/mark';
import { type Reach, useChannels } from '../internal/reach/use-channels';
import { useWords } from '../internal/words/use-words';
import { TextInput } from '../text-input/text-input';
import { resumeNotice } from './resume-notice.words';
import { SendingForm, type Sends } from './sending-form';

/** We do not know who it is: whoever looks over their shoulder, or came to the device after them, learns nothing. */
export interface AskForCodeProps {
  readonly known: false;
  /** The one fact the person knows, as they were asked for it: "The word you chose". It says nothing about the service. */
  readonly fact: { readonly label: string; readonly hint?: string | undefined };
  /** What came of the last try. `not-known` never says which of the two was not right; `used` and `gone` only where that gives nothing away. */
  readonly trouble?: 'not-known' | 'used' | 'wait' | 'gone' | undefined;
  /** With `not-known`: how often they can try before we wait. */
  readonly triesLeft?: number | undefined;
  /** With `wait`: from when, in ready words of the page's language that follow "You can try again": "after 11:15". */
  readonly when?: string | undefined;
  /** What is left to put right, such as an empty box. `ErrorSummary` is the page's. */
  readonly problems?: Problems | undefined;
  /** What was typed before, as it came. */
  readonly typed?: Typed | undefined;
  /** Where somebody without a code begins. Its address names no service either. */
  readonly startHref: string;
}

interface Shown extends AskForCodeProps {
  readonly sends: Sends;
  readonly level: 1 | 2 | 3;
}

export function AskForCode({ fact, trouble, triesLeft, when, problems, typed, startHref, sends, level }: Shown) {
  const { words } = useWords('resumeNotice', resumeNotice);
  const fields = formFields({ problems, typed });
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className="kind-resume-notice-title">{words.title}</Heading>
      {trouble && <Trouble trouble={trouble} triesLeft={triesLeft} when={when} level={level} />}
      {trouble !== 'wait' && (
        <>
          <p>{words.intro}</p>
          <SendingForm sends={sends} problems={problems}>
            <TextInput {...fields.text('code')} label={words.code} hint={words.codeHint} autoComplete="off" autoCapitalize="characters" spellCheck={false} width="half" required />
            <TextInput {...fields.text('fact')} label={fact.label} hint={fact.hint} autoComplete="off" autoCapitalize="none" spellCheck={false} required />
            <Button sendingText={words.opening}>{words.open}</Button>
          </SendingForm>
        </>
      )}
      <p><a className="kind-link kind-resume-notice-no-code" href={startHref}>{words.noCode}</a></p>
      <Person level={level} />
    </>
  );
}

function Trouble({ trouble, triesLeft, when, level }: Pick<Shown, 'triesLeft' | 'when' | 'level'> & { readonly trouble: NonNullable<Shown['trouble']> }) {
  const { words, locale } = useWords('resumeNotice', resumeNotice);
  const Heading = `h${(level + 1) as 2 | 3 | 4}` as const;
  const [title, means] = {
    'not-known': [words.notKnown, words.notKnownMeans],
    used: [words.used, words.usedMeans],
    wait: [words.wait, words.waitMeans],
    gone: [words.gone, words.goneMeans],
  }[trouble];
  return (
    <div className="kind-resume-notice-trouble">
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to a try; without scripts nothing else brings the person here */}
      <Heading className="kind-resume-notice-trouble-title" tabIndex={-1} autoFocus><Mark of="trouble" /> {title}</Heading>
      <p>{means}</p>
      {trouble === 'not-known' && triesLeft !== undefined && triesLeft > 0 && <p>{fill(words.tries, { count: triesLeft }, locale)}</p>}
      {trouble === 'wait' && <p>{when === undefined ? words.waitSoon : fill(words.waitWhen, { when }, locale)}</p>}
    </div>
  );
}

/** Ways to a person that are a number only: an address, postal or of email, would name the service. */
const nameless: readonly Channel[] = ['telephone', 'text-relay', 'text-message'];

function Person({ level }: Pick<Shown, 'level'>) {
  const { words } = useWords('resumeNotice', resumeNotice);
  const { channels, marks }: Reach = useChannels('ResumeNotice', undefined, undefined);
  const numbers = channels.filter(({ channel }) => nameless.includes(channel));
  const Heading = `h${(level + 1) as 2 | 3 | 4}` as const;
  if (channels.length === 0) return null;
  return (
    <>
      <Heading className="kind-resume-notice-person">{words.person}</Heading>
      {/* Without a number the others: a person within reach comes before a name that stays unsaid. */}
      <ContactLines channels={numbers.length > 0 ? numbers : channels} marks={marks} />
    </>
  );
}

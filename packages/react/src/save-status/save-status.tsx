import { type Explanation, fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';
import { Mark } from '../internal/mark/mark';
import { otherLang } from '../internal/other-lang/other-lang';
import { useWords } from '../internal/words/use-words';
import { WhatNext } from '../service-problem/problem-parts';
import { serviceProblem } from '../service-problem/service-problem.words';
import { saveStatus } from './save-status.words';

interface SaveStatusBasics extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'role'> {
  /** The id of the form that "Try to save it again" sends again, with everything written in it. Works without scripts. */
  readonly form?: string | undefined;
  /** Where "What you can do" stands among the page's headings. @default 3 */
  readonly headingLevel?: 2 | 3 | 4;
}

interface Saved extends SaveStatusBasics {
  readonly state: 'saved';
  /** Where it really is: with the service for certain, or only on the device. */
  readonly where: 'service' | 'device';
  /** When, in ready words of the page's language that follow "Saved with us": "at 10:32", "am 10:32". The server makes them. */
  readonly when?: string | undefined;
  readonly means?: undefined;
  readonly explanation?: undefined;
}

interface NotSaved extends SaveStatusBasics {
  readonly state: 'not-saved' | 'saving';
  readonly where?: undefined;
  readonly when?: undefined;
  /** What saves it, where it is not going on: "It is saved every minute." */
  readonly means?: ReactNode;
  readonly explanation?: undefined;
}

interface CouldNotSave extends SaveStatusBasics {
  readonly state: 'could-not-save';
  readonly where?: undefined;
  readonly when?: undefined;
  readonly means?: undefined;
  /** What went wrong, what became of what was written, what the person can do, from `explain(failure, { doing: 'saving', … })`. */
  readonly explanation: Explanation;
}

export type SaveStatusProps = Saved | NotSaved | CouldNotSave;

/**
 * The truth about what was typed, in words: saved with us, on this device only, not saved yet, or we could not. Screen
 * readers say it politely when it changes. Let it stand from the beginning, else the first change is not heard.
 */
export const SaveStatus = /* @__PURE__ */ forwardRef<HTMLDivElement, SaveStatusProps>(function SaveStatus(props, ref) {
  const { words, locale } = useWords('saveStatus', saveStatus);
  const { state, where, when, means, explanation, form, headingLevel = 3, className, ...rest } = props;
  return (
    <div {...rest} ref={ref} className={joined(`kind-block kind-save-status kind-save-status-${state}`, className)}>
      {/* What is heard is short: what can be done stands beside it, and waits until somebody comes to it. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an `output` may hold no paragraphs */}
      <div className="kind-save-status-said" role="status">
        {explanation ? <CouldNot explanation={explanation} locale={locale} /> : (
          <p>
            {state === 'saved' && <Mark of="done" />}
            <span>{said(words, locale, state, where, when)}</span>
            {more(words, state, where, means)}
          </p>
        )}
      </div>
      {explanation && <WhatToDo explanation={explanation} level={headingLevel} form={form} />}
    </div>
  );
});

type Said = typeof saveStatus;

function said(words: Said, locale: string, state: SaveStatusProps['state'], where: SaveStatusProps['where'], when: string | undefined): string {
  if (state === 'saving') return words.saving;
  if (state !== 'saved') return words.notYet;
  if (when === undefined) return where === 'device' ? words.onDevice : words.withUs;
  return where === 'device' ? fill(words.onDeviceWhen, { when }, locale) : fill(words.withUsWhen, { when }, locale);
}

/** What it means for the person, where it is not plain. */
function more(words: Said, state: SaveStatusProps['state'], where: SaveStatusProps['where'], means: ReactNode) {
  if (state === 'saved') return where === 'device' && <span className="kind-save-status-means"> {words.onDeviceMeans}</span>;
  if (state === 'saving') return means && <span className="kind-save-status-means"> {means}</span>;
  return <span className="kind-save-status-means"> {means ?? words.notYetMeans}</span>;
}

function CouldNot({ explanation: { lang, title, detail, work }, locale }: { readonly explanation: Explanation; readonly locale: string }) {
  const marked = otherLang(lang, locale);
  return (
    <>
      <p className="kind-save-status-title"><Mark of="trouble" /><span {...marked}>{title}</span></p>
      {detail && <p {...marked}>{detail}</p>}
      {work.said && <p className="kind-save-status-work" {...marked}>{work.said}</p>}
    </>
  );
}

function WhatToDo({ explanation, level, form }: { readonly explanation: Explanation; readonly level: 2 | 3 | 4; readonly form: string | undefined }) {
  const { words, locale } = useWords('serviceProblem', serviceProblem);
  const above = { 2: 1, 3: 2, 4: 3 } as const;
  return <WhatNext explanation={explanation} words={words} locale={locale} level={above[level]} how={{ form }} />;
}

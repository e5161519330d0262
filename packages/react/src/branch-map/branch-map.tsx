import type { layoutJourney, toldSteps } from '@kind-by-design/journey/draw';
import { fill } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { Details } from '../details/details';
import { joined } from '../internal/joined/joined';
import { otherLang } from '../internal/other-lang/other-lang';
import { useWords } from '../internal/words/use-words';
import { branchMap } from './branch-map.words';
import { Drawing } from './drawing';

/** A journey laid out, as plain data. */
export type DrawnMap = ReturnType<typeof layoutJourney>;

/** A journey told page by page, as plain data. */
export type ToldSteps = ReturnType<typeof toldSteps>;

export interface BranchMapProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** The drawing: `layoutJourney(journey)`, made on the server, so that a page carries no engine. */
  readonly map: DrawnMap;
  /** The same in words: `toldSteps(journey)`. */
  readonly told: ToldSteps;
  /** Whether the words are open from the beginning. @default false */
  readonly wordsOpen?: boolean | undefined;
}

/**
 * A journey drawn, every page and every way between them, with the same in words: for those who design it, check it or
 * answer for it. Not for the people who walk it: they meet one question at a time.
 */
export const BranchMap = /* @__PURE__ */ forwardRef<HTMLElement, BranchMapProps>(function BranchMap({ map, told, wordsOpen = false, className, ...rest }, ref) {
  const { words, locale } = useWords('branchMap', branchMap);
  const made = useId();
  const id = rest.id ?? made;
  return (
    <figure {...rest} ref={ref} className={joined('kind-block kind-branch-map', className)}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls is to be scrolled by keyboard too; a section of the page it is not */}
      <div className="kind-branch-map-scroll" role="region" aria-label={words.region} tabIndex={0}>
        <Drawing map={map} label={fill(words.drawn, { title: map.title }, locale)} marked={otherLang(map.lang, locale)} />
      </div>
      <figcaption className="kind-branch-map-key">{words.key}</figcaption>
      <Details className="kind-branch-map-words" summary={words.inWords} open={wordsOpen}>
        <ol className="kind-branch-map-steps" {...otherLang(map.lang, locale)}>
          {told.map((step) => <Step key={step.name} step={step} told={told} id={id} words={words} locale={locale} />)}
        </ol>
      </Details>
    </figure>
  );
});

interface StepProps {
  readonly step: ToldSteps[number];
  readonly told: ToldSteps;
  readonly id: string;
  readonly words: { readonly [Key in keyof typeof branchMap]: string };
  readonly locale: string;
}

function Step({ step: { name, title, asks, notes, routes }, told, id, words, locale }: StepProps) {
  const questions = asks.filter((question) => question !== title);
  // The journey may be in another language than the page around it.
  const ours = { lang: locale, dir: 'auto' } as const;
  return (
    <li id={`${id}-${name}`} className="kind-branch-map-step" tabIndex={-1}>
      <strong>{title}</strong>
      {notes.map((note) => <p key={note}>{note}</p>)}
      {questions.length > 0 && (
        <>
          <p className="kind-branch-map-label" {...ours}>{words.asks}</p>
          <ul>{questions.map((question) => <li key={question}>{question}</li>)}</ul>
        </>
      )}
      {routes.length > 0 && (
        <>
          <p className="kind-branch-map-label" {...ours}>{words.leads}</p>
          <ul>
            {routes.map((route) => (
              <li key={`${route.go} ${route.when}`}>
                {route.when !== undefined && `${route.when}: `}
                {told.some((other) => other.name === route.go) ? <a href={`#${id}-${route.go}`}>{route.title}</a> : route.title}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

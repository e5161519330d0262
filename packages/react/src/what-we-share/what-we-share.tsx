import { Children, type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';
import type { Said } from '../internal/said/said';
import { useWords } from '../internal/words/use-words';
import { whatWeShare } from './what-we-share.words';

/** How each right is used: a sentence with a link or a number. */
export interface SharingRights {
  /** How to see what is held (UK GDPR, article 15). */
  readonly see: Said;
  /** How to have it put right (article 16). */
  readonly putRight: Said;
  /** How to object, and what happens then (article 21). Where the law leaves no such right, say so and why. */
  readonly object: Said;
  /** How to complain: to you, and to the regulator (article 77). */
  readonly complain: Said;
}

export interface WhatWeShareProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  /** What is shared, one thing each: "Your name and how to reach you". */
  readonly what: readonly [Said, ...Said[]];
  /** With whom, each by name and what they do with it: "Your GP, so that they know you asked for help". */
  readonly withWhom: readonly [Said, ...Said[]];
  /** Why, and by which law, in plain words. */
  readonly why: Said;
  /** How long it is kept, and what happens to it then. */
  readonly howLong: Said;
  readonly rights: SharingRights;
  /** Who to ask: a person or a team, with a way to reach them. */
  readonly ask: Said;
  /** What is not shared, where people may fear that it is. */
  readonly notShared?: readonly [Said, ...Said[]] | undefined;
  /** Nothing to tick, nothing to agree to. */
  readonly children?: never;
  /** Over all of it, where "What we share about you" does not fit. */
  readonly title?: Said | undefined;
  /** The level of its heading; 1 where it is the page. @default 2 */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
}

/**
 * Says what is shared about somebody, with whom, why, how long, and what they can do about it, where the law and not
 * their consent is the ground. No part can be left out. Nothing to tick: a box to agree would pretend that a no changes
 * it. Where a no does change it, ask with `Consent`.
 */
export const WhatWeShare = /* @__PURE__ */ forwardRef<HTMLDivElement, WhatWeShareProps>(function WhatWeShare(
  { what, withWhom, why, howLong, rights, ask, notShared, title, headingLevel = 2, className, ...rest },
  ref,
) {
  const { words } = useWords('whatWeShare', whatWeShare);
  const Title = `h${headingLevel}` as const;
  const Heading = `h${(headingLevel + 1) as 2 | 3 | 4}` as const;
  const section = (heading: string, inside: ReactNode) => (
    <div className="kind-what-we-share-section">
      <Heading className="kind-what-we-share-heading">{heading}</Heading>
      {inside}
    </div>
  );
  return (
    <div {...rest} ref={ref} className={joined('kind-block kind-what-we-share', className)}>
      <Title className="kind-what-we-share-title">{title ?? words.title}</Title>
      <p className="kind-what-we-share-intro">{words.intro}</p>
      {section(words.what, list(what))}
      {notShared && section(words.notShared, list(notShared))}
      {section(words.withWhom, list(withWhom))}
      {section(words.why, said(why))}
      {section(words.howLong, said(howLong))}
      {section(words.rights, (
        <dl className="kind-what-we-share-rights">
          <div><dt>{words.see}</dt><dd>{rights.see}</dd></div>
          <div><dt>{words.putRight}</dt><dd>{rights.putRight}</dd></div>
          <div><dt>{words.object}</dt><dd>{rights.object}</dd></div>
          <div><dt>{words.complain}</dt><dd>{rights.complain}</dd></div>
        </dl>
      ))}
      {section(words.ask, said(ask))}
    </div>
  );
});

/** A sentence becomes a paragraph; what has blocks of its own stays as it is. */
const said = (one: ReactNode): ReactNode => <div className="kind-what-we-share-said">{one}</div>;

/** One thing is a sentence, several are a list. */
const list = (things: readonly ReactNode[]): ReactNode =>
  things.length === 1 ? said(things[0]) : <ul className="kind-what-we-share-list">{Children.map(things, (thing) => <li>{thing}</li>)}</ul>;

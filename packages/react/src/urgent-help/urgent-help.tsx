import type { UrgentEntryNow, UrgentKind, UrgentNow, UrgentRouteNow } from '@kind-by-design/plain-language';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { useKind } from '#kind';
import { joined } from '../internal/joined/joined';
import { mistake } from '../internal/mistake/mistake';
import { useWords } from '../internal/words/use-words';
import { urgentHelp } from './urgent-help.words';

export interface UrgentHelpProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The help to show, where it is not the page's own: `urgentAt(urgent, locale)`. */
  readonly urgent?: UrgentNow;
  /** The heading, where "If you need help now" does not fit. */
  readonly heading?: ReactNode;
  /** @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Smaller, for a header or inside a form. Nothing is left out. @default false */
  readonly compact?: boolean;
  /** Which kinds stand beside the emergency, where all do not fit. The emergency is always there and always first. */
  readonly kinds?: readonly Exclude<UrgentKind, 'emergency'>[];
}

/**
 * Help in danger, life first: plain links that work without scripts, offline and signed out. Never inside `<details>`, a
 * dialog or behind a press. For the service's own team use `ContactOptions`.
 */
export const UrgentHelp = /* @__PURE__ */ forwardRef<HTMLElement, UrgentHelpProps>(function UrgentHelp(
  { urgent: given, heading, headingLevel = 2, compact = false, kinds, className, ...rest },
  ref,
) {
  const { words } = useWords('urgentHelp', urgentHelp);
  const kind = useKind();
  const headingId = useId();
  const urgent = given ?? kind?.urgent;
  if (!urgent) {
    mistake('no-urgent', process.env.NODE_ENV !== 'production' && (() => 'UrgentHelp found no urgent help, so a person in danger would find no number to ring. Put KindProvider (or setKind, in server components) around the page, or give it urgent={urgentAt(urgent, locale)}.'));
    return null;
  }
  const Heading = `h${headingLevel}` as const;
  const locale = kind?.locale ?? urgent.lang;
  const marks: Marks = (lang = urgent.lang) => (lang === locale ? {} : { lang, dir: 'auto' });
  return (
    <section aria-labelledby={headingId} {...rest} ref={ref} className={joined('kind-block kind-urgent-help', compact && 'kind-urgent-help-compact', className)}>
      <Heading className="kind-urgent-help-heading" id={headingId}>{heading ?? words.heading}</Heading>
      <ul className="kind-urgent-help-entries">
        {inOrder(urgent, kinds).map((entry) => <Entry key={entry.kind + entry.when} entry={entry} marks={marks} />)}
      </ul>
    </section>
  );
});

type Marks = (lang: string | undefined) => { lang?: string; dir?: 'auto' };

function Entry({ entry: { kind, when, routes, langs }, marks }: { readonly entry: UrgentEntryNow; readonly marks: Marks }) {
  return (
    <li className={joined('kind-urgent-help-entry', kind === 'emergency' && 'kind-urgent-help-emergency')}>
      <p className="kind-urgent-help-when" {...marks(langs?.when)}>{when}</p>
      {routes.map((route) => <Route key={route.href} route={route} marks={marks} />)}
    </li>
  );
}

function Route({ route: { href, text, note, langs }, marks }: { readonly route: UrgentRouteNow; readonly marks: Marks }) {
  return (
    <p className="kind-urgent-help-route">
      <a href={href} {...marks(langs?.text)}>{text}</a>
      {note && <span className="kind-urgent-help-note" {...marks(langs?.note)}> {note}</span>}
    </p>
  );
}

/** Life first, whatever the data or the page asks for: data that crossed from a server is not held to its type. */
function inOrder({ entries }: UrgentNow, kinds: UrgentHelpProps['kinds']): readonly UrgentEntryNow[] {
  const all: readonly UrgentEntryNow[] = entries;
  const others = all.filter(({ kind }) => kind !== 'emergency' && (!kinds || kinds.includes(kind)));
  return [...all.filter(({ kind }) => kind === 'emergency'), ...others];
}

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { joined } from '../internal/joined/joined';

export interface HeaderProps extends Omit<ComponentPropsWithoutRef<'header'>, 'children'> {
  /** What the service is called, as people say it: "Help at home". */
  readonly service: string;
  /** Where the service begins. @default '/' */
  readonly serviceHref?: string;
  /** Who runs it: "Exampletown Council". A picture of its sign may stand here; it is never needed. */
  readonly organisation?: ReactNode;
  /** `LanguageSwitch`. */
  readonly language?: ReactNode;
  /** `TalkToAPerson`: the same place on every page (WCAG 3.2.6). */
  readonly person?: ReactNode;
  /** `ExitThisPage`, where somebody may need to leave fast. */
  readonly exit?: ReactNode;
}

/** The head of every page: whose service this is, another language, a person. Everything in it keeps its place from page to page. */
export const Header = /* @__PURE__ */ forwardRef<HTMLElement, HeaderProps>(function Header({ service, serviceHref = '/', organisation, language, person, exit, className, ...rest }, ref) {
  return (
    <header {...rest} ref={ref} className={joined('kind-block kind-header', className)}>
      <div className="kind-header-inside">
        <div className="kind-header-names">
          {organisation && <div className="kind-header-organisation">{organisation}</div>}
          <a className="kind-header-service" href={serviceHref}>{service}</a>
        </div>
        {(language || person || exit) && (
          <div className="kind-header-tools">
            {language}
            {person}
            {exit}
          </div>
        )}
      </div>
    </header>
  );
});

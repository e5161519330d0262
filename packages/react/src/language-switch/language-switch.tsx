import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { EnterSends } from '../internal/enter-sends/enter-sends';
import { joined } from '../internal/joined/joined';
import { useWords } from '../internal/words/use-words';
import { languageSwitch } from './language-switch.words';

/** A language the page can be read in. */
export interface Language {
  /** BCP 47 tag, such as `cy`. */
  readonly lang: string;
  /** Its name in itself: "Cymraeg", not "Welsh". */
  readonly name: string;
}

/** A language with the address of this same page in it. */
export interface LanguageLink extends Language {
  readonly href: string;
}

interface SwitchByLink {
  /** Every language the page can be read in, each with this page's address in it. The page's own is shown, not linked. */
  readonly languages: readonly LanguageLink[];
  readonly form?: undefined;
  readonly name?: undefined;
}

interface SwitchThroughForm {
  /** Every language the page can be read in. The page's own is shown, not a button. */
  readonly languages: readonly Language[];
  /** The id of the page's form: switching sends it unchecked, so that what was typed is stored first. Works without scripts. */
  readonly form: string;
  /** The name under which the form is told the language's tag. @default 'language' */
  readonly name?: string;
}

export type LanguageSwitchProps = Omit<ComponentPropsWithoutRef<'nav'>, 'children'> & (SwitchByLink | SwitchThroughForm);

/**
 * Shows the page in another language and keeps every answer. Each language is named in itself, so that whoever needs it
 * finds it. Not for choosing a country: help goes by place, words by language.
 */
export const LanguageSwitch = /* @__PURE__ */ forwardRef<HTMLElement, LanguageSwitchProps>(function LanguageSwitch({ languages, form, name = 'language', className, ...rest }, ref) {
  const { words, locale } = useWords('languageSwitch', languageSwitch);
  return (
    <nav aria-label={words.label} {...rest} ref={ref} className={joined('kind-block kind-language-switch', className)}>
      {form !== undefined && <EnterSends form={form} />}
      <ul className="kind-language-switch-list">
        {languages.map((language: Language | LanguageLink) => (
          <li key={language.lang} className="kind-language-switch-item">
            <Choice language={language} current={language.lang === locale} form={form} name={name} />
          </li>
        ))}
      </ul>
    </nav>
  );
});

interface ChoiceProps {
  readonly language: Language | LanguageLink;
  readonly current: boolean;
  readonly form: string | undefined;
  readonly name: string;
}

function Choice({ language, current, form, name }: ChoiceProps) {
  const { lang } = language;
  if (current) return <span className="kind-language-switch-choice" lang={lang} aria-current="true">{language.name}</span>;
  if (form !== undefined) {
    return <button className="kind-language-switch-choice" type="submit" form={form} name={name} value={lang} formNoValidate lang={lang}>{language.name}</button>;
  }
  return <a className="kind-language-switch-choice" href={'href' in language ? language.href : undefined} lang={lang} hrefLang={lang} rel="alternate">{language.name}</a>;
}

import { ExitThisPage, Footer, Header, KindProvider, LanguageSwitch, SkipLink, TalkToAPerson, type Kind } from '@kind-by-design/react';
import type { ReactNode } from 'react';
import type { shell } from './shell.words.ts';

export interface PageShellProps {
  readonly kind: Kind;
  readonly words: { readonly [Key in keyof typeof shell]: string };
  /** The path of this page, for coming back to it in another language. */
  readonly path: string;
  /** The page's neutral name, to tell the person who answers. */
  readonly context?: string | undefined;
  /** Whether something a person wrote is on the page. */
  readonly typed?: boolean;
  /** Whether the page has a form that stores what was typed when the language is switched. */
  readonly form?: string | undefined;
  /** Whether the ways to a person that are pages of ours go through that form. */
  readonly throughForm?: boolean;
  /** Whether the page itself asks to be rung. */
  readonly asks?: boolean;
  readonly children: ReactNode;
}

const names = [{ lang: 'en', name: 'English' }, { lang: 'cy', name: 'Cymraeg' }] as const;

const allButCallback = ['telephone', 'text-message', 'text-relay', 'email', 'bsl-video', 'visit', 'letter'] as const;

/** It stands outside header and main, so that it stays in sight; as a landmark of its own it is found like them. */
const landmark = { role: 'region' } as const;

/** What stands around every page, in the same place. */
export function PageShell({ kind, words, path, context, typed = false, form, throughForm = false, asks = false, children }: PageShellProps) {
  const links = names.map(({ lang, name }) => ({ lang, name, href: `/language?to=${lang}&page=${encodeURIComponent(path)}` }));
  return (
    <KindProvider {...kind}>
      <SkipLink />
      {typed && <ExitThisPage href="/leave" {...landmark} aria-label={words.leave} />}
      <Header
        service={words.service}
        organisation={words.organisation}
        language={form === undefined ? <LanguageSwitch languages={links} /> : <LanguageSwitch languages={names} form={form} />}
        person={<TalkToAPerson {...(throughForm && form !== undefined ? { form } : { contactHref: '/contact' })} {...(asks && { only: allButCallback })} {...(context !== undefined && { context })} />}
      />
      <main id="main" tabIndex={-1} className="kind-block portal-main">{children}</main>
      <Footer links={[{ href: '/contact', text: words.contact }, { href: '/information', text: words.information }]}>
        <p className="portal-small">{words.example}</p>
        {words.draft && <p className="portal-small">{words.draft}</p>}
      </Footer>
    </KindProvider>
  );
}

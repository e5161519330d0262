import '@kind-by-design/tokens/tokens.css';
import '@kind-by-design/tokens/fallback-face.css';
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@kind-by-design/react/styles.css';
import './app.css';
import { use, type ReactNode } from 'react';
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/root';
import { Nonce } from './nonce';
import { inLanguage } from './page/in-language.server';
import { pageFactsOf } from './page/page-facts.server';
import { errorHeaders, titleOf } from './page/page-meta';
import { PageShell } from './page/page-shell';
import { shell as english } from './page/shell.words.ts';
import { shell as welsh } from './page/shell.words.cy.ts';
import { portalOf } from './portal-context';
import { LastWords } from './trouble/last-words';
import { pageTrouble, type PageTrouble } from './trouble/trouble.server';
import { sentFormId, TroublePage } from './trouble/trouble-page';

export function loader({ request, context }: Route.LoaderArgs) {
  const { kind, language } = pageFactsOf(request, context);
  const { refusal, reference } = portalOf(context).facts;
  const path = refusal ? (refusal.sent?.action ?? '/').replace(/\?.*$/, '') : new URL(request.url).pathname;
  return {
    kind,
    words: inLanguage(language, english, welsh),
    path,
    // Made beforehand: what breaks unforeseen has no words of its own.
    broken: pageTrouble({ request, context }, { failure: 500, reference }),
  };
}

// Every next page is a document of its own, so what stands around it never has to be fetched anew.
export const shouldRevalidate = () => false;

export const headers = errorHeaders;

export function meta({ loaderData, error, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return error && loaderData ? [titleOf(matches, { title: troubleOf(error, loaderData.broken).explanation.title })] : [];
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = use(Nonce);
  const root = useRouteLoaderData<typeof loader>('root');
  return (
    <html lang={root?.kind.locale ?? 'en'} data-kind-theme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {import.meta.env.DEV && <meta property="csp-nonce" nonce={nonce} />}
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** What a page says about itself to what stands around it. */
interface PageHandle {
  /** Something a person wrote is on the page: leaving fast is offered. */
  readonly typed?: boolean;
  /** The page's form: switching the language stores what was typed first. A page without one says `form: null` in its data. */
  readonly form?: string;
  /** What leads to a person on another page of ours goes through the form, so that what was typed is stored first. */
  readonly throughForm?: boolean;
  /** The page asks to be rung: of the ways to reach a person the one that leads here is left out. */
  readonly asks?: boolean;
}

export default function Root({ loaderData: { kind, words, path } }: Route.ComponentProps) {
  const page = useMatches().at(-1);
  const { typed, form, throughForm, asks } = (page?.handle ?? {}) as PageHandle;
  const { title, form: ownForm } = (page?.loaderData ?? {}) as { readonly title?: string; readonly form?: null };
  return (
    <PageShell kind={kind} words={words} path={path} context={title} typed={typed ?? false} form={ownForm === null ? undefined : form} throughForm={throughForm ?? false} asks={asks ?? false}>
      <Outlet />
    </PageShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const root = useRouteLoaderData<typeof loader>('root');
  if (!root) return <LastWords />;
  const trouble = troubleOf(error, root.broken);
  return (
    <PageShell kind={root.kind} words={root.words} path={root.path} context={trouble.explanation.title} typed={trouble.sent !== undefined} form={trouble.sent && sentFormId} asks={trouble.sent !== undefined}>
      <TroublePage trouble={trouble} />
    </PageShell>
  );
}

/** What a page of ours threw is explained already; anything else is ours to answer for. */
function troubleOf(error: unknown, broken: PageTrouble): PageTrouble {
  const said: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  return typeof said === 'object' && said !== null && 'explanation' in said ? (said as PageTrouble) : broken;
}

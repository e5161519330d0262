import '@kind-by-design/tokens/tokens.css';
import '@kind-by-design/react/styles.css';
import { explain } from '@kind-by-design/plain-language';
import { KindProvider, ServiceProblem } from '@kind-by-design/react';
import { type ReactNode, useState } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router';
import type { Route } from './+types/root';
import { kindAt } from './service';

/** Worked out on the server, and the same data is used when the page hydrates. */
export function loader() {
  return kindAt(new Date());
}

export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root({ loaderData }: Route.ComponentProps) {
  return (
    <KindProvider {...loaderData}>
      <main>
        <Outlet />
      </main>
    </KindProvider>
  );
}

/** Whatever breaks, a page with words and a person stands in its place. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const [now] = useState(() => new Date());
  const kind = kindAt(now);
  return (
    <KindProvider {...kind}>
      <main>
        <ServiceProblem as="page" explanation={explain(error, { doing: 'loading', work: { state: 'none' }, contacts: kind.contacts, locale: 'en', now })} />
      </main>
    </KindProvider>
  );
}

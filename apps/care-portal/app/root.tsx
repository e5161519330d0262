import { use, type ReactNode } from 'react';
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router';
import { isRefusal } from '../server/http/refusal.ts';
import type { Route } from './+types/root';
import { Nonce } from './nonce';

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = use(Nonce);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
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

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const refusal = isRouteErrorResponse(error) && isRefusal(error.data) ? error.data : undefined;
  return (
    <main>
      <h1>{isRouteErrorResponse(error) ? error.status : 'crashed'}</h1>
      {refusal?.sent && (
        <form method="post" action={refusal.sent.action}>
          {refusal.sent.fields.map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />)}
          <button>again</button>
        </form>
      )}
    </main>
  );
}

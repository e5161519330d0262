import '@kind-by-design/tokens/tokens.css';
import '@kind-by-design/react/styles.css';
import { KindProvider } from '@kind-by-design/react';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { kindAt } from './service';

/** KindProvider speaks to client components. Its props are plain data, so it stands in a server component. */
export default async function Layout({ children }: { readonly children: ReactNode }) {
  await connection(); // What is open now is worked out for each request, never at build time.
  return (
    <html lang="en">
      <body>
        <KindProvider {...kindAt(new Date())}>
          <main>{children}</main>
        </KindProvider>
      </body>
    </html>
  );
}

import { Button } from '@kind-by-design/react';
import { fill } from '@kind-by-design/plain-language/words';
import type { ReactNode } from 'react';
import type { staff } from './staff.words.ts';

interface StaffPageProps {
  readonly title: string;
  readonly name: string;
  readonly words: typeof staff;
  readonly children: ReactNode;
}

/** A page of the staff's side: who is signed in, and the way out. */
export function StaffPage({ title, name, words, children }: StaffPageProps) {
  return (
    <>
      <h1>{title}</h1>
      {children}
      <form method="post" action="/staff/sign-out" className="portal-sign-out">
        <p>{fill(words.signedInAs, { name }, 'en')}</p>
        <Button weight="quiet">{words.signOut}</Button>
      </form>
    </>
  );
}

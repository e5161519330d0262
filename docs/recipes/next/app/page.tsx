import { ContactOptions } from '@kind-by-design/react';
import { setKind } from '@kind-by-design/react/server';
import { connection } from 'next/server';
import { Ask } from './ask';
import { kindAt } from './service';

/** A server component. Each page says what its server components need; a layout can't do it for them. */
export default async function Page() {
  await connection();
  setKind(kindAt(new Date()));
  return (
    <>
      <Ask />
      <h2>Talk to a person now</h2>
      <ContactOptions />
    </>
  );
}

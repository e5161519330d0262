import { Confirmation } from '@kind-by-design/react';
import { setKind } from '@kind-by-design/react/server';
import { connection } from 'next/server';
import { journey } from '../first-journey';
import { kindAt } from '../service';

const { title, next, byWhen, ifTheDatePasses, ask } = journey.endings.sent;

export const metadata = { title };

export default async function Receipt() {
  await connection();
  const kind = kindAt(new Date());
  setKind(kind);
  return <Confirmation title={title} next={next} byWhen={byWhen} who={kind.contacts.team} ifTheDatePasses={ifTheDatePasses} changeOrStop={ask} />;
}

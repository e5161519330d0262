import { Confirmation } from '@kind-by-design/react';
import { setKind } from '@kind-by-design/react/server';
import { connection } from 'next/server';
import { kindAt } from '../service';

export const metadata = { title: 'We have your request' };

export default async function Sent() {
  await connection();
  setKind(kindAt(new Date()));
  return (
    <Confirmation
      title="We have your request"
      next={['We read your request.', 'We ring you at the time you chose.']}
      byWhen="by the end of the next working day"
      who="the adult social care team"
      ifTheDatePasses="Call us on 01632 960 100. You do not have to tell us everything again."
      changeOrStop="To change it or stop it, call us on 01632 960 100."
    />
  );
}

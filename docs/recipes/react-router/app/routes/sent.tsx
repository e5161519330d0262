import { Confirmation } from '@kind-by-design/react';

export const meta = () => [{ title: 'We have your request' }];

export default function Sent() {
  return (
    <Confirmation
      autoFocus
      title="We have your request"
      next={['We read your request.', 'We ring you at the time you chose.']}
      byWhen="by the end of the next working day"
      who="the adult social care team"
      ifTheDatePasses="Call us on 01632 960 100. You do not have to tell us everything again."
      changeOrStop="To change it or stop it, call us on 01632 960 100."
    />
  );
}

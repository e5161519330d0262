import { openJourney } from '@kind-by-design/journey/http';
import { redirect } from 'next/navigation';
import { requestFor, service } from '../../journey-service';
import { answer } from './answer';
import { Ask } from './ask';

interface Address {
  readonly params: Promise<{ readonly page?: readonly string[] }>;
  readonly searchParams: Promise<{ readonly change?: string }>;
}

/** Every page of the journey. An address that is not on the person's way leads to where they are. */
export default async function Page({ params, searchParams }: Address) {
  const path = ['/journey', ...((await params).page ?? [])].join('/');
  const address = 'change' in (await searchParams) ? `${path}?change` : path;
  const opened = await openJourney(await requestFor(address), service);
  if (opened instanceof Response) return redirect(opened.headers.get('Location') ?? '/journey');
  return <Ask key={address} page={opened.page} answer={answer.bind(null, address)} />;
}

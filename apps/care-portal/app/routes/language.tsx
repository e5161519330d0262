import { redirect } from 'react-router';
import { readLanguage } from '../../server/language/language.ts';
import { portalOf } from '../portal-context';
import type { Route } from './+types/language';

/** Remembers a language and goes back to the page it was chosen on, a path of ours. */
export function loader({ request, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const language = readLanguage(searchParams.get('to'));
  const page = searchParams.get('page') ?? '/';
  const own = /^\/(?![/\\])[\w/-]*$/.test(page) ? page : '/';
  return redirect(own, { status: 303, headers: language ? { 'Set-Cookie': portalOf(context).portal.languages.choose(language) } : {} });
}

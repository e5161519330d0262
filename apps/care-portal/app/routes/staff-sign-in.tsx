import { data, Form, redirect } from 'react-router';
import { textOf } from '../../server/requests/typed.ts';
import { staffDesk } from '../staff-only';
import type { Route } from './+types/staff-sign-in';

export async function loader({ context }: Route.LoaderArgs) {
  staffDesk(context);
  return null;
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const result = await staffDesk(context).signIn(textOf(form, 'name'), textOf(form, 'password'));
  if (result.outcome === 'signed-in') return redirect('/staff', { status: 303, headers: result.headers });
  if (result.outcome === 'wait') return data(result, { status: 429, headers: { 'Retry-After': String(result.seconds) } });
  return data(result, { status: 401 });
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  return (
    <Form method="post">
      <p>{actionData?.outcome}</p>
      <input name="name" aria-label="name" />
      <input name="password" aria-label="password" type="password" />
      <button>sign in</button>
    </Form>
  );
}

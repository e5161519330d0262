import { data, Form, redirect } from 'react-router';
import { firstOf, textOf, typedFrom } from '../../server/requests/typed.ts';
import { portalOf } from '../portal-context';
import type { Route } from './+types/ask';

const fields = ['name', 'about'];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { portal } = portalOf(context);
  const { visit, headers } = await portal.visits.begin(request);
  const draft = await portal.drafts.openDraft(visit, 'ask');
  return data({ draft }, { headers });
}

export async function action({ request, context }: Route.ActionArgs) {
  const { portal } = portalOf(context);
  const { visit, headers } = await portal.visits.begin(request);
  const form = await request.formData();
  const draft = await portal.drafts.saveDraft(visit, 'ask', typedFrom(form, fields), textOf(form, 'key'));
  if (firstOf(draft.typed, 'name') === '') {
    await portal.drafts.recordTry(visit, 'ask', { name: 'empty' });
    return redirect('/ask', { status: 303, headers });
  }
  // The key of the form itself: the draft may be a newer one already.
  const key = textOf(form, 'key') || draft.key;
  await portal.requests.sendRequest(visit, { key, form: 'ask', language: 'en', answers: draft.typed });
  return redirect('/receipt', { status: 303, headers });
}

export default function Ask({ loaderData: { draft } }: Route.ComponentProps) {
  return (
    <Form method="post" action="/ask">
      <input type="hidden" name="key" value={draft.key} />
      {fields.map((field) => <input key={field} name={field} aria-label={field} defaultValue={firstOf(draft.typed, field)} />)}
      <button>send</button>
      <p>{draft.tries['name']?.times}</p>
    </Form>
  );
}

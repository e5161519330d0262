import { fill } from '@kind-by-design/plain-language/words';
import { Button, Form, InsetText, Label, TextInput } from '@kind-by-design/react';
import { data, redirect } from 'react-router';
import { textOf } from '../../server/requests/typed.ts';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { titleOf, unlisted } from '../page/page-meta';
import { staffDesk } from '../staff/staff-only.server';
import { staff as english } from '../staff/staff.words.ts';
import { staff as welsh } from '../staff/staff.words.cy.ts';
import type { Route } from './+types/staff-sign-in';

const wordsFor = ({ request, context }: Route.LoaderArgs | Route.ActionArgs) => inLanguage(pageFactsOf(request, context).language, english, welsh);

export function loader(args: Route.LoaderArgs) {
  staffDesk(args);
  const words = wordsFor(args);
  return { title: words.signIn, words };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const name = textOf(form, 'name');
  const result = await staffDesk(args).signIn(name, textOf(form, 'password'));
  if (result.outcome === 'signed-in') return redirect('/staff', { status: 303, headers: result.headers });
  const words = wordsFor(args);
  if (result.outcome === 'wrong') return data({ name, said: words.wrong }, { status: 401 });
  return data({ name, said: fill(words.wait, { minutes: Math.ceil(result.seconds / 60) }, 'en') }, { status: 429, headers: { 'Retry-After': String(result.seconds) } });
}

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

export default function SignIn({ loaderData: { title, words }, actionData }: Route.ComponentProps) {
  return (
    <>
      <h1>{title}</h1>
      <p>{words.signInLead}</p>
      {actionData && <InsetText role="alert">{actionData.said}</InsetText>}
      <Form action="/staff/sign-in">
        <TextInput name="name" label={words.name} autoComplete="username" spellCheck={false} defaultValue={actionData?.name} required width="half" />
        <div className="kind-field">
          <Label htmlFor="password">{words.password}</Label>
          <input className="kind-input kind-input-half" id="password" name="password" type="password" autoComplete="current-password" aria-required="true" />
        </div>
        <Button>{words.signIn}</Button>
      </Form>
    </>
  );
}

import { BackLink, Button, ErrorSummary, Form, formFields, SaveStatus, TextInput, VisuallyHidden } from '@kind-by-design/react';
import { openCareSave, takeCareSave } from '../care/care-save.server';
import { whereIWas } from '../care/where-i-was';
import { titleOf, unlisted } from '../page/page-meta';
import type { Route } from './+types/care-save';

export const handle = { typed: true, form: 'form', asks: true };

export const loader = (args: Route.LoaderArgs) => openCareSave(args);

export const action = (args: Route.ActionArgs) => takeCareSave(args);

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

type Words = Route.ComponentProps['loaderData']['words'];

// The form is a plain one: its answer, the code, is a page of its own and in no address.
export default function CareSave({ loaderData: { words, comeBackWhere, savedAt, here, hasCode, problems }, actionData }: Route.ComponentProps) {
  const { typed, tries = 0, code, until } = actionData ?? {};
  if (code !== undefined) return <Code words={words} code={code} until={until ?? ''} where={comeBackWhere} />;
  const fields = formFields({ problems, typed });
  return (
    <>
      <BackLink href={whereIWas} />
      <ErrorSummary problems={problems} />
      <h1>{words.saveTitle}</h1>
      <SaveStatus className="portal-saved" state="saved" where="service" when={savedAt} />
      <p>{here}</p>
      <h2>{words.getCode}</h2>
      <p>{words.getCodeLead}</p>
      {hasCode && <p>{words.codeBefore}</p>}
      <Form action="/care/save" problems={problems}>
        <input type="hidden" name="tries" value={tries} />
        <TextInput {...fields.text('fact')} label={words.fact} hint={words.factHint} autoComplete="off" autoCapitalize="none" spellCheck={false} width="half" required />
        <Button sendingText={words.givingCode}>{words.giveCode}</Button>
      </Form>
      <p>{words.leaveNow} <a href={whereIWas}>{words.carryOn}</a></p>
    </>
  );
}

function Code({ words, code, until, where }: { readonly words: Words; readonly code: string; readonly until: string; readonly where: string }) {
  const letterByLetter = code.split('-').map((group) => [...group].join(' ')).join(', ');
  return (
    <>
      <h1>{words.codeIs}</h1>
      <p className="portal-code">
        <span className="kind-reference" aria-hidden="true">{code}</span>
        <VisuallyHidden>{letterByLetter}</VisuallyHidden>
      </p>
      <p>{words.codeNow}</p>
      <ul>
        <li>{until}</li>
        <li>{where}</li>
        <li>{words.codeSafe}</li>
        <li>{words.codeLost}</li>
      </ul>
      {/* Switching the language keeps the code in sight: nobody else can say it again. */}
      <form id="form" method="post" action="/care/save">
        <input type="hidden" name="code" value={code} />
      </form>
      <p>{words.leaveNow} <a href={whereIWas}>{words.carryOn}</a></p>
    </>
  );
}

import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { titleOf } from '../page/page-meta';
import type { Route } from './+types/information';
import { information as english } from './information.words.ts';
import { information as welsh } from './information.words.cy.ts';

export function loader({ request, context }: Route.LoaderArgs) {
  const words = inLanguage(pageFactsOf(request, context).language, english, welsh);
  return { title: words.title, words };
}

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData)];
}

const parts = ['reading', 'writing', 'sending', 'others', 'rights', 'notClear'] as const;

export default function Information({ loaderData: { words } }: Route.ComponentProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="portal-lead">{words.lead}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2>{words[part]}</h2>
          <p>{words[`${part}Said`]}</p>
        </section>
      ))}
    </>
  );
}

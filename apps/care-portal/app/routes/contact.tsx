import { ContactOptions, UrgentHelp } from '@kind-by-design/react';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { titleOf } from '../page/page-meta';
import type { Route } from './+types/contact';
import { contact as english } from './contact.words.ts';
import { contact as welsh } from './contact.words.cy.ts';

export function loader({ request, context }: Route.LoaderArgs) {
  const words = inLanguage(pageFactsOf(request, context).language, english, welsh);
  return { title: words.title, words };
}

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData)];
}

export default function Contact({ loaderData: { words } }: Route.ComponentProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <UrgentHelp />
      <p className="portal-lead">{words.lead}</p>
      <ContactOptions headingLevel={2} />
    </>
  );
}

import { Button, KindErrorBoundary, Textarea, TextInput } from '@kind-by-design/react';
import { useState } from 'react';
import { inLanguage } from '../page/in-language.server';
import { pageFactsOf } from '../page/page-facts.server';
import { titleOf, unlisted } from '../page/page-meta';
import { portalOf } from '../portal-context';
import { explainHere, throwTrouble } from '../trouble/trouble.server';
import type { Route } from './+types/crash-example';
import { crashExample as english } from './crash-example.words.ts';
import { crashExample as welsh } from './crash-example.words.cy.ts';

/** Only there where tests may ask for trouble. */
export function loader(args: Route.LoaderArgs) {
  if (!portalOf(args.context).portal.faultsOn) throwTrouble(args, 404);
  const facts = pageFactsOf(args.request, args.context);
  const words = inLanguage(facts.language, english, welsh);
  return { title: words.title, words, crashed: explainHere(facts, { failure: new Error('crashed') }, 'device') };
}

export function meta({ loaderData, matches }: Route.MetaArgs): Route.MetaDescriptors {
  return [titleOf(matches, loaderData), unlisted];
}

type Words = typeof english;

export default function CrashExample({ loaderData: { title, words, crashed } }: Route.ComponentProps) {
  return (
    <>
      <h1>{title}</h1>
      <p>{words.lead}</p>
      <TextInput name="outside" label={words.outside} required />
      <KindErrorBoundary id="part" explanation={crashed}><Breakable words={words} /></KindErrorBoundary>
    </>
  );
}

// Outlives the part itself, which is put together anew at every try.
let brokenForGood = false;

function Breakable({ words }: { readonly words: Words }) {
  const [broken, setBroken] = useState(false);
  if (broken || brokenForGood) throw new Error('crash-example');
  const breakForGood = () => {
    brokenForGood = true;
    setBroken(true);
  };
  return (
    <>
      <Textarea name="note" label={words.note} required />
      <p className="portal-buttons">
        <Button type="button" onClick={() => setBroken(true)}>{words.break}</Button>
        <Button type="button" weight="quiet" onClick={breakForGood}>{words.always}</Button>
      </p>
    </>
  );
}

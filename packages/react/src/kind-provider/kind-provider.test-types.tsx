import { exampleContacts, exampleKind, exampleUrgent } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { KindProvider } from './kind-provider';

const { contacts: _contacts, ...withoutContacts } = exampleKind('en');
const { urgent: _urgent, ...withoutUrgent } = exampleKind('en');
const { place: _place, ...withoutPlace } = exampleKind('en');
const { locale: _locale, ...withoutLocale } = exampleKind('en');

export const providers = (
  <>
    <KindProvider {...exampleKind('en')} />
    <KindProvider {...exampleKind('cy')} words={cy} />
    <KindProvider {...exampleKind('cy')} words={{ ...cy, backLink: { back: 'Nôl' } }} />
    {/* @ts-expect-error Nobody in trouble is left without a person. */}
    <KindProvider {...withoutContacts} />
    {/* @ts-expect-error Nobody in danger is left without a number. */}
    <KindProvider {...withoutUrgent} />
    {/* @ts-expect-error Help differs by nation. */}
    <KindProvider {...withoutPlace} />
    {/* @ts-expect-error A page has a language. */}
    <KindProvider {...withoutLocale} />
    {/* @ts-expect-error What is open now has to be worked out: contactsAt(contacts, new Date(), locale). */}
    <KindProvider {...exampleKind('en')} contacts={exampleContacts} />
    {/* @ts-expect-error Urgent help in the page's language: urgentAt(urgent, locale). */}
    <KindProvider {...exampleKind('en')} urgent={exampleUrgent} />
    {/* @ts-expect-error There is no such component. */}
    <KindProvider {...exampleKind('en')} words={{ backlink: { back: 'Back' } }} />
    {/* @ts-expect-error There is no such sentence. */}
    <KindProvider {...exampleKind('en')} words={{ backLink: { forth: 'Forth' } }} />
  </>
);

import { type Contacts, contactsAt } from '@kind-by-design/plain-language';
import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { exampleContacts, exampleKind, exampleNow } from '../../../../tests/example-service';
import { expectReactSaid } from '../../../../tests/react-says';
import * as cy from '../cy/cy';
import { KindProvider } from '../kind-provider/kind-provider';
import { ContactOptions } from './contact-options';

const inPage = (part: ReactElement) => render(<KindProvider {...exampleKind('en')}>{part}</KindProvider>);
const checked = { owner: 'Front door team', checkedOn: '2026-11-02' } as const;
const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent);

test('shows every channel of the service under its own heading, in the service’s order', () => {
  inPage(<ContactOptions headingLevel={2} />);
  expect(headings()).toEqual(['Phone', 'We ring you', 'Text relay (Relay UK)', 'Text message', 'Email', 'Video call in British Sign Language', 'Visit us', 'Letter']);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(8);
});

test('says what is open now, the full hours, the wait, the cost and the languages', () => {
  inPage(<ContactOptions only={['telephone']} />);
  const phone = screen.getByRole('listitem');
  expect(within(phone).getByText('Open now, until 5pm today')).toBeVisible();
  expect(within(phone).getAllByRole('definition').map((fact) => fact.textContent)).toEqual([
    'Monday to Friday, 9am to 5pm',
    'Closed on Saturday and Sunday',
    'Most people wait about 10 minutes',
    'Costs the same as a call to any 01 number',
    'English and Welsh. Ask for an interpreter in any language',
  ]);
});

test('leads to each channel by a plain link, and shows an address that has none as text', () => {
  inPage(<ContactOptions />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['tel:01632960100', '/ask', 'tel:1800101632960100', 'sms:07700900100', 'mailto:care@example.org', 'https://example.org/bsl']);
  expect(screen.getByText('Adult social care, 1 Example Street, Exampletown, EX1 1EX')).toBeVisible();
});

test('says who answers', () => {
  const contacts: Contacts = { ...exampleContacts, channels: [{ ...checked, channel: 'telephone', number: '01632 960 102', answeredBy: { name: 'Sam Example, social worker', photo: { src: '/sam.jpg', alt: 'Sam Example' } } }] };
  inPage(<ContactOptions contacts={contactsAt(contacts, exampleNow, 'en')} />);
  expect(screen.getByRole('definition')).toHaveTextContent('Sam Example, social worker');
  expect(screen.getByRole('img', { name: 'Sam Example' })).toHaveAttribute('src', '/sam.jpg');
});

test('marks what is in another language than the page', () => {
  const contacts: Contacts = { ...exampleContacts, channels: [{ ...checked, channel: 'telephone', number: '01632 960 100', note: { en: 'Ask for anybody' } }] };
  render(<KindProvider {...exampleKind('cy')} words={cy}><ContactOptions contacts={contactsAt(contacts, exampleNow, 'cy')} /></KindProvider>);
  expect(screen.getByText('Ask for anybody')).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('heading', { name: 'Ffôn' })).not.toHaveAttribute('lang');
});

test('tells a developer who gave it nobody to show', () => {
  expect(() => render(<ContactOptions />)).toThrow(/no-contacts: ContactOptions found no contacts/);
  expect(() => render(<KindProvider {...exampleKind('en')} contacts={contactsAt({ ...exampleContacts, channels: [exampleContacts.channels[0]] }, exampleNow, 'en')}><ContactOptions only={['letter']} /></KindProvider>)).toThrow(/no-such-channel.*Its channels are: telephone/);
  expectReactSaid('uncaught', 'uncaught');
});

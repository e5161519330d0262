import { urgentAt, type UrgentNow } from '@kind-by-design/plain-language';
import { render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { exampleKind, exampleUrgent } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { KindProvider } from '../kind-provider/kind-provider';
import { UrgentHelp } from './urgent-help';

const inPage = (part: ReactElement) => render(<KindProvider {...exampleKind('en')}>{part}</KindProvider>);
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

test('is a region of the page, named by its heading, so that a screen reader can jump to it', () => {
  inPage(<UrgentHelp headingLevel={3} />);
  const region = screen.getByRole('region', { name: 'If you need help now' });
  expect(within(region).getByRole('heading', { level: 3 })).toBeVisible();
});

test('puts the emergency first, by plain links, with every way to use it', () => {
  inPage(<UrgentHelp />);
  expect(hrefs()).toEqual(['tel:999', 'https://999bsl.co.uk', 'tel:111', 'tel:116123', 'tel:01632960199']);
  expect(screen.getByText('If you can’t speak, press 55 when asked')).toBeVisible();
});

test('leaves nothing out where it is small', () => {
  inPage(<UrgentHelp compact />);
  expect(hrefs()).toHaveLength(5);
  expect(screen.getByText('If you can’t speak, press 55 when asked')).toBeVisible();
});

test('keeps the emergency whatever kinds the page asks for', () => {
  inPage(<UrgentHelp kinds={['crisis']} />);
  expect(hrefs()).toEqual(['tel:999', 'https://999bsl.co.uk', 'tel:116123']);
});

test('puts the emergency first even where the data does not', () => {
  const { lang, entries } = urgentAt(exampleUrgent, 'en');
  const turned = { lang, entries: [...entries].toReversed() } as unknown as UrgentNow;
  inPage(<UrgentHelp urgent={turned} />);
  expect(hrefs()[0]).toBe('tel:999');
});

test('has no script, no disclosure and nothing to press but links', () => {
  inPage(<UrgentHelp />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
});

test('marks what is in another language than the page', () => {
  const [emergency] = exampleUrgent;
  const urgent = urgentAt([{ ...emergency, when: { en: 'Somebody is badly hurt' } }], 'cy');
  render(<KindProvider {...exampleKind('cy')} words={cy}><UrgentHelp urgent={urgent} /></KindProvider>);
  expect(screen.getByText('Somebody is badly hurt')).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('link', { name: 'Ffoniwch 999' })).not.toHaveAttribute('lang');
});

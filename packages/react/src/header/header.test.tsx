import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Header } from './header';

test('says whose service this is and leads to where it begins', () => {
  render(<Header service="Help at home" serviceHref="/start" organisation="Exampletown Council" />);
  expect(screen.getByRole('banner')).toHaveTextContent('Exampletown Council');
  expect(screen.getByRole('link', { name: 'Help at home' })).toHaveAttribute('href', '/start');
});

test('keeps language, person and exit in the same order on every page, whoever writes it', async () => {
  render(<Header service="Help at home" exit={<a href="/exit">Leave</a>} person={<a href="/contact">Talk to a person</a>} language={<a href="/cy">Cymraeg</a>} />);
  const stops: (string | null)[] = [];
  for (let stop = 0; stop < 4; stop += 1) {
    await userEvent.tab();
    stops.push(document.activeElement?.textContent ?? null);
  }
  expect(stops).toEqual(['Help at home', 'Cymraeg', 'Talk to a person', 'Leave']);
});

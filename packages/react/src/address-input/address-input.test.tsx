import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import * as cy from '../cy/cy';
import { Form } from '../form/form';
import { formFields } from '../form-fields/form-fields';
import { KindProvider } from '../kind-provider/kind-provider';
import { AddressInput } from './address-input';

const found = ['1 Example Street, EX1 1EX', '2 Example Street, EX1 1EX'];
const form = () => screen.getByRole<HTMLFormElement>('form');
const written = (pressed?: HTMLElement) => Object.fromEntries(new FormData(form(), pressed));

test('AddressInput is one group with three answers that are as good as each other, and chooses none for anybody', () => {
  render(<AddressInput name="home" label="Where do you live now?" own required hint="So that we know which team is near" />);
  const group = screen.getByRole('group', { name: 'Where do you live now?' });
  expect(group).toHaveAccessibleDescription('So that we know which team is near');
  expect(within(group).getAllByRole('radio').map((radio) => [radio.getAttribute('name'), radio.getAttribute('value')])).toEqual([['home-where', 'fixed'], ['home-where', 'none'], ['home-where', 'safe']]);
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  expect(screen.getByRole('radio', { name: 'No fixed address' })).toHaveAccessibleDescription('You can write below where you often are.');
});

test('somebody in a safe place is told, before they write, that we do not ask where', () => {
  render(<AddressInput name="home" label="Where do you live now?" own />);
  expect(screen.getByRole('radio', { name: 'I am staying somewhere safe that I can’t name' })).toHaveAccessibleDescription('We do not ask where it is. Leave the box below empty.');
});

test('an address is sent as it was written, on as many lines as somebody needs', async () => {
  render(<form aria-label="f"><AddressInput name="home" label="Where?" own /></form>);
  await userEvent.click(screen.getByRole('radio', { name: 'I have an address' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), 'The blue boat{Enter}Lock 4');
  expect(written()).toEqual({ 'home-where': 'fixed', home: 'The blue boat\nLock 4' });
});

test('what was written stays in sight when the answer changes: nothing is sent that nobody sees', async () => {
  render(<form aria-label="f"><AddressInput name="home" label="Where?" own defaultValue={{ where: 'fixed', value: '1 Example Street' }} /></form>);
  await userEvent.click(screen.getByRole('radio', { name: /somewhere safe/ }));
  expect(screen.getByRole('textbox', { name: 'Address' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue('1 Example Street');
});

test('without a look-up there is nothing to look up', () => {
  render(<AddressInput name="home" label="Where?" own found={found} problemFinding />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
});

test('looking up sends the whole form, so that nothing typed is lost, and needs no scripts', () => {
  render(<form aria-label="f"><AddressInput name="home" label="Where?" own required lookUp defaultValue={{ value: 'half an addr', where: 'fixed', find: 'EX1 1EX' }} /></form>);
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Find address' });
  expect(button.formNoValidate).toBe(true);
  expect(written(button)).toEqual({ 'home-where': 'fixed', 'home-find': 'EX1 1EX', home: 'half an addr', go: 'find' });
});

test('Enter in the box to look up by looks up, and does not carry on without an address', async () => {
  render(<form aria-label="f"><AddressInput name="home" label="Where?" own lookUp /><button type="submit" name="go" value="on">Carry on</button></form>);
  let pressed: string | undefined;
  form().addEventListener('submit', (event) => {
    event.preventDefault();
    pressed = event.submitter?.getAttribute('value') ?? undefined;
  });
  await userEvent.type(screen.getByRole('textbox', { name: /Postcode/ }), 'EX1 1EX{Enter}');
  expect(pressed).toBe('find');
});

test('what was found can be chosen, and none of it is an answer too', async () => {
  render(<form aria-label="f"><AddressInput name="home" label="Where?" own lookUp found={[...found, '1 Example Street, EX1 1EX']} defaultValue={{ find: 'EX1 1EX' }} /></form>);
  const group = screen.getByRole('radiogroup', { name: 'Which one is it?' });
  expect(within(group).getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([...found, '']);
  expect(screen.getByText('We found 2 addresses.')).toBeVisible();
  await userEvent.click(within(group).getByRole('radio', { name: '2 Example Street, EX1 1EX' }));
  expect(written()['home-found']).toBe('2 Example Street, EX1 1EX');
  await userEvent.click(within(group).getByRole('radio', { name: 'None of these: I will write it below' }));
  expect(written()['home-found']).toBe('');
  expect(screen.getByRole('textbox', { name: 'Or write the address here' })).toBeVisible();
});

test('more addresses than can be seen at once are a list that opens, with nothing chosen', () => {
  const many = Array.from({ length: 11 }, (_, nth) => `Flat ${nth + 1}`);
  const { rerender } = render(<AddressInput name="home" label="Where?" own lookUp found={many} />);
  const list = screen.getByRole('combobox', { name: 'Which one is it?' });
  expect(list).toHaveValue('');
  expect(within(list).getAllByRole('option').map((option) => option.textContent)).toEqual(['Choose from the list, or write it below', ...many]);
  rerender(<AddressInput key="again" name="home" label="Where?" own lookUp found={many} defaultValue={{ found: 'Flat 4' }} />);
  expect(screen.getByRole('combobox')).toHaveValue('Flat 4');
});

test('where nothing was found it says for what, and what else to do', () => {
  const { rerender } = render(<AddressInput name="home" label="Where?" own lookUp found={[]} defaultValue={{ find: ' EX1 1XE ' }} />);
  expect(screen.getByText('We found no address for “EX1 1XE”. Check it and look again, or write the address below.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Postcode/ })).toHaveValue(' EX1 1XE ');
  rerender(<AddressInput name="home" label="Where?" own lookUp found={[]} />);
  expect(screen.getByText('Write a postcode or the first line, then choose “Find address”.')).toBeVisible();
});

test('where the look-up is down the address can be written all the same, in our words or the service’s', () => {
  const { rerender } = render(<AddressInput name="home" label="Where?" own lookUp problemFinding found={found} />);
  expect(screen.getByText('We can’t look up addresses now. Write it here, however you like.')).toBeVisible();
  expect(screen.queryByRole('radiogroup')).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Or write the address here' })).toBeVisible();
  rerender(<AddressInput name="home" label="Where?" own lookUp problemFinding={<>Our list is being mended.</>} />);
  expect(screen.getByText('Our list is being mended.')).toBeVisible();
});

test('the answer to their press has the focus only where it is asked for, without scripts too', () => {
  const html = (autoFocus?: boolean) => renderToStaticMarkup(<AddressInput name="home" label="Where?" lookUp found={found} autoFocus={autoFocus} />);
  expect(html()).not.toContain('autofocus');
  expect(html(true)).toMatch(/<p[^>]* tabindex="-1"[^>]* autofocus=""/i);
});

test('the browser fills in the writer’s own address, and never gives it as somebody else’s', () => {
  const { rerender } = render(<AddressInput name="home" label="Where?" own lookUp />);
  expect(screen.getAllByRole('textbox').map((box) => box.getAttribute('autocomplete'))).toEqual(['postal-code', 'street-address']);
  rerender(<AddressInput name="home" label="Where?" lookUp />);
  expect(screen.getAllByRole('textbox').map((box) => box.getAttribute('autocomplete'))).toEqual(['off', 'off']);
  expect(screen.getByRole('radio', { name: 'They are staying somewhere safe that can’t be named' })).toBeVisible();
});

test('a link to the question leads to its first answer, and the box says what to put right', () => {
  const problems = { home: { message: 'Enter where you live now' } };
  render(<KindProvider {...exampleKind('en')}><Form problems={problems}><AddressInput {...formFields({ problems }).address('home')} label="Where do you live now?" own required hint="h" why="w" /></Form></KindProvider>);
  expect(screen.getByRole('radio', { name: 'I have an address' })).toHaveAttribute('id', 'home');
  expect(screen.getByRole('textbox')).toBeInvalid();
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Error: Enter where you live now Any way you like, on as many lines as you need.');
});

test('no two ids are the same, and each that describes something is there', () => {
  const { container } = render(<AddressInput name="home" label="Where?" own lookUp found={found} hint="h" why="w" error="e" />);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const described of container.querySelectorAll('[aria-describedby]')) {
    for (const id of described.getAttribute('aria-describedby')?.split(' ') ?? []) expect(ids).toContain(id);
  }
});

test('says once that all of it may be left out', () => {
  render(<AddressInput name="home" label="Where do you live now?" own lookUp found={found} />);
  expect(screen.getByRole('group', { name: 'Where do you live now? (optional)' })).toBeVisible();
  expect(screen.getAllByText('(optional)')).toHaveLength(1);
});

test('AddressInput speaks the page’s language, and counts in it', () => {
  render(<KindProvider {...exampleKind('cy')} words={cy}><AddressInput name="home" label="Ble?" own lookUp found={found} required /></KindProvider>);
  expect(screen.getByText('Daethon ni o hyd i 2 gyfeiriad.')).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Dim cyfeiriad sefydlog' })).toBeVisible();
});

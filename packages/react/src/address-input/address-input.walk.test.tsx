import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { Button } from '../button/button';
import { Form } from '../form/form';
import { formFields, typedFrom } from '../form-fields/form-fields';
import { KindProvider } from '../kind-provider/kind-provider';
import { AddressInput } from './address-input';

/** The look-up of an example service: one postcode it knows, one that is too much for it today. */
async function lookUp(find: string): Promise<readonly string[]> {
  if (find === 'EX9 9EX') throw new Error('The list of addresses does not answer.');
  return find === 'EX1 1EX' ? ['1 Example Street, Exampletown, EX1 1EX', '2 Example Street, Exampletown, EX1 1EX'] : [];
}

/** All that was stored, in the order it came. */
const stored: string[] = [];

/** What a server does with the form: plain functions, no browser's script. */
async function answer(form: FormData): Promise<string> {
  const { home = '', 'home-find': find = '', 'home-found': found = '', 'home-where': where = '' } = typedFrom(form);
  if (form.get('go') === 'find') {
    return lookUp(String(find)).then((addresses) => page(form, { found: addresses, autoFocus: true }), () => page(form, { problemFinding: true, autoFocus: true }));
  }
  stored.push(`${String(where)}: ${where === 'safe' ? '' : [found, home].filter((one) => one !== '').join('\n')}`);
  return '<main><h1>We have your answer</h1></main>';
}

function page(form: FormData, looked: Pick<Parameters<typeof AddressInput>[0], 'found' | 'problemFinding' | 'autoFocus'> = {}): string {
  return renderToStaticMarkup(
    <KindProvider {...exampleKind('en')}>
      <main>
        <Form action="/home">
          <AddressInput {...formFields({ typed: typedFrom(form) }).address('home')} {...looked} label="Where do you live now?" own required lookUp />
          <Button name="go" value="on">Carry on</Button>
        </Form>
      </main>
    </KindProvider>,
  );
}

/** What is on the page, as its text: questions, answers and what came of looking up. */
const seen = () => [...document.querySelectorAll('h1, legend, label, .kind-address-answer')].map((element) => element.textContent.trim());

function open(html: string): void {
  // A page without scripts: what the server wrote and nothing else.
  document.body.innerHTML = html;
}

async function press(name: string): Promise<void> {
  const button = screen.getByRole<HTMLButtonElement>('button', { name });
  const { form } = button;
  if (form === null) throw new Error(`"${name}" sends no form.`);
  expect([form.method, form.action]).toEqual(['post', new URL('/home', location.href).href]);
  open(await answer(new FormData(form, button)));
}

const write = (name: RegExp, text: string) => userEvent.type(screen.getByRole('textbox', { name }), text);
const choose = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }));

beforeEach(() => {
  stored.length = 0;
  open(page(new FormData()));
});

test('without scripts: find, choose, carry on', async () => {
  expect(seen()).toEqual([
    'Where do you live now?', 'I have an address', 'No fixed address', 'I am staying somewhere safe that I can’t name',
    'Postcode, or first line of the address', 'Or write the address here',
  ]);
  await choose('I have an address');
  await write(/Postcode/, 'EX1 1EX');
  await press('Find address');
  expect(seen()).toEqual([
    'Where do you live now?', 'I have an address', 'No fixed address', 'I am staying somewhere safe that I can’t name',
    'Postcode, or first line of the address', 'We found 2 addresses.',
    'Which one is it?', '1 Example Street, Exampletown, EX1 1EX', '2 Example Street, Exampletown, EX1 1EX', 'None of these: I will write it below',
    'Or write the address here',
  ]);
  expect(document.querySelector('[autofocus]')).toHaveTextContent('We found 2 addresses.');
  expect(screen.getByRole('radio', { name: 'I have an address' })).toBeChecked();
  expect(screen.getByRole('textbox', { name: /Postcode/ })).toHaveValue('EX1 1EX');
  await choose('2 Example Street, Exampletown, EX1 1EX');
  await press('Carry on');
  expect(seen()).toEqual(['We have your answer']);
  expect(stored).toEqual(['fixed: 2 Example Street, Exampletown, EX1 1EX']);
});

test('without scripts: none of these, written instead; what was begun before looking up is still there', async () => {
  await choose('I have an address');
  await write(/write the address/, 'Flat B, ');
  await write(/Postcode/, 'EX1 1EX');
  await press('Find address');
  expect(screen.getByRole('textbox', { name: /write the address/ })).toHaveValue('Flat B, ');
  await choose('None of these: I will write it below');
  await write(/write the address/, '2 Example Street');
  await press('Carry on');
  expect(stored).toEqual(['fixed: Flat B, 2 Example Street']);
});

test('without scripts: nothing found, then found, then chosen', async () => {
  await write(/Postcode/, 'EX1 1XE');
  await press('Find address');
  expect(seen()).toContain('We found no address for “EX1 1XE”. Check it and look again, or write the address below.');
  await userEvent.clear(screen.getByRole('textbox', { name: /Postcode/ }));
  await write(/Postcode/, 'EX1 1EX');
  await press('Find address');
  await choose('1 Example Street, Exampletown, EX1 1EX');
  await press('Carry on');
  expect(stored).toEqual([': 1 Example Street, Exampletown, EX1 1EX']);
});

test('without scripts: the look-up is down, and the address is written', async () => {
  await write(/Postcode/, 'EX9 9EX');
  await press('Find address');
  expect(seen()).toContain('We can’t look up addresses now. Write it here, however you like.');
  await write(/write the address/, 'The blue boat{Enter}Lock 4');
  await press('Carry on');
  expect(stored).toEqual([': The blue boat\nLock 4']);
});

test.each([['No fixed address', 'none: near the library'], [/somewhere safe/, 'safe: ']])('without scripts: %s is an answer', async (name, answered) => {
  await choose(name);
  await write(/write the address/, 'near the library');
  await press('Carry on');
  expect(stored).toEqual([answered]);
});

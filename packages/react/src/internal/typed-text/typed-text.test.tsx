import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { bringBackTypedText, keepTypedText } from './typed-text';

const html = (inside: string) => {
  const form = document.createElement('form');
  form.innerHTML = inside;
  document.body.append(form);
  return form;
};

test('keeps only what the person changed, never passwords, files or what the page put there', () => {
  const form = html('<input name="a" value="as it came"><input name="b"><input type="password" name="c"><input type="hidden" name="d" value="1"><input type="file" name="e"><select name="f"><option value="1"></option><option value="2"></option></select>');
  for (const name of ['b', 'c']) form.querySelector<HTMLInputElement>(`[name=${name}]`)?.setAttribute('id', name);
  Object.assign(form.elements.namedItem('b') as HTMLInputElement, { value: 'Sam' });
  Object.assign(form.elements.namedItem('c') as HTMLInputElement, { value: 'secret' });
  Object.assign(form.elements.namedItem('d') as HTMLInputElement, { value: '2' });
  expect([...keepTypedText(form).values()]).toEqual(['Sam']);
});

test.each([
  ['the first answer, when the last came chosen', 'a'],
  ['an answer in the middle', 'b'],
])('ends with exactly the person’s choice in a group of radios: %s', (_title, choice) => {
  const inside = '<input type="radio" name="r" value="a"><input type="radio" name="r" value="b"><input type="radio" name="r" value="c" checked>';
  const [old, fresh] = [html(inside), html(inside)];
  old.querySelector<HTMLInputElement>(`[value=${choice}]`)?.click();
  bringBackTypedText(fresh, keepTypedText(old));
  expect(new FormData(fresh).getAll('r')).toEqual([choice]);
});

test('tells controls of the same name apart', () => {
  const inside = '<input name="other"><input name="other"><input type="checkbox" name="n" value="1"><input type="checkbox" name="n" value="2">';
  const [old, fresh] = [html(inside), html(inside)];
  Object.assign(old.querySelectorAll('input')[1] ?? {}, { value: 'second' });
  old.querySelectorAll('input')[3]?.click();
  bringBackTypedText(fresh, keepTypedText(old));
  expect(new FormData(fresh).getAll('other')).toEqual(['', 'second']);
  expect(new FormData(fresh).getAll('n')).toEqual(['2']);
});

test('opens a folded part in which something was written, so that it does not look lost', () => {
  const inside = '<details><summary>More</summary><input name="rough"></details>';
  const [old, fresh] = [html(inside), html(inside)];
  Object.assign(old.querySelector('input') ?? {}, { value: 'in spring' });
  bringBackTypedText(fresh, keepTypedText(old));
  expect(fresh.querySelector('details')).toHaveAttribute('open');
});

test('is heard by a host that holds the answers in state of its own', async () => {
  const heard = vi.fn<(choice: string, text: string, ticked: boolean, listed: string) => void>();
  function Controlled() {
    const [choice, setChoice] = useState('a');
    const [text, setText] = useState('');
    const [ticked, setTicked] = useState(false);
    const [listed, setListed] = useState('1');
    heard(choice, text, ticked, listed);
    return (
      <form aria-label="Form">
        {['a', 'b'].map((value) => <input key={value} type="radio" name="r" aria-label={value} value={value} checked={choice === value} onChange={() => setChoice(value)} />)}
        <input name="t" aria-label="text" value={text} onChange={(event) => setText(event.target.value)} />
        <input type="checkbox" name="c" aria-label="tick" checked={ticked} onChange={(event) => setTicked(event.target.checked)} />
        <select name="s" aria-label="list" value={listed} onChange={(event) => setListed(event.target.value)}><option value="1">1</option><option value="2">2</option></select>
      </form>
    );
  }
  render(<Controlled />);
  const old = html('<input type="radio" name="r" value="a" checked><input type="radio" name="r" value="b"><input name="t"><input type="checkbox" name="c"><select name="s"><option>1</option><option>2</option></select>');
  old.querySelectorAll('input')[1]?.click();
  Object.assign(old.querySelectorAll('input')[2] ?? {}, { value: 'Sam' });
  old.querySelectorAll('input')[3]?.click();
  Object.assign(old.querySelector('select') ?? {}, { value: '2' });
  const { act } = await import('@testing-library/react');
  act(() => bringBackTypedText(screen.getByRole('form'), keepTypedText(old)));
  expect(heard).toHaveBeenLastCalledWith('b', 'Sam', true, '2');
  await userEvent.click(screen.getByRole('radio', { name: 'a' }));
  expect(heard).toHaveBeenLastCalledWith('a', 'Sam', true, '2');
});

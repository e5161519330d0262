import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldId, formFields, typedFrom } from './form-fields';

const problem = { message: 'Enter a name' };

test('what was typed comes back to its field exactly as it was typed', () => {
  // Browsers send line breaks as \r\n; a field gives back what the form data holds.
  const written = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.record({ callName: written, about: written, needs: written, toString: written, 'fall-day': written }, { requiredKeys: [] }), (answers) => {
      const form = new FormData();
      for (const [field, values] of Object.entries(answers)) for (const value of values) form.append(field, value);
      const fields = formFields({ typed: typedFrom(form) });
      const names = Object.keys(answers);
      expect(names.map((field) => fields.choices(field).defaultValue)).toEqual(names.map((field) => form.getAll(field)));
      expect(names.map((field) => fields.text(field).defaultValue)).toEqual(names.map((field) => form.get(field)));
    }),
  );
}, 60_000);

test('the boxes of a date come back each to itself, also with what is no date at all', () => {
  const written = fc.string();
  fc.assert(
    fc.property(fc.record({ day: written, month: written, year: written, rough: written }, { requiredKeys: [] }), (date) => {
      const form = new FormData();
      for (const [part, value] of Object.entries(date)) form.append(`fall-${part}`, value);
      const { defaultValue = {} } = formFields({ typed: typedFrom(form) }).date('fall');
      expect(defaultValue).toEqual(Object.fromEntries(Object.keys(date).map((part) => [part, form.get(`fall-${part}`)])));
    }),
  );
});

test('the boxes of a name and of an address come back each to itself', () => {
  const form = new FormData();
  for (const [control, value] of [['who', 'Siân'], ['who-called', ''], ['who-said', 'sharn'], ['home', '1 Example Street\r\nEX1 1EX'], ['home-where', 'none'], ['home-find', 'EX1'], ['home-found', '2 Example Street']] as const) form.append(control, value);
  const fields = formFields({ typed: typedFrom(form), problems: { home: problem } });
  expect(fields.name('who')).toEqual({ name: 'who', id: 'who', defaultValue: { value: 'Siân', called: '', said: 'sharn' } });
  expect(fields.address('home')).toEqual({ name: 'home', id: 'home', error: problem, defaultValue: { value: '1 Example Street\r\nEX1 1EX', where: 'none', find: 'EX1', found: '2 Example Street' } });
  expect(formFields().name('who')).toEqual({ name: 'who', id: 'who' });
});

test('names that every object has are fields like any other', () => {
  const form = new FormData();
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) form.append(name, 'Sam');
  const typed = typedFrom(form);
  const fields = formFields({ typed });
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(fields.text(name).defaultValue).toBe('Sam');
  expect(formFields({ typed: {}, problems: {} }).text('constructor')).toEqual({ name: 'constructor', id: 'constructor' });
});

test('files are left out: they can’t be put back, and are never kept by chance', () => {
  const form = new FormData();
  form.append('letter', new File(['words'], 'letter.txt'));
  form.append('callName', 'Sam');
  expect(Object.keys(typedFrom(form))).toEqual(['callName']);
});

test('what React adds for a server action is left out: nobody typed it', () => {
  const form = new FormData();
  for (const name of ['$ACTION_REF_1', '$ACTION_1:0', '$ACTION_KEY', '$ACTION_ID_made-up']) form.append(name, 'made up');
  form.append('$ACTION', 'Sam');
  expect(typedFrom(form)).toEqual({ $ACTION: 'Sam' });
});

test('gives a field its problem, and nothing to those that have none', () => {
  const fields = formFields({ problems: { callName: problem }, typed: { callName: '', about: 'My stairs' } });
  expect(fields.text('callName')).toEqual({ name: 'callName', id: 'callName', error: problem, defaultValue: '' });
  expect(fields.text('about')).toEqual({ name: 'about', id: 'about', defaultValue: 'My stairs' });
  expect(fields.choices('needs')).toEqual({ name: 'needs', id: 'needs' });
  expect(fields.date('fall')).toEqual({ name: 'fall', id: 'fall' });
});

test('a prefix keeps ids apart where two forms share names, and leaves the names alone', () => {
  expect(formFields({ prefix: 'carer' }).text('callName')).toEqual({ name: 'callName', id: 'carer-callName' });
  expect(fieldId('callName', 'carer')).toBe('carer-callName');
  expect(fieldId('callName')).toBe('callName');
});

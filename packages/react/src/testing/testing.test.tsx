import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ContactOptions } from '../contact-options/contact-options';
import { ErrorSummary } from '../error-summary/error-summary';
import { Form } from '../form/form';
import { formFields } from '../form-fields/form-fields';
import { Radios } from '../radios/radios';
import { TextInput } from '../text-input/text-input';
import { UrgentHelp } from '../urgent-help/urgent-help';
import { exampleKind, expectNoDeadEnd, KindForTests, problemsShown, typedText, waysOn } from './testing';

const problems = { name: { message: 'Enter your name' }, when: { message: 'Choose the best time to ring' } };
const options = [{ value: 'morning', label: 'In the morning' }, { value: 'afternoon', label: 'In the afternoon' }];

function page(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  return main;
}

describe('KindForTests', () => {
  test.each(['en', 'cy'] as const)('gives every component its words and a person, in %s', (locale) => {
    const { container } = render(<KindForTests locale={locale}><UrgentHelp /><ContactOptions /></KindForTests>);
    expect(container).toHaveTextContent('01632 960 100');
    expect(container).toHaveTextContent(locale === 'cy' ? 'Ffoniwch 999' : 'Call 999');
  });

  test('says the same whatever the day: its clock stands on a Monday morning, or where the test puts it', () => {
    const [telephone] = exampleKind().contacts.channels;
    expect(telephone.states[0]?.open).toBe(true);
    expect(exampleKind('en', new Date('2026-11-22T10:30:00Z')).contacts.channels[0].states[0]?.open).toBe(false);
  });

  test('takes a service of your own', () => {
    const closed = exampleKind('en', new Date('2026-11-22T10:30:00Z')).contacts;
    const { container } = render(<KindForTests contacts={closed}><ContactOptions /></KindForTests>);
    expect(container).toHaveTextContent(/closed now/i);
  });
});

describe('problemsShown', () => {
  function Page({ inSummary = problems, besideFields = problems }: { readonly inSummary?: object; readonly besideFields?: object }) {
    const fields = formFields({ problems: { ...besideFields } });
    return (
      <KindForTests>
        <ErrorSummary problems={{ ...inSummary }} />
        <Form>
          <TextInput {...fields.text('name')} label="Your name" required />
          <Radios {...fields.text('when')} label="When?" required options={options} />
        </Form>
      </KindForTests>
    );
  }

  test('reads summary and fields, in order, and finds that they agree', () => {
    const both = [{ field: 'name', message: 'Enter your name' }, { field: 'when', message: 'Choose the best time to ring' }];
    expect(problemsShown(render(<Page />).container)).toEqual({ summary: both, fields: both, differ: [] });
  });

  test('tells what the summary says and the field does not', () => {
    const { container } = render(<Page besideFields={{ name: problems.name }} />);
    expect(problemsShown(container).differ).toEqual(['The summary says “Choose the best time to ring”, but beside “when” stands nothing.']);
  });

  test('tells what the field says and the summary does not', () => {
    const { container } = render(<Page inSummary={{ name: problems.name }} />);
    expect(problemsShown(container).differ).toEqual(['Beside “when” stands “Choose the best time to ring”, but the summary does not say it.']);
  });

  test('tells where the two say different things of one field', () => {
    const { container } = render(<Page inSummary={{ ...problems, name: { message: 'Enter your whole name' } }} />);
    expect(problemsShown(container).differ).toEqual(['The summary says “Enter your whole name”, but beside “name” stands “Enter your name”.']);
  });

  test('tells of a link that leads to no field', () => {
    const { container } = render(<Page inSummary={{ ...problems, age: { message: 'Enter your age' } }} />);
    expect(problemsShown(container).differ[0]).toBe('The summary says “Enter your age” and leads to “#age”, but there is no field with that id.');
  });

  test('tells of a message that no screen reader says with its field', () => {
    const { container } = render(<Page />);
    container.querySelector('input')?.removeAttribute('aria-describedby');
    expect(problemsShown(container).differ[0]).toContain('“Enter your name” is shown, but no field is described by it');
  });
});

describe('waysOn', () => {
  test('lists links and buttons with their words, and where links lead', () => {
    expect(waysOn(page('<a href="/start">Go to the start page</a><button>Try again</button><a href="#name">Change your name</a><input id="name">'))).toEqual([
      { kind: 'link', words: 'Go to the start page', to: '/start' },
      { kind: 'button', words: 'Try again' },
      { kind: 'link', words: 'Change your name', to: '#name' },
    ]);
  });

  test.each([
    ['a link to nowhere', '<a href="#">More</a>'],
    ['a link that runs a script', '<a href="javascript:void 0">More</a>'],
    ['a skip link', '<a href="#main">Skip to the main content</a><p id="main">Words</p>'],
    ['a button without words', '<button></button>'],
    ['what is hidden', '<div hidden><a href="/start">Start</a></div>'],
  ])('does not take %s for a way on', (_what, html) => {
    expect(waysOn(page(html))).toEqual([]);
  });
});

describe('expectNoDeadEnd', () => {
  test('lets a page pass that has a way on and a person', () => {
    expect(() => expectNoDeadEnd(page('<a href="/start">Start again</a> <a href="tel:01632960100">01632 960 100</a>'))).not.toThrow();
  });

  test('says so where there is no way on', () => {
    expect(() => expectNoDeadEnd(page('<h1>Something went wrong</h1>'))).toThrow('A dead end: there is no link and no button here');
  });

  test('says so where nobody can be reached, and names the ways it found', () => {
    expect(() => expectNoDeadEnd(page('<a href="/">Home</a><button>Try again</button>'))).toThrow('Nobody to turn to: the ways on here are “Home”, “Try again”');
  });

  test('does not take the emergency number for a person at the service', () => {
    const { container } = render(<KindForTests><UrgentHelp /><a href="/">Home</a></KindForTests>);
    expect(() => expectNoDeadEnd(container)).toThrow('Nobody to turn to');
  });

  test('takes a page or an address of the service for a person where the contacts say so', () => {
    const { contacts } = exampleKind();
    const visit = { ...contacts.channels[0], channel: 'visit' as const, text: '1 Example Street, Exampletown' };
    const { href: _none, ...withoutLink } = visit;
    const ours = { ...contacts, channels: [withoutLink] as const };
    const here = page('<a href="/">Home</a><p>Come to 1 Example Street, Exampletown</p>');
    expect(() => expectNoDeadEnd(here)).toThrow('Nobody to turn to');
    expect(() => expectNoDeadEnd(here, { contacts: ours })).not.toThrow();
  });
});

describe('typedText', () => {
  test('reads what was typed and chosen, and leaves out what is not kept', async () => {
    const person = userEvent.setup();
    const fields = formFields();
    const { container, getByRole } = render(
      <KindForTests>
        <Form>
          <TextInput {...fields.text('name')} label="Your name" required />
          <Radios {...fields.text('when')} label="When?" required options={options} />
          <input type="hidden" name="key" value="k1" />
          <input type="password" name="secret" aria-label="Password" defaultValue="secret" />
        </Form>
      </KindForTests>,
    );
    await person.type(getByRole('textbox', { name: 'Your name' }), 'Sam');
    await person.click(getByRole('radio', { name: 'In the morning' }));
    expect(typedText(container)).toEqual({ name: 'Sam', when: 'morning' });
  });

  test('says so where there is no form', () => {
    expect(() => typedText(page('<p>Words</p>'))).toThrow('There is no form here');
  });
});

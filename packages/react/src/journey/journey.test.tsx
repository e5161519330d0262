import type { JourneyPage } from '@kind-by-design/journey';
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { exampleKind } from '../../../../tests/example-service';
import { KindProvider } from '../kind-provider/kind-provider';
import { exampleCheckPage, exampleEnding, exampleInformation, exampleListPage, exampleQuestions, exampleQuestionsPage, exampleSlip } from './example-pages.stories';
import { Journey, type JourneyProps } from './journey';
import { pageAddress } from './page-address';

const english = exampleQuestions('en');
const pages: readonly JourneyPage[] = [exampleQuestionsPage('en', [english.forWhom()]), exampleListPage('en', ['My sister']), exampleInformation('en'), exampleSlip('en'), exampleCheckPage('en'), exampleEnding('en')];
const inPage = (props: JourneyProps) => <KindProvider {...exampleKind('en')}><Journey {...props} /></KindProvider>;

test.each(pages.map((page) => [page.kind, page] as const))('shows %s with one heading, a way back and a way on, from the data alone', (_kind, page) => {
  render(inPage({ page, base: '/care' }));
  expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([page.title]);
  expect(screen.getByText('Back')).toBeVisible();
  expect(screen.queryAllByRole('button').length + screen.queryAllByRole('link').length).toBeGreaterThan(1);
});

test.each(pages.slice(0, -1).map((page) => [page.kind, page] as const))('a form of %s posts to its own page, and stays in the change it is in', (_kind, page) => {
  const action = (of: JourneyPage) => /<form[^>]* action="([^"]*)"/.exec(renderToStaticMarkup(inPage({ page: of, base: '/care' })))?.[1];
  expect(action(page)).toBe(`/care/${page.ref.step}`);
  expect(action({ ...page, changing: true })).toBe(`/care/${page.ref.step}?change`);
});

test.each(pages.slice(0, -1).map((page) => [page.kind, page] as const))('every form of %s goes to what the framework answers with, where it has an action of its own', (_kind, page) => {
  render(inPage({ page, base: '/care', action: '/answers' }));
  const forms = [...document.forms];
  expect(forms.length).toBeGreaterThan(page.kind === 'list' ? 1 : 0);
  expect(forms.map((form) => form.getAttribute('action'))).toEqual(forms.map(() => '/answers'));
});

test('an ending that leads elsewhere has no form: nothing is sent', () => {
  render(inPage({ page: exampleEnding('en'), base: '/care' }));
  expect(document.querySelector('form')).toBeNull();
  expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/care/born');
});

test.each(pages.filter(({ kind }) => kind === 'questions' || kind === 'information').map((page) => [page.kind, page] as const))('a service’s own component stands in place of a step’s %s, inside our form', (_kind, page) => {
  render(inPage({ page, base: '/care', pages: { [page.ref.step]: <input name="forWhom" aria-label="Ours" />, another: <p>Of another step</p> } }));
  expect(screen.getByRole('textbox', { name: 'Ours' }).closest('form')).toHaveAttribute('action', `/care/${page.ref.step}`);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByText('Of another step')).toBeNull();
  expect(screen.getByRole('heading', { level: 1, name: page.title })).toBeVisible();
});

test.each(pages.map((page) => [page.kind, page] as const))('something of the service’s own stands after a step’s %s', (_kind, page) => {
  render(inPage({ page, base: '/care', after: { [page.ref.step]: <p>Who reads this</p> } }));
  expect(screen.getByText('Who reads this')).toBeVisible();
});

test('a step called like something every object has is a step like any other', () => {
  const page = exampleQuestionsPage('en', [english.forWhom()], { ref: { step: 'constructor' } });
  render(inPage({ page, base: '/care', pages: {}, after: {} }));
  expect(screen.getByRole('radiogroup', { name: 'Who is this for?' })).toBeVisible();
});

test('addresses are made of the base, the step and the entry, whatever is in them', () => {
  expect(pageAddress('/care', { step: 'helpers' })).toBe('/care/helpers');
  expect(pageAddress('/care/', { step: 'how-often', item: 'eating & drinking' }, true)).toBe('/care/how-often/eating%20%26%20drinking?change');
});

test('everything on a page is in what the server sends: no scripts are needed', () => {
  const html = renderToStaticMarkup(inPage({ page: exampleQuestionsPage('en', [english.born()]), base: '/care' }));
  expect(html).toContain('<details');
  expect(html).toContain('value="save"');
  expect(html).toContain('name="born-rough"');
});

import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectReactSaid, reactMajor } from '../../../../tests/react-says';
import { Button } from '../button/button';
import { Checkboxes } from '../checkboxes/checkboxes';
import { DateInput } from '../date-input/date-input';
import { Radios } from '../radios/radios';
import { Select } from '../select/select';
import { Textarea } from '../textarea/textarea';
import { TextInput } from '../text-input/text-input';
import { Form } from './form';

const answers = [{ value: 'a', label: 'Morning' }, { value: 'b', label: 'Afternoon' }];

function Page({ title, onSubmit }: { readonly title: string; readonly onSubmit?: () => void }) {
  return (
    <main>
      <h1>{title}</h1>
      <Form onSubmit={(event) => { event.preventDefault(); onSubmit?.(); }}>
        <TextInput name="callName" label="Name" />
        <Textarea name="about" label="About" defaultValue="My stairs" />
        <Radios name="when" label="When" options={answers} defaultValue="a" />
        <Checkboxes name="needs" label="Needs" options={[{ value: 'slow', label: 'More time' }, { value: 'bsl', label: 'Sign language' }]} defaultValue={['slow']} />
        <Select name="language" label="Language" options={[{ value: 'cy', label: 'Welsh' }, { value: 'ur', label: 'Urdu' }]} />
        <DateInput name="fall" label="Fall" rough />
        <input name="secret" type="password" aria-label="Code" />
        <Button>Send</Button>
      </Form>
    </main>
  );
}

// Found by label and typed without a wait between keys: a long page in jsdom is slow enough.
const user = userEvent.setup({ delay: null });
const box = (label: string | RegExp) => screen.getByLabelText(label);

let root: Root | undefined;
let page: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  page.remove();
  cleanup();
});

/** What a person does on a slow telephone: the page is there, its scripts are not. */
async function typeEverything(): Promise<void> {
  await user.type(box(/Name/), 'Sam');
  await user.type(box(/About/), ' are too steep');
  await user.click(box('Afternoon'));
  await user.click(box('More time'));
  await user.click(box('Sign language'));
  await user.selectOptions(box(/Language/), 'Urdu');
  await user.type(box('Month'), 'March');
  await user.type(box(/Tell us roughly/), 'in spring');
}

function expectEverythingIsThere(): void {
  expect(box(/Name/)).toHaveValue('Sam');
  expect(box(/About/)).toHaveValue('My stairs are too steep');
  expect(box('Afternoon')).toBeChecked();
  expect(box('Morning')).not.toBeChecked();
  expect(box('More time')).not.toBeChecked();
  expect(box('Sign language')).toBeChecked();
  expect(box(/Language/)).toHaveValue('ur');
  expect(box('Month')).toHaveValue('March');
  expect(box(/Tell us roughly/)).toHaveValue('in spring');
}

async function hydrate(children: ReactNode): Promise<unknown[]> {
  const recovered: unknown[] = [];
  await act(async () => {
    root = hydrateRoot(page, children, { onRecoverableError: (problem) => recovered.push(problem) });
  });
  return recovered;
}

describe('what was typed before the scripts ran', () => {
  test('is still there when React takes the page over, and its form works', async () => {
    page.innerHTML = renderToString(<Page title="Ask us to ring you" />);
    await typeEverything();
    const onSubmit = vi.fn<() => void>();
    expect(await hydrate(<Page title="Ask us to ring you" onSubmit={onSubmit} />)).toEqual([]);
    expectEverythingIsThere();
    await user.click(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expectEverythingIsThere();
  });

  test('is still there when the server and the browser do not agree and React puts the page together anew', async () => {
    page.innerHTML = renderToString(<Page title="Good morning" />);
    const before = within(page).getByRole('textbox', { name: /Name/ });
    await typeEverything();
    await user.type(screen.getByLabelText('Code'), '1234');
    const recovered = await hydrate(<Page title="Good afternoon" />);
    // The difference; before 19 also what React did about it.
    expect(recovered).toHaveLength(reactMajor < 19 ? 2 : 1);
    // React threw the old page away; a secret is not copied from it.
    expect(screen.getByRole('textbox', { name: /Name/ })).not.toBe(before);
    expectEverythingIsThere();
    expect(screen.getByLabelText('Code')).toHaveValue('');
    expectReactSaid('textDiffers', 'putTogetherAnew');
  });

  test('is not mixed into another form that comes later under the same id', async () => {
    page.innerHTML = renderToString(<Page title="One" />);
    await typeEverything();
    await hydrate(<Page title="One" key="one" />);
    await act(async () => root?.render(<Page title="Two" key="two" />));
    expect(screen.getByRole('textbox', { name: /Name/ })).toHaveValue('');
  });
});

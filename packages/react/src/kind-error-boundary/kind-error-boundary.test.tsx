import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { exampleExplanation } from '../../../../tests/example-explanations';
import { expectReactSaid } from '../../../../tests/react-says';
import { KindErrorBoundary } from './kind-error-boundary';

const explanation = exampleExplanation(new Error('made up'), { carryOn: true });
const tryAgain = { name: explanation.next[0].label };

// React tells the console of every crash it catches, which is the host's log: heard in each test, printed nowhere.
beforeEach(() => void vi.mocked(console.error).mockImplementation(() => undefined));

/** How many more renders of the part break. */
let breaks = 0;

function Questions({ broken = false }: { readonly broken?: boolean }) {
  if (broken && breaks > 0) throw new Error('made up');
  return (
    <>
      <label>Name <input name="callName" defaultValue="" /></label>
      <label>About <textarea name="about" /></label>
      <label><input type="radio" name="when" value="morning" /> Morning</label>
      <label><input type="radio" name="when" value="evening" defaultChecked /> Evening</label>
      <label><input type="checkbox" name="needs" value="bsl" /> BSL</label>
      <label>For whom <select name="whom"><option value="me">Me</option><option value="other">Somebody else</option></select></label>
      <label>Word <input type="password" name="secret" /></label>
    </>
  );
}

function Part({ children }: { readonly children?: React.ReactNode }) {
  const [broken, setBroken] = useState(false);
  return (
    <>
      {children}
      <Questions broken={broken} />
      <button type="button" onClick={() => setBroken(true)}>Break</button>
    </>
  );
}

const Page = (props: { readonly onError?: (error: unknown) => void }) => (
  <>
    <a href="/elsewhere">Elsewhere</a>
    <KindErrorBoundary id="questions" explanation={explanation} {...props}><Part /></KindErrorBoundary>
  </>
);

async function fillIn() {
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Sam');
  await userEvent.type(screen.getByRole('textbox', { name: 'About' }), 'The stairs');
  await userEvent.click(screen.getByRole('radio', { name: 'Morning' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'BSL' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'For whom' }), 'other');
  await userEvent.type(screen.getByLabelText('Word'), 'made-up-word');
}

function expectFilledIn() {
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Sam');
  expect(screen.getByRole('textbox', { name: 'About' })).toHaveValue('The stairs');
  expect(screen.getByRole('radio', { name: 'Morning' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Evening' })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'BSL' })).toBeChecked();
  expect(screen.getByRole('combobox', { name: 'For whom' })).toHaveValue('other');
}

test('says in plain words that a part stopped working, and the rest of the page stays', async () => {
  breaks = Infinity;
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  expect(screen.getByRole('heading', { level: 2, name: explanation.title })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Talk to a person' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Elsewhere' })).toBeVisible();
  expectReactSaid('caught');
});

test('brings back all that was typed and chosen, but no password, after "Try again"', async () => {
  breaks = Infinity;
  render(<Page />);
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  expect(screen.getByText(/We kept what you wrote/)).toBeVisible();
  expect(screen.getByText(/never keep a copy of a password/)).toBeVisible();
  breaks = 0;
  await userEvent.click(screen.getByRole('button', tryAgain));
  expectFilledIn();
  expect(screen.getByLabelText('Word')).toHaveValue('');
  expectReactSaid('caught');
});

test('does not speak of what was kept where nothing was typed', async () => {
  breaks = Infinity;
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  expect(screen.queryByText(/We kept/)).toBeNull();
  expect(screen.queryByText(/password/)).toBeNull();
  expectReactSaid('caught');
});

test('keeps what was typed when the part breaks again at once, says so, and brings it back the time after', async () => {
  breaks = Infinity;
  const Stubborn = () => {
    const [broken, setBroken] = useState(false);
    if (stubborn && (broken || everBroken)) throw new Error('made up');
    return <><Questions /><button type="button" onClick={() => { everBroken = true; setBroken(true); }}>Break</button></>;
  };
  let stubborn = true;
  let everBroken = false;
  render(<KindErrorBoundary id="questions" explanation={explanation}><Stubborn /></KindErrorBoundary>);
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  await userEvent.click(screen.getByRole('button', tryAgain));
  expect(screen.getByText('We tried again, and this part stopped again.')).toBeVisible();
  stubborn = false;
  await userEvent.click(screen.getByRole('button', tryAgain));
  expectFilledIn();
  expectReactSaid('caught', 'caught');
});

test('keeps what was typed through a second crash, with what was typed in between', async () => {
  render(<Page />);
  await fillIn();
  breaks = Infinity;
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  breaks = 0;
  await userEvent.click(screen.getByRole('button', tryAgain));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' Example');
  breaks = Infinity;
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  breaks = 0;
  await userEvent.click(screen.getByRole('button', tryAgain));
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Sam Example');
  expectReactSaid('caught', 'caught');
});

test('moves the focus to the part only where the focus was in it', async () => {
  breaks = Infinity;
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  expect(screen.getByRole('group', { name: explanation.title })).toHaveFocus();
  breaks = 0;
  await userEvent.click(screen.getByRole('button', tryAgain));
  expect(document.activeElement).toHaveAttribute('id', 'questions');
  expectReactSaid('caught');
});

test('leaves the focus where it is outside the part, and speaks by an alert', async () => {
  breaks = Infinity;
  function FromOutside() {
    const [broken, setBroken] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setBroken(true)}>Elsewhere</button>
        <KindErrorBoundary id="late" explanation={explanation}><Questions broken={broken} /></KindErrorBoundary>
      </>
    );
  }
  render(<FromOutside />);
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(screen.getByRole('alert')).toHaveTextContent(explanation.title);
  expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
  expectReactSaid('caught');
});

test('tells the host of each crash, and nobody else', async () => {
  breaks = Infinity;
  const onError = vi.fn<(error: unknown) => void>();
  render(<Page onError={onError} />);
  await userEvent.click(screen.getByRole('button', { name: 'Break' }));
  expect(onError).toHaveBeenCalledOnce();
  expect(onError.mock.calls[0]?.[0]).toEqual(new Error('made up'));
  expectReactSaid('caught');
});

test('keeps what was typed in the server’s HTML when the part breaks before scripts have taken it over', async () => {
  let server = true;
  const Fragile = () => {
    if (!server && breaks > 0) throw new Error('made up');
    return <Questions />;
  };
  const page = <div><KindErrorBoundary id="questions" explanation={explanation}><Fragile /></KindErrorBoundary></div>;
  breaks = 0;
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(page);
  await fillIn();
  server = false;
  breaks = Infinity;
  await act(async () => void hydrateRoot(container, page, { onRecoverableError: () => undefined }));
  expect(screen.getByRole('heading', { name: explanation.title })).toBeVisible();
  expect(screen.getByText(/We kept what you wrote/)).toBeVisible();
  breaks = 0;
  await userEvent.click(screen.getByRole('button', tryAgain));
  expectFilledIn();
  container.remove();
  expectReactSaid('putTogetherAnew', 'caught');
});

test('keeps what was typed in the server’s HTML when the page is put together anew', async () => {
  let server = true;
  const Different = () => <p>{server ? 'From the server' : 'From the browser'}</p>;
  const page = <div><Different /><KindErrorBoundary id="questions" explanation={explanation}><Questions /></KindErrorBoundary></div>;
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(page);
  await fillIn();
  server = false;
  await act(async () => void hydrateRoot(container, page, { onRecoverableError: () => undefined }));
  expect(screen.getByText('From the browser')).toBeVisible();
  expectFilledIn();
  container.remove();
  expectReactSaid('textDiffers', 'putTogetherAnew');
});

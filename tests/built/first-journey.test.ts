import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { proveJourney } from '@kind-by-design/journey/prove';
import { memoryStore, storePromises } from '@kind-by-design/journey/stores';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { journey } from '../../docs/recipes/first-journey.ts';
import { welsh } from '../../docs/recipes/first-journey.cy.ts';
import { meals } from '../../docs/recipes/first-service.tsx';
import { chromiumArguments, chromiumPath } from '../chromium.ts';

describe('what a developer reads first about journeys', () => {
  const recipe = (name: string) => readFile(`docs/recipes/${name}`, 'utf8');
  const blocksIn = async (file: string) => [...(await readFile(file, 'utf8')).matchAll(/```tsx?\n(.*?)```/gs)].map(([, code = '']) => code);

  test('the first journey is no longer than thirty lines', async () => {
    expect((await recipe('first-journey.ts')).trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });

  test('every line of code in the guide is one that is type-checked and run here', async () => {
    const files = [await recipe('first-journey.ts'), await recipe('first-service.tsx'), await recipe('first-journey.cy.ts'), await readFile('tests/built/first-journey.test.ts', 'utf8')];
    const blocks = await blocksIn('docs/first-journey.md');
    expect(blocks).toContain(files[0]);
    expect(blocks).toContain(files[1]);
    expect(blocks.filter((block) => !files.some((file) => file.includes(block)))).toEqual([]);
  });

  test("the package's README shows the same journey and the same service", async () => {
    const blocks = await blocksIn('packages/journey/README.md');
    expect(blocks).toContain(await recipe('first-journey.ts'));
    expect(blocks).toContain(await recipe('first-service.tsx'));
  });
});

test('nobody who asks for meals comes to a dead end, in English or in Welsh', () => {
  expect(proveJourney(journey)).toMatchObject({ outcome: 'proved' });
  expect(proveJourney(welsh)).toMatchObject({ outcome: 'proved' });
});

test.each(storePromises(() => ({ store: memoryStore(), newVisit: () => crypto.randomUUID() })))('what is typed is kept: $promise', async ({ check }) => {
  await expect(check()).resolves.toBeUndefined();
});

describe('the command on the first journey', () => {
  const prove = async (file: string): Promise<{ readonly code: number; readonly said: string }> => {
    try {
      const { stdout } = await promisify(execFile)(process.execPath, ['packages/journey/dist/command/kind-journey.js', 'prove', file]);
      return { code: 0, said: stdout };
    } catch (ended) {
      const { code, stdout } = ended as { code: number; stdout: string };
      return { code, said: stdout };
    }
  };

  test('proves it', async () => {
    expect(await prove('docs/recipes/first-journey.ts')).toMatchObject({ code: 0, said: expect.stringContaining('proved') as string });
  });

  test('tells the one who breaks it what a person would come to', async () => {
    // Who leaves the question empty is led nowhere.
    const person = { asks: ['who'], next: [{ when: { question: 'who', state: 'given' }, go: 'days' }] };
    await using folder = await mkdtempDisposable(path.join(tmpdir(), 'kind-broken-'));
    const file = path.join(folder.path, 'broken.json');
    await writeFile(file, JSON.stringify({ ...journey, steps: { ...journey.steps, person } }));
    const { code, said } = await prove(file);
    expect(code).toBe(1);
    expect(said).toContain('refuted');
    expect(said).toContain('Who are they for?');
  });
});

describe('somebody with scripts off', () => {
  const cleanUp = new AsyncDisposableStack();
  let browser: Browser;
  let origin: string;
  let page: Page;

  beforeAll(async () => {
    browser = cleanUp.adopt(await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments }), (opened) => opened.close());
    const server = createServer((incoming, outgoing) => void answer(incoming, outgoing)).listen(0, 'localhost');
    cleanUp.defer(() => void server.close());
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => cleanUp.disposeAsync());

  beforeEach(async () => {
    page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/meals`);
  });

  const carryOn = () => page.getByRole('button', { name: 'Continue' }).click();
  const heading = () => page.getByRole('heading', { level: 1 }).innerText();

  test('asks for meals for their dad, leaves things out, and comes to the receipt with every word kept on the way', async () => {
    expect(await heading()).toBe('Are the meals for you?');
    await carryOn();
    expect(await page.getByRole('alert').innerText()).toContain('Choose');
    await page.getByRole('radio', { name: 'No, for somebody else' }).check();
    await carryOn();
    await page.getByRole('textbox', { name: 'Who are they for?' }).fill('My dad');
    await carryOn();
    await page.getByRole('textbox', { name: 'On how many days a week?' }).fill('5');
    await carryOn();
    expect(await heading()).toBe('How to reach you');
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Sam Example');
    await carryOn();
    // The number is missing: what was written beside it is still there.
    expect(await heading()).toBe('How to reach you');
    expect(await name.inputValue()).toBe('Sam Example');
    await page.getByRole('textbox', { name: 'Which number can we ring?' }).fill('01632 960 999');
    await carryOn();
    expect(await heading()).toBe('Check your answers');
    const said = await page.getByRole('main').or(page.locator('form')).first().innerText();
    for (const each of ['No, for somebody else', 'My dad', '5', 'Sam Example', '01632 960 999']) expect(said).toContain(each);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/thank-you');
  });

  test('would rather talk: is asked for a number, and can send what there is', async () => {
    await page.getByText('If you cannot answer this').click();
    await page.getByRole('radio', { name: 'I would rather tell someone' }).check();
    await carryOn();
    expect(await heading()).toBe('Then let us talk');
    await carryOn();
    expect(await heading()).toBe('How to reach you');
    await page.getByRole('textbox', { name: 'Which number can we ring?' }).fill('01632 960 999');
    await carryOn();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/thank-you');
  });
});

/** Node's own server in front of a function from Request to Response. */
async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { url = '/', method = 'GET', headers } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const response = url.startsWith('/meals') ? await meals(new Request(`http://${headers.host}${url}`, { method, headers: sent, ...(method === 'POST' && { body }) })) : new Response('');
  outgoing.writeHead(response.status, [...response.headers].flat()).end(await response.text());
}

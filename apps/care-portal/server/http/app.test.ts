import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { largestForm } from './app.ts';
import type { Refusal } from './refusal.ts';
import { serveForTests, type Served } from './serve-for-tests.ts';

let files: string;
let served: Served;
let behindTls: Served;
beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'portal-'));
  await mkdir(join(files, 'assets'));
  await writeFile(join(files, 'assets', 'page-abc123.js'), 'void 0;');
  await writeFile(join(files, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  served = await serveForTests({ files });
  behindTls = await serveForTests({ settings: { publicUrl: new URL('https://portal.example.org'), secure: true, limits: { reads: 2, writes: 2 } } });
});
afterAll(async () => {
  await Promise.all([served.close(), behindTls.close(), rm(files, { recursive: true })]);
});

const page = { accept: 'text/html' };
const send = (to: Served, headers: Record<string, string>, body: string | URLSearchParams = new URLSearchParams({ about: 'the stairs', key: 'k' })) =>
  fetch(`${to.origin}/ask`, { method: 'POST', headers: { ...page, ...headers }, body });
const own = () => ({ origin: served.origin });
const refusalOf = async (response: Response) => ((await response.json()) as { refusal: Refusal }).refusal;

describe('Every reply', () => {
  const replies: readonly (readonly [string, number, () => Promise<Response>])[] = [
    ['a page', 200, () => fetch(`${served.origin}/`, { headers: page })],
    ['data for scripts', 200, () => fetch(`${served.origin}/ask.data`)],
    ['a built file', 200, () => fetch(`${served.origin}/assets/page-abc123.js`)],
    ['a form from elsewhere, refused', 403, () => send(served, { origin: 'https://elsewhere.example.org' })],
    ['a form that is too large', 413, () => send(served, own(), 'a'.repeat(largestForm + 1))],
    ['the same, to scripts', 413, () => send(served, { ...own(), accept: '*/*' }, 'a'.repeat(largestForm + 1))],
  ];

  it.each(replies)('that is %s carries every header that protects', async (_title, status, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('cache-control')).toMatch(/no-store|max-age/);
    await response.text();
  });

  it('is kept by no cache, but for built files: those with a hash in their name for a year', async () => {
    const cacheOf = async (path: string) => (await fetch(served.origin + path)).headers.get('cache-control');
    expect(await cacheOf('/')).toBe('no-store');
    expect(await cacheOf('/ask.data')).toBe('no-store');
    expect(await cacheOf('/favicon.svg')).toBe('public, max-age=3600');
    expect(await cacheOf('/assets/page-abc123.js')).toBe('public, max-age=31536000, immutable');
  });

  it('asks for https ever after, where the public address is https', async () => {
    expect((await fetch(`${behindTls.origin}/`)).headers.get('strict-transport-security')).toBe('max-age=63072000');
    expect((await fetch(`${served.origin}/`)).headers.has('strict-transport-security')).toBe(false);
  });
});

describe('A form', () => {
  it.each([
    ['says it comes from this site', { 'sec-fetch-site': 'same-origin' }],
    ['has this site’s origin, from a browser that says no more', {}],
  ])('is taken when it %s', async (_title, headers: Record<string, string>) => {
    const from: Record<string, string> = 'sec-fetch-site' in headers ? headers : own();
    expect((await send(served, from)).status).toBe(200);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example.org' }],
    ['a neighbour of this site', { 'sec-fetch-site': 'same-site', origin: 'https://elsewhere.example.org' }],
    ['nowhere that can be told', {}],
    ['a page that hides where it is', { origin: 'null' }],
  ])('is refused when it comes from %s', async (_title, headers: Record<string, string>) => {
    const response = await send(served, headers);
    expect(response.status).toBe(403);
    expect(await refusalOf(response)).toMatchObject({ code: 'foreign-form' });
  });

  it('is taken by the public address, and the page sees that address, behind a proxy', async () => {
    const response = await send(behindTls, { origin: 'https://portal.example.org' });
    expect(((await response.json()) as { url: string }).url).toBe('https://portal.example.org/ask');
    expect((await send(behindTls, { origin: behindTls.origin })).status).toBe(403);
  });
});

describe('Too many requests from one visitor', () => {
  it('are refused with the time to wait, in a page that still holds what was written', async () => {
    const limited = await serveForTests({ settings: { limits: { reads: 1, writes: 1 } } });
    const origin = { origin: limited.origin };
    await send(limited, origin);
    const response = await send(limited, origin);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusalOf(response)).toMatchObject({ code: 'too-many', sent: { action: '/ask', fields: [['about', 'the stairs'], ['key', 'k']] } });

    const toScripts = await send(limited, { ...origin, accept: '*/*' });
    expect(toScripts.status).toBe(429);
    expect(toScripts.headers.get('content-type')).toBe('application/problem+json');
    expect(await toScripts.json()).toMatchObject({ status: 429, code: 'too-many', retryAfter: expect.any(Number), reference: expect.any(String) });
    await limited.close();
  });

  it('do not shut out another visitor at the same address', async () => {
    const limited = await serveForTests({ settings: { limits: { reads: 1, writes: 1 } } });
    const read = (visit: string) => fetch(limited.origin, { headers: { cookie: `visit=${visit}` } }).then((response) => response.status);
    expect(await read('one')).toBe(200);
    expect(await read('one')).toBe(429);
    expect(await read('two')).toBe(200);
    await limited.close();
  });

  it('cannot hide behind ever new cookies', async () => {
    const limited = await serveForTests({ settings: { limits: { reads: 1, writes: 1 } } });
    const statuses: number[] = [];
    for (let visit = 0; visit < 12; visit += 1) statuses.push((await fetch(limited.origin, { headers: { cookie: `visit=${visit}` } })).status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(statuses.slice(10)).toEqual([429, 429]);
    await limited.close();
  });
});

describe('When the pages themselves do not work', () => {
  it.each([
    ['throw', () => Promise.reject(new Error('the stairs'))],
    ['answer with nothing', () => Promise.resolve(new Response(null, { status: 500 }))],
    ['answer in technical words', () => Promise.resolve(new Response('Unexpected Server Error', { status: 500 }))],
  ])('and %s, a person still reads whom to ring, in both languages', async (_title, render) => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const broken = await serveForTests({ render });
    const response = await fetch(broken.origin, { headers: page });
    const html = await response.text();
    const lines = printed.mock.calls.join();
    printed.mockRestore();
    await broken.close();
    expect(response.status).toBe(500);
    expect(html).toContain('01632 960 001');
    expect(html).toContain('lang="cy"');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(lines).not.toContain('stairs');
  });
});

describe('A form whose page breaks', () => {
  it('is offered again with everything that was written, under the same reference as the log', async () => {
    let reference = '';
    const broken = await serveForTests({
      render: async (request, facts) => {
        if (facts.refusal) return new Response(JSON.stringify({ refusal: facts.refusal }), { headers: { 'Content-Type': 'text/html' } });
        await request.formData();
        ({ reference } = facts);
        return new Response('<h1>crashed</h1>', { status: 500, headers: { 'Content-Type': 'text/html' } });
      },
    });
    const response = await send(broken, { origin: broken.origin });
    expect(response.status).toBe(500);
    expect(await refusalOf(response)).toMatchObject({ code: 'not-working', reference, sent: { action: '/ask', fields: [['about', 'the stairs'], ['key', 'k']] } });
    await broken.close();
  });

  it('keeps a page of its own that says so with another status', async () => {
    const closed = await serveForTests({ render: () => Promise.resolve(new Response('<h1>closed</h1>', { status: 503, headers: { 'Content-Type': 'text/html' } })) });
    const response = await send(closed, { origin: closed.origin });
    expect([response.status, await response.text()]).toEqual([503, '<h1>closed</h1>']);
    await closed.close();
  });
});

describe('The log', () => {
  it('holds no address, though somebody typed words into one', async () => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fetch(`${served.origin}/ask?about=mum`, { headers: page });
    const undecodable = await fetch(`${served.origin}/mum%ZZ`, { headers: page });
    expect(await undecodable.text()).not.toContain('mum');
    const lines = [...printed.mock.calls, ...errors.mock.calls].join();
    printed.mockRestore();
    errors.mockRestore();
    expect(lines).toBe('');
  });
});

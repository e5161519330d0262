import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveForTests, type Served } from '../http/serve-for-tests.ts';

let stored = 0;
let served: Served;
beforeAll(async () => {
  served = await serveForTests({
    settings: { faults: { on: true, always: undefined } },
    render: (_request, { refusal }) => {
      if (!refusal) stored += 1;
      return Promise.resolve(new Response(JSON.stringify({ refusal }), { headers: { 'Content-Type': 'text/html' } }));
    },
  });
});
afterAll(() => served.close());
beforeEach(() => {
  stored = 0;
});

const send = (fault: string, path = '/ask', accept = 'text/html') =>
  fetch(served.origin + path, { method: 'POST', headers: { origin: served.origin, accept, cookie: `portal-fault=${fault}` }, body: new URLSearchParams({ about: 'the stairs' }) });

describe('A fault that a test asks for', () => {
  it.each([['500', 500, null], ['503', 503, '120'], ['429', 429, '60']])('%s answers so, stores nothing, and gives back what was written', async (fault, status, retryAfter) => {
    const response = await send(fault);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(await response.json()).toMatchObject({ refusal: { sent: { fields: [['about', 'the stairs']] } } });
    expect(stored).toBe(0);
  });

  it('503 says to scripts when to come back', async () => {
    expect(await (await send('503', '/ask.data', '*/*')).json()).toMatchObject({ status: 503, retryAfter: 120 });
  });

  it('cut-after-storing stores, and then the connection is gone without a reply', async () => {
    await expect(send('cut-after-storing')).rejects.toThrow('fetch failed');
    expect(stored).toBeGreaterThanOrEqual(1);
  });

  it('no-reply keeps the connection open for its time, cuts it, and stores nothing', async () => {
    const started = performance.now();
    await expect(send('no-reply:1')).rejects.toThrow('fetch failed');
    expect(performance.now() - started).toBeGreaterThan(950);
    expect(stored).toBe(0);
  });

  it('html-not-json gives scripts a page of somebody else’s, and leaves forms without scripts alone', async () => {
    const response = await send('html-not-json', '/ask.data', '*/*');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(stored).toBe(0);
    await send('html-not-json');
    expect(stored).toBe(1);
  });

  it('can be asked for by a header too, and is not played for reading unless asked', async () => {
    expect((await fetch(served.origin, { headers: { 'x-portal-fault': '500' } })).status).toBe(200);
    expect((await fetch(served.origin, { headers: { 'x-portal-fault': '500@gets' } })).status).toBe(500);
  });

  it('is not played where faults are off', async () => {
    const real = await serveForTests();
    expect((await fetch(real.origin, { headers: { 'x-portal-fault': '500@any' } })).status).toBe(200);
    await real.close();
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largestForm } from './http/app.ts';

// The portal as it is built and started for real: `pnpm build:portal` comes first.

interface Running {
  readonly child: ChildProcess;
  /** All it has printed so far. */
  readonly printed: () => string;
  /** Its address, once it says it. Ends with what it printed where it does not start. */
  readonly started: Promise<string>;
  readonly ended: Promise<number | null>;
}

const start = (environment: Record<string, string>): Running => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./main.ts', import.meta.url))], { env: { PATH: process.env['PATH'], PORT: '0', ...environment } });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const started = new Promise<string>((resolve, reject) => {
    const listen = (part: unknown) => {
      printed += String(part);
      const address = /The portal is at (\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(printed)));
  });
  started.catch(() => undefined);
  return { child, printed: () => printed, started, ended };
};

let folder: string;
let portal: Running;
let origin = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  portal = start({ DATA_DIR: folder });
  origin = await portal.started;
}, 60_000);
afterAll(async () => {
  portal.child.kill('SIGKILL');
  await portal.ended;
  await rm(folder, { recursive: true, force: true });
});

const html = { accept: 'text/html' };

describe('The portal, built and started', () => {
  it('says where it is and what its embedded database is not for', () => {
    expect(portal.printed()).toMatch(/trying out and development only.*A real service sets DATABASE_URL/);
    expect(portal.printed()).not.toMatch(/warning/i);
  });

  it.each([
    ['a page', 200, () => fetch(origin, { headers: html })],
    ['a page that is not there', 404, () => fetch(`${origin}/nowhere`, { headers: html })],
    ['a page whose address cannot be read', 404, () => fetch(`${origin}/nowhere%ZZ`, { headers: html })],
    ['a form from elsewhere', 403, () => fetch(origin, { method: 'POST', headers: { ...html, origin: 'https://elsewhere.example.org' }, body: new URLSearchParams('a=b') })],
    ['a form that is too large', 413, () => fetch(origin, { method: 'POST', headers: { ...html, origin }, body: 'a'.repeat(largestForm + 1) })],
    ['the staff page while it is off', 404, () => fetch(`${origin}/staff`, { headers: html })],
  ])('gives %s in HTML whose every script has the nonce of this reply alone', async (_title, status, ask) => {
    const response = await ask();
    const text = await response.text();
    expect(response.status).toBe(status);
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']{20,})'/.exec(policy)?.[1];
    expect(nonce).toBeDefined();
    expect(policy).not.toMatch(/unsafe/);
    const scripts = text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(text).not.toMatch(/\sstyle="|<style(?![^>]*nonce)|\son[a-z]+="|javascript:/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const other = await ask();
    await other.text();
    expect(other.headers.get('content-security-policy')).not.toBe(policy);
  });

  it('gives data to scripts under a policy that lets nothing load', async () => {
    const response = await fetch(`${origin}/_root.data`);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    await response.text();
  });

  it('gives built files for a year', async () => {
    const path = /(?:src|href)="(\/assets\/[^"]+\.js)"/.exec(await (await fetch(origin, { headers: html })).text())?.[1] ?? '';
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('immutable');
    await response.text();
  });

  it('stores nothing about who only reads the start page', async () => {
    const response = await fetch(origin, { headers: html });
    expect(response.headers.has('set-cookie')).toBe(false);
    await response.text();
  });

  it('prints no address that anybody asked for', async () => {
    await (await fetch(`${origin}/mum-fell-on-the-stairs?about=stairs`, { headers: html })).text();
    await (await fetch(`${origin}/stairs%ZZ`, { headers: html })).text();
    expect(portal.printed()).not.toContain('stairs');
  });

  it('does not start a second time on the same folder, and says so in one line', async () => {
    const second = start({ DATA_DIR: folder });
    expect(await second.ended).toBe(1);
    expect(second.printed()).toBe(`Another portal is using ${folder}. Stop it first, or give this one a folder of its own with DATA_DIR.\n`);
  }, 60_000);

  it('does not start with faults, since it is for real, unless the tests ask for it', async () => {
    const faulty = start({ DATA_DIR: join(folder, 'other'), PORTAL_FAULTS: 'choose' });
    expect(await faulty.ended).toBe(1);
    expect(faulty.printed()).toMatch(/^PORTAL_FAULTS: is for development and tests only\..*\n$/);
  }, 60_000);

  it('ends at a signal with its data whole, and starts again on them', async () => {
    portal.child.kill('SIGTERM');
    expect(await portal.ended).toBe(0);
    portal = start({ DATA_DIR: folder });
    expect(await portal.started).toMatch(/^http:/);
  }, 60_000);
});

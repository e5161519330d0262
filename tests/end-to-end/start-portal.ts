import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { hashPassword } from '../../apps/care-portal/server/staff/password.ts';

// The portal as it is built (`pnpm run build:portal`) and started for real, with troubles to choose from.

const main = path.resolve(import.meta.dirname, '../../apps/care-portal/server/main.ts');

/** A made-up member of staff. */
export const worker = { name: 'Example Worker', password: 'a long example password' } as const;

/** One portal for all tests of a file, in a process and a folder of its own. */
export interface Portal {
  /** Its address, such as `http://localhost:40123`. */
  readonly origin: string;
  /** A page on another site that tells nobody anything: where "Leave this page now" leads. */
  readonly elsewhere: string;
  /** All it has printed so far. */
  readonly printed: () => string;
  /** Ends it as a power cut would, and starts it again on the same data. It may have another address then. */
  readonly killAndStartAgain: () => Promise<void>;
  /** The references of all requests it holds, newest first, as the staff see them. */
  readonly stored: () => Promise<readonly string[]>;
}

/** Starts the portal before the tests of a file and ends it after. */
export function portalForTests(environment: Readonly<Record<string, string>> = {}): Portal {
  let folder = '';
  let elsewhere: Server;
  let child: ChildProcess;
  let origin = '';
  let printed = '';
  let staffCookie = '';

  const start = async () => {
    const { port } = elsewhere.address() as AddressInfo;
    child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, PORTAL_FAULTS: 'choose', PORTAL_FAULTS_ALLOWED: 'tests', LEAVE_TO: `http://127.0.0.1:${port}/`,
        STAFF_SIGN_IN: JSON.stringify([{ name: worker.name, role: 'reads-requests', hash: await hashPassword(worker.password) }]),
        ...environment,
      },
    });
    const before = printed.length;
    origin = await new Promise<string>((resolve, reject) => {
      const listen = (part: unknown) => {
        printed += String(part);
        const address = /The portal is at (\S+)/.exec(printed.slice(before))?.[1];
        if (address) resolve(address);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.once('exit', () => reject(new Error(`The portal did not start:\n${printed}`)));
    });
  };
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The portal ended by itself (${child.exitCode ?? child.signalCode}):\n${printed}`);
    const ended = new Promise((resolve) => { child.once('exit', resolve); });
    child.kill('SIGKILL');
    await ended;
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'portal-'));
    elsewhere = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Weather</title><h1>Weather</h1>'));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    await start();
  }, 120_000);
  afterAll(async () => {
    await kill();
    elsewhere.close();
    elsewhere.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  });

  const signIn = async () => {
    const form = new URLSearchParams({ name: worker.name, password: worker.password });
    const response = await fetch(`${origin}/staff/sign-in`, { method: 'POST', redirect: 'manual', headers: { origin, accept: 'text/html' }, body: form });
    staffCookie = /^[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '';
  };
  return {
    get origin() {
      return origin;
    },
    get elsewhere() {
      return `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    },
    printed: () => printed,
    async killAndStartAgain() {
      await kill();
      await start();
    },
    async stored() {
      if (staffCookie === '') await signIn();
      const response = await fetch(`${origin}/staff`, { headers: { cookie: staffCookie, accept: 'text/html' } });
      const list = await response.text();
      if (response.status !== 200 || response.url !== `${origin}/staff`) throw new Error(`The staff's list is not open: ${response.status} ${response.url}`);
      return [...new Set([...list.matchAll(/href="\/staff\/requests\/([A-Z0-9-]+)"/g)].map((match) => match[1] ?? ''))];
    },
  };
}

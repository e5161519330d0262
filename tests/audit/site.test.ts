import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath } from '../chromium.ts';
import type { AuditRun } from '@kind-by-design/audit/findings';
import { type Answer, html, links, serveSite, wholePage, type GeneratedSite } from './site-to-audit.ts';

const command = path.resolve('packages/audit/dist/command/kind-audit.js');

let folder: string;
let site: GeneratedSite | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kind-audit-site-'));
});
afterEach(async () => {
  await site?.close();
  site = undefined;
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function start(args: readonly string[]) {
  const child = spawn(process.execPath, [command, 'site', ...args, '--chromium', await chromiumPath()], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  // The browser goes with it, as when a whole machine stops.
  return { ended, kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL') };
}

const run = async (...args: readonly string[]) => await (await start(args)).ended;

/** Audits the site that these paths make, without waiting between pages. */
async function audited(paths: Readonly<Record<string, Answer>>, ...args: readonly string[]): Promise<{ readonly run: AuditRun; readonly pages: readonly string[]; readonly ended: Ended; readonly site: GeneratedSite }> {
  site = await serveSite(paths);
  const ended = await run(`${site.origin}/`, '--format', 'json', '--fail-on', 'none', '--delay', '0', ...args);
  if (ended.stdout === '') throw new Error(`Nothing came of it: ${ended.code} ${ended.stderr}`);
  const found = JSON.parse(ended.stdout) as AuditRun;
  return { run: found, pages: pathsOf(found.pages), ended, site };
}

const pathsOf = (all: readonly { readonly url: string }[]) => all.map(({ url }) => url.replace(/^http:\/\/[^/]+/, ''));
const openedOn = ({ asked }: GeneratedSite) => asked.map((one) => one.path).filter((one) => one !== '/robots.txt' && one !== '/favicon.ico');

const paragraph = (words: string) => `<p>${words}</p>`;
const kinds = ['<table><caption>Days</caption><tr><th scope="row">Monday</th><td>9 to 5</td></tr></table>', '<form method="get" action="/search"><label>Your name <input name="who" autocomplete="name"></label></form>', '<dl><dt>Open</dt><dd>Daily</dd></dl>'];

describe('kind-audit site', () => {
  test('an auditor gets every page of the site from one address, and nothing from elsewhere', async () => {
    const { pages, ended, site: served } = await audited({
      '/': html(wholePage('Start', links(['/a', '/b#part', '/b?utm_source=letter', 'https://elsewhere.example/', 'mailto:someone@example.org']))),
      '/a': html(wholePage('A', kinds[0] + links(['/c?b=2&a=1', '/c?a=1&b=2']))),
      '/b': html(wholePage('B', kinds[1] ?? '')),
      '/c?a=1&b=2': html(wholePage('C', kinds[2] ?? '')),
      '/contact': html(wholePage('Contact', paragraph('Ring 01632 960001.'))),
    });
    expect(pages.toSorted()).toEqual(['/', '/a', '/b', '/c?a=1&b=2', '/contact']);
    expect(openedOn(served).toSorted()).toEqual(['/', '/', '/a', '/b', '/c?a=1&b=2', '/contact']);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(new Set(served.asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    for (const { userAgent } of served.asked) expect(userAgent).toMatch(/kind-audit/);
    expect(existsSync(path.join(folder, '.kind-audit'))).toBe(false);
  });

  test('what robots.txt asks for is kept to, and told', async () => {
    const { run: found, site: served, pages } = await audited({
      '/robots.txt': (_request, response) => response.end('User-agent: *\nDisallow: /staff/\n'),
      '/': html(wholePage('Start', links(['/staff/rota', '/open']))),
      '/open': html(wholePage('Open', '')),
    });
    expect(openedOn(served)).not.toContain('/staff/rota');
    expect(pages).toContain('/open');
    expect(found.notOpened).toEqual(['The site’s robots.txt asks to leave one address alone: /staff/rota']);
  });

  test('nobody is signed out, nothing is removed, and no file is opened', async () => {
    const { run: found, site: served } = await audited({
      '/': html(wholePage('Start', '<p><a href="/session/end">Sign out</a> <a href="/visits/7/delete">Old visit</a> <a href="/leaflet.pdf">Leaflet</a> <a href="/letter" data-method="post">Write</a> <a href="/plan" download>Plan</a> <a href="/paper">Paper</a></p><form action="/send" method="post"><button>Send</button></form>')),
      '/paper': (_request, response) => response.setHeader('Content-Type', 'application/pdf').end('%PDF-1.7'),
    });
    expect(openedOn(served).filter((one) => /session|visits|leaflet|letter|plan|send/.test(one))).toEqual([]);
    expect(found.notOpened?.map((said) => said.split(':', 1)[0])).toEqual(['3 links that may sign out, remove or end something were not followed, such as /session/end, /visits/7/delete, /letter', expect.stringMatching(/^3 files were found and not opened \(.*1 PDF/)]);
    expect(found.notAudited).toEqual([]);
  });

  test('of pages that are built alike five are audited, and the others are named', async () => {
    const news = Array.from({ length: 8 }, (_, nth) => `/news/${nth}`);
    const { run: found, pages } = await audited({
      '/': html(wholePage('Start', `<form action="/search"><label>Search <input name="q"></label></form>${links(news)}`)),
      '/contact': html(wholePage('Contact', kinds[0] ?? '')),
      ...Object.fromEntries(news.map((one, nth) => [one, html(wholePage(`News ${nth}`, `<h2>What is new</h2>${paragraph('There is news.').repeat(nth + 1)}<ul><li>One</li></ul>`))])),
    });
    expect(pages.filter((one) => one.startsWith('/news/'))).toHaveLength(5);
    expect(found.sampled).toHaveLength(3);
    for (const { sameAs } of found.sampled ?? []) expect(pages).toContain(sameAs.replace(/^http:\/\/[^/]+/, ''));
  });

  test('help that stands elsewhere on one page is put before a person', async () => {
    const { run: found } = await audited({
      '/': html(wholePage('Start', links(['/a', '/b', '/c', '/moved']))),
      ...Object.fromEntries(['/a', '/b', '/c', '/contact'].map((one, nth) => [one, html(wholePage(one, kinds[nth % 3] ?? ''))])),
      '/moved': html(wholePage('Moved', paragraph('Here it is.'), { footer: '', header: '<a href="/contact">Contact us</a> <a href="tel:01632960001">01632 960001</a>' })),
    });
    const told = found.pages.flatMap(({ url, incomplete }) => incomplete.filter(({ id }) => id === 'help-moves').map(({ nodes }) => [new URL(url).pathname, nodes[0]?.summary]));
    expect(told).toEqual([['/moved', expect.stringMatching(/^“Contact us” stands at the top here\. On 5 other pages it stands at the bottom/)]]);
  });

  test('a site that is busy is given the time it asks for, and its page is audited after all', async () => {
    let busy = 2;
    const { pages, site: served, ended } = await audited({
      '/': html(wholePage('Start', links(['/busy']))),
      '/busy': (request, response) => {
        busy -= 1;
        if (busy >= 0) response.writeHead(429, { 'Retry-After': '1' }).end('Later');
        else html(wholePage('Busy', ''))(request, response);
      },
    });
    const at = served.asked.filter((one) => one.path === '/busy').map((one) => one.at);
    expect(at).toHaveLength(3);
    expect(Math.min(...at.slice(1).map((one, nth) => one - (at[nth] ?? 0)))).toBeGreaterThan(990);
    expect(pages).toContain('/busy');
    expect(ended.code).toBe(0);
  });

  test('a site that asks to stay away for long is left, and the same command goes on', async () => {
    let busy = true;
    const paths = { '/': html(wholePage('Start', links(['/busy']))), '/busy': ((request, response) => (busy ? response.writeHead(429, { 'Retry-After': '3600' }).end('Later') : html(wholePage('Busy', ''))(request, response))) satisfies Answer };
    const { ended, site: served } = await audited(paths, '--keep');
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('The site asks to come back in 60 minutes.')]);
    busy = false;
    const again = await run(`${served.origin}/`, '--format', 'json', '--fail-on', 'none', '--delay', '0');
    expect(pathsOf((JSON.parse(again.stdout) as AuditRun).pages)).toEqual(expect.arrayContaining(['/', '/busy']));
  });

  test('a way in a circle, no answer, and a way off the site are told in one line each, and the rest is audited', async () => {
    const { run: found, pages, ended } = await audited({
      '/': html(wholePage('Start', links(['/circle', '/silent', '/away', '/moved', '/last']))),
      '/circle': (_request, response) => response.writeHead(302, { Location: '/circle' }).end(),
      '/silent': (request) => request.socket.destroy(),
      '/away': (_request, response) => response.writeHead(302, { Location: 'http://localhost:1/' }).end(),
      '/moved': (_request, response) => response.writeHead(301, { Location: '/last' }).end(),
      '/last': html(wholePage('Last', '')),
    });
    expect(found.notAudited.map(({ url, why }) => [new URL(url).pathname, why.split('.', 1)[0]])).toEqual(expect.arrayContaining([['/circle', expect.stringMatching(/circle/)], ['/silent', expect.stringMatching(/no answer/)]]));
    expect(ended.code).toBe(2);
    expect(pages.filter((one) => one === '/last')).toHaveLength(1);
    expect(ended.stderr.trim().split('\n')).toHaveLength(found.notAudited.length);
  });

  test('after a kill the same command goes on: every page is in the result once', async () => {
    const names = Array.from({ length: 12 }, (_, nth) => `/page/${nth}`);
    site = await serveSite({
      '/': html(wholePage('Start', links(names.slice(0, 6)))),
      '/contact': html(wholePage('Contact', '')),
      ...Object.fromEntries(names.map((one, nth) => [one, html(wholePage(`Page ${nth}`, `<form method="get"><label>Field <input name="field${'x'.repeat(nth)}"></label></form>${links(names.slice(nth, nth + 4))}`))])),
    });
    const args = [`${site.origin}/`, '--format', 'json', '--fail-on', 'none', '--delay', '0'];
    for (const pages of [2, 6]) {
      const { ended, kill } = await start(args);
      await expect.poll(() => new Set(openedOn(site as GeneratedSite)).size, { timeout: 60_000 }).toBeGreaterThan(pages);
      kill();
      await ended;
    }
    // Cut off in the middle of a line, as when the disk lost power.
    const journal = path.join(folder, '.kind-audit', new URL(site.origin).host.replace(':', '_'), 'pages.jsonl');
    await writeFile(journal, `${await readFile(journal, 'utf8')}{"url":"http`);
    const before = site.asked.length;
    const { code, stdout, stderr } = await run(...args);
    expect([code, stderr]).toEqual([0, '']);
    expect(pathsOf((JSON.parse(stdout) as AuditRun).pages).toSorted()).toEqual(['/', '/contact', ...names].toSorted());
    expect(site.asked.length - before).toBeLessThan(names.length);
    expect(existsSync(path.join(folder, '.kind-audit'))).toBe(false);
  }, 180_000);

  test('limits are kept, and what lies beyond them is told', async () => {
    const paths = { '/': html(wholePage('Start', links(['/a', '/b']))), '/a': html(wholePage('A', links(['/deep']))), '/b': html(wholePage('B', '')), '/deep': html(wholePage('Deep', '')) };
    const { run: found, pages, site: served } = await audited(paths, '--max-depth', '1', '--exclude', '/b', '--max-pages', '2');
    expect(pages).toHaveLength(2);
    expect(openedOn(served)).not.toContain('/b');
    expect(found.notOpened?.join(' ')).toMatch(/--max-depth|--max-pages/);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no address', [], /^Name one address to start from/],
    ['what is no address', ['care'], /^“care” is no address of a site/],
    ['an option there is not', ['http://127.0.0.1:1/', '--speed', '9'], /There is no option --speed/],
    ['a site that does not answer', ['http://127.0.0.1:1/'], /robots\.txt of this site cannot be read/],
  ])('%s is told in one line with what to do, and ends with 2', async (_what, args, line) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(line);
  });

  test('a folder with something else in it is left as it is', async () => {
    await writeFile(path.join(folder, 'letter.txt'), 'Mine');
    const { code, stderr } = await run('http://127.0.0.1:1/', '--folder', '.');
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is something else')]);
    expect(await readFile(path.join(folder, 'letter.txt'), 'utf8')).toBe('Mine');
  });
});

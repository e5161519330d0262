import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openAuditor, type Auditor, type PageAudit } from '@kind-by-design/audit/run';
import { htmlReport } from '@kind-by-design/audit/report';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../chromium.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kind-audit-'));
let auditor: Auditor;
let server: Server;
let origin: string;

const page = (main: string, head = '<title>Your name</title>') => `<!doctype html><html lang="en">${head}<main><h1>Your name</h1>${main}</main></html>`;

beforeAll(async () => {
  auditor = await openAuditor({ chromium: await chromiumPath(), timeout: 20 });
  // Asks for a name and password, and leads on to an address with a token in it.
  server = createServer((request, response) => {
    if (request.headers.authorization === undefined) return void response.writeHead(401, { 'www-authenticate': 'Basic realm="staging"' }).end();
    if (request.url === '/') return void response.writeHead(302, { location: '/back?token=letmein&page=2' }).end();
    return void response.writeHead(200, { 'content-type': 'text/html' }).end(page('<form action="/send?reset_token=letmein"><button>Send</button><input type="password" value="letmein"><a href="/out?session_id=letmein"></a></form>'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await auditor.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function look(url: string): Promise<PageAudit> {
  const { pages, notAudited } = await auditor.auditPage(url);
  const [first] = pages;
  if (first === undefined) throw new Error(`Not looked at: ${JSON.stringify(notAudited)}`);
  return first;
}

function file(name: string, html: string): string {
  const whole = path.join(folder, name);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, html);
  return whole;
}

describe('what lets somebody in stays with who has it', () => {
  test('a page behind a name and password is looked at, and neither they nor a token stand in what was found', async () => {
    const audit = await look(`http://sam:letmein@${origin}/`);
    expect(audit.title).toBe('Your name');
    expect(audit.url).toBe(`http://${origin}/`);
    expect(audit.violations.map(({ id }) => id)).toContain('missing-label');
    expect(audit.notes?.join(' ')).toContain('/back?token=…&page=2');
    expect(JSON.stringify(audit)).not.toContain('letmein');
  });

  test('nor where the page did not come', async () => {
    const { notAudited } = await auditor.auditPage('http://sam:letmein@127.0.0.1:1/?token=letmein');
    expect(notAudited).toHaveLength(1);
    expect(JSON.stringify(notAudited)).not.toContain('letmein');
  });

  test('a page from a file is not given what lies hidden beside it', async () => {
    file('.env', 'SECRET=letmein');
    file('.git/config', 'letmein');
    file('beside.txt', 'seen');
    const audit = await look(file('asks.html', page('<script>Promise.all(["/.env", "/.git/config", "/beside.txt"].map((at) => fetch(at).then((answer) => answer.text()))).then((all) => { document.title = `(${all.join(")(")})`; })</script>')));
    expect(audit.title).toBe('()()(seen)');
  });
});

describe('a page that means ill', () => {
  test('may open windows without end, and the report is still one that can be read', async () => {
    const audit = await look(file('windows.html', page('<script>let number = 0; setInterval(() => alert(`Window ${number++}`), 0)</script>')));
    expect(audit.notes?.length).toBeLessThan(12);
  });

  test('may make its title, language and names as long as it likes', async () => {
    const audit = await look(file('long.html', page('<script>document.title = "A".repeat(3e6); document.documentElement.lang = "e".repeat(1e6); const field = document.createElement("input"); field.id = "x".repeat(1e6); document.querySelector("main").append(field)</script>')));
    expect(audit.violations.map(({ id }) => id)).toContain('missing-label');
    expect(JSON.stringify(audit).length).toBeLessThan(100_000);
  });

  test('may put its scripts into names and answers: the report shows them and runs none', async () => {
    const audit = await look(file('script.html', page('<input id="</script><script>alert(1)</script>"><img src="x" onerror="alert(2)" id="picture">', '<title>&lt;script>alert(3)&lt;/script></title>')));
    const report = htmlReport({ tool: auditor.tool, at: audit.at, pages: [audit], notAudited: [] });
    expect(report).not.toMatch(/<script>alert|<img[^>]+onerror/);
    expect(report).toContain('&lt;script&gt;alert(3)');
  });
});

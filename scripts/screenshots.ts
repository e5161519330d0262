import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { chromiumArguments, chromiumPath } from '../tests/chromium.ts';

/** Takes the pictures of the README from the built portal: `node scripts/screenshots.ts` after `pnpm run build && pnpm run build:portal`. */
const folder = path.resolve('docs/screenshots');

const data = await mkdtemp(path.join(tmpdir(), 'kind-screenshots-'));
const portal = spawn('node', ['server/main.ts'], { cwd: 'apps/care-portal', env: { ...process.env, PORT: '0', DATA_DIR: data }, stdio: ['ignore', 'pipe', 'inherit'] });
let origin = '';
for await (const line of createInterface({ input: portal.stdout })) {
  origin = /at (http:\S+)/.exec(line)?.[1] ?? '';
  if (origin) break;
}

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
await mkdir(folder, { recursive: true });

async function picture(name: string, options: Parameters<typeof browser.newContext>[0], visit: (page: Page) => Promise<unknown>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 960, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await visit(page);
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: false });
  await context.close();
}

const failOnce = async (page: Page) => {
  await page.goto(`${origin}/ask`);
  await page.locator('form button').last().press('Enter');
  await page.getByRole('alert').waitFor();
};

await picture('start', {}, (page) => page.goto(origin));
await picture('ask-with-problems', {}, failOnce);
await picture('ask-with-problems-dark', { colorScheme: 'dark' }, failOnce);
await picture('start-small', { viewport: { width: 320, height: 640 } }, (page) => page.goto(origin));

await browser.close();
portal.kill('SIGTERM');
await once(portal, 'exit');
await rm(data, { recursive: true, force: true });

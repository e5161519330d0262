import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded.ts';
import { FolderInUse, lockFolder } from './folder-lock.ts';
import { visits } from './schema.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a line of TypeScript beside this file in a process of its own. */
const inAnotherProcess = (line: string) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    const child = execFile(process.execPath, ['--input-type=module-typescript', '--eval', line], { cwd }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }));
  });

describe('The embedded database', () => {
  it('keeps what was stored, and starts its tables from the template', async () => {
    const first = await openEmbedded(folder);
    await first.database.insert(visits).values({ id: 'kept', startedAt: new Date(), endsAt: new Date() });
    await first.close();
    const second = await openEmbedded(folder);
    expect(await second.database.select().from(visits)).toMatchObject([{ id: 'kept' }]);
    expect(second.note).toMatch(/trying out and development only.*DATABASE_URL/);
    await second.close();
    const templates = await readdir(new URL('../../.cache', import.meta.url));
    expect(templates.some((name) => /^database-[0-9a-f]{16}\.tar\.gz$/.test(name))).toBe(true);
  }, 60_000);

  it('is made anew where the very first start was cut short', async () => {
    const cut = join(folder, 'cut');
    await mkdir(join(cut, 'postgres.new'), { recursive: true });
    await writeFile(join(cut, 'postgres.new', 'PG_VERSION'), '17');
    const open = await openEmbedded(cut);
    expect(await open.database.select().from(visits)).toEqual([]);
    await open.close();
    expect(existsSync(join(cut, 'postgres.new'))).toBe(false);
  }, 60_000);
});

describe('The folder of the embedded database', () => {
  it('is refused to a second process, which says so in one line', async () => {
    const lock = lockFolder(folder);
    const second = await inAnotherProcess(`
      import { openEmbedded } from './embedded.ts';
      await openEmbedded(${JSON.stringify(folder)}).catch((error) => { console.log(error.message); process.exitCode = 3; });`);
    lock.release();
    expect(second).toEqual({ code: 3, output: `Another portal is using ${folder}. Stop it first, or give this one a folder of its own with DATA_DIR.\n` });
  }, 60_000);

  it('is free again when the first is done, and when it was killed', async () => {
    lockFolder(folder).release();
    await inAnotherProcess(`
      import { lockFolder } from './folder-lock.ts';
      lockFolder(${JSON.stringify(folder)});
      process.kill(process.pid, 'SIGKILL');`);
    expect(() => lockFolder(folder).release()).not.toThrow(FolderInUse);
  }, 60_000);
});

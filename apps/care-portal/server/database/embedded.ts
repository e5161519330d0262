import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { migrationsFolder, type OpenDatabase } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import * as schema from './schema.ts';

const templates = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * Opens Postgres inside this process, with its data in `folder` (kept for this process alone: two would destroy it) or,
 * where that says `memory`, in memory. A new database starts from a template, which takes a sixth of the time of making one.
 */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  if (folder === 'memory') return opened(await createNew('memory://'), 'Data is kept in memory and gone at the end.');
  const lock = lockFolder(folder);
  try {
    const dataDir = join(folder, 'postgres');
    if (!existsSync(dataDir)) await createAside(dataDir);
    const postgres = await PGlite.create({ dataDir });
    await migrate(drizzle(postgres), { migrationsFolder });
    const note = `Data is kept in ${folder}, for trying out and development only: a power cut can lose some. A real service sets DATABASE_URL.`;
    return opened(postgres, note, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function opened(postgres: PGlite, note: string, release?: () => void): OpenDatabase {
  return {
    database: drizzle(postgres, { schema }),
    note,
    close: async () => {
      await postgres.close();
      release?.();
    },
  };
}

/** Makes the database beside its place and moves it there when it is whole, so that a first start cut short leaves nothing broken. */
async function createAside(dataDir: string): Promise<void> {
  const aside = `${dataDir}.new`;
  await rm(aside, { recursive: true, force: true });
  const postgres = await createNew(aside);
  await postgres.close();
  await rename(aside, dataDir);
}

async function createNew(dataDir: string): Promise<PGlite> {
  const template = await templatePath();
  const fromTemplate = existsSync(template) ? await loadTemplate(dataDir, template) : undefined;
  if (fromTemplate) return fromTemplate;
  const postgres = await PGlite.create({ dataDir });
  await migrate(drizzle(postgres), { migrationsFolder });
  await keepTemplate(postgres, template);
  return postgres;
}

/** `undefined`, and the template thrown away, where it cannot be read: that only costs time. */
async function loadTemplate(dataDir: string, template: string): Promise<PGlite | undefined> {
  try {
    return await PGlite.create({ dataDir, loadDataDir: new Blob([await readFile(template)]) });
  } catch {
    await rm(template, { force: true });
    if (dataDir !== 'memory://') await rm(dataDir, { recursive: true, force: true });
    return undefined;
  }
}

/** One template for each form of the tables and version of PGlite, so an old one is never taken. */
async function templatePath(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(migrationsFolder)).sort()) {
    if (name.endsWith('.sql')) hash.update(await readFile(join(migrationsFolder, name)));
  }
  const pglite = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  hash.update(await readFile(join(pglite, '..', 'package.json')));
  return join(templates, `database-${hash.digest('hex').slice(0, 16)}.tar.gz`);
}

async function keepTemplate(postgres: PGlite, template: string): Promise<void> {
  try {
    const dump = await postgres.dumpDataDir('gzip');
    await mkdir(dirname(template), { recursive: true });
    const aside = `${template}.${process.pid}`;
    await writeFile(aside, Buffer.from(await dump.arrayBuffer()));
    await rename(aside, template);
  } catch {
    // A disk that is full or read-only only costs time at the next start.
  }
}

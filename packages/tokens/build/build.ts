import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBrand, readDefaultLook } from './read-tokens.ts';
import { writeBrandCss, writeTokensCss } from './write-css.ts';
import { writeModule } from './write-module.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const values = path.join(root, 'src/values.ts');

/** The brands there are: one folder each. */
const brandNames = readdirSync(path.join(root, 'src/brands')).toSorted();

const standard = await readDefaultLook();
rmSync(dist, { recursive: true, force: true });
mkdirSync(path.join(dist, 'brands'), { recursive: true });
writeFileSync(path.join(dist, 'tokens.css'), writeTokensCss(standard));
writeFileSync(path.join(dist, 'fallback-face.css'), readFileSync(path.join(root, 'src/fallback-face.css')));
for (const name of brandNames) {
  writeFileSync(path.join(dist, 'brands', `${name}.css`), writeBrandCss(name, await readBrand(name), standard));
}

// Written only when it differs, so a build leaves a clean working tree and wakes no watcher.
const module = writeModule(standard);
if (!existsSync(values) || readFileSync(values, 'utf8') !== module) writeFileSync(values, module);

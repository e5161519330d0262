import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

// What a bundler does: a client module is only a reference on the server, with its exports' names.
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.includes('/packages/react/dist/')) return nextLoad(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8');
    if (!/^['"]use client['"]/.test(source)) return nextLoad(url, context);
    const names = [...source.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list]) => list.split(',').map((name) => name.trim().split(' as ').at(-1))).filter(Boolean);
    return { format: 'module', shortCircuit: true, source: names.map((name) => `export const ${name} = { $$typeof: Symbol.for('react.client.reference') };`).join('\n') };
  },
});

const entries = process.argv.slice(2);
for (const entry of entries) await import(pathToFileURL(entry).href);
console.log(`${entries.length} loaded`);

import path from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rollup } from 'vite';

/** Where the built pages lie; made anew at each run. */
export const cache = path.resolve(import.meta.dirname, '../node_modules/.cache/bench');

const here = (file: string) => path.join(import.meta.dirname, 'entries', file);
const shared = { configFile: false, logLevel: 'error', publicDir: false, root: import.meta.dirname, plugins: [react()] } as const satisfies InlineConfig;

/** React itself costs the same on both sides. */
const reactItself = /^(react|react-dom|scheduler)(\/|$)/;

const virtual = 'virtual:entry';

/** An entry that is nowhere on disk. */
const entry = (code: string): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === virtual ? path.join(import.meta.dirname, 'entry.ts') : undefined),
  load: (id) => (id === path.join(import.meta.dirname, 'entry.ts') ? code : undefined),
});

/** What a production build of this code weighs over the wire, in bytes, React itself left out. */
export async function weigh(code: string): Promise<{ readonly script: number; readonly style: number }> {
  const result = await build({
    ...shared,
    plugins: [entry(code), react()],
    build: { write: false, reportCompressedSize: false, cssCodeSplit: false, rollupOptions: { input: virtual, preserveEntrySignatures: 'strict', external: reactItself } },
  });
  const [{ output }] = [result].flat() as [Rollup.RollupOutput];
  const weight = (suffix: string) =>
    output.filter(({ fileName }) => fileName.endsWith(suffix)).reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length, 0);
  return { script: weight('.js'), style: weight('.css') };
}

/** The pages for the server, which loads our packages as it would load them from node_modules. */
export async function buildServer(): Promise<string> {
  await build({
    ...shared,
    build: { ssr: true, outDir: path.join(cache, 'server'), emptyOutDir: true, rollupOptions: { input: { server: here('server.tsx') }, external: [/^@kind-by-design\//, reactItself], output: { entryFileNames: '[name].js' } } },
  });
  return path.join(cache, 'server/server.js');
}

/** The pages for the browser. `keys` counts renders, which only React's profiling build tells. */
export async function buildClient(): Promise<string> {
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js' };
  const outDir = path.join(cache, 'client');
  await build({ ...shared, build: { outDir, emptyOutDir: true, reportCompressedSize: false, rollupOptions: { input: { ours: here('ours.client.tsx'), bare: here('bare.client.tsx') }, output } } });
  await build({ ...shared, resolve: { alias: { 'react-dom/client': 'react-dom/profiling' } }, build: { outDir: path.join(outDir, 'keys'), reportCompressedSize: false, rollupOptions: { input: { keys: here('keys.client.tsx') }, output } } });
  return outDir;
}

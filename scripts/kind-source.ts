import path from 'node:path';

/** For tools that run the components' source: `#kind`, which a consumer's conditions choose in the built package, is the one for browsers. */
export const kindSource = { '#kind': path.resolve(import.meta.dirname, '../packages/react/src/internal/kind/kind-in-context.ts') };

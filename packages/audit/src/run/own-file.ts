/// <reference types="node" />
import path from 'node:path';

/** A file of this package as it is installed. Both module formats are built: each knows its own place by another name. */
export function ownFile(file: string): string {
  const here = typeof __dirname === 'string' ? __dirname : import.meta.dirname;
  return path.resolve(here, '../..', file);
}

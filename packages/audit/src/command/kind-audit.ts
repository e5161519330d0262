#!/usr/bin/env node
/// <reference types="node" />
import { runCommand } from './run-command';

// Whoever reads only the first lines (`| head`) has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

void (async () => {
  process.exitCode = await runCommand(process.argv.slice(2), process);
})();

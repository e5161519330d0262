#!/usr/bin/env node
/// <reference types="node" />
import { run } from './run';

void (async () => {
  process.exitCode = await run(process.argv.slice(2));
})();

/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { ownFile } from '../run/own-file';
import { runCompare } from './compare-command';
import { Stop, type CommandIo, type ExitCode } from './command-io';
import { languageIn, readOptions } from './read-options';
import { sayIn } from './say';
import { tellProblems, type Speaking } from './write-run';

/** What looking at pages and telling of them needs; the review of words runs on older ones too. The same stands in package.json under `engines`. */
const LEAST_NODE = '22.17';

/** Whether a version of Node, such as `20.20.2`, is older than the command can run on. */
export function isOld(version: string): boolean {
  const [[major = 0, minor = 0], [leastMajor = 0, leastMinor = 0]] = [version, LEAST_NODE].map((text) => text.split('.').map(Number)) as [number[], number[]];
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

async function command(args: readonly string[], speaking: Speaking): Promise<ExitCode> {
  const { io, say, problems } = speaking;
  // Each part loads only what it needs: words know no browser, pages no crawler.
  if (args[0] === 'words') return await (await import('./words-command')).runWords(args.slice(1), io);
  const { node } = process.versions;
  if (isOld(node) && !args.some((arg) => arg === '--help' || arg === '--version')) throw new Stop(say('oldNode', { least: LEAST_NODE, here: node }));
  if (args[0] === 'site') return await (await import('./site-command')).runSite(args.slice(1), io);
  const comparing = args[0] === 'compare';
  const options = readOptions(comparing ? args.slice(1) : args, say);
  problems.push(...options.problems);
  if (options.help) {
    io.stdout.write(`${say('help', {})}\n`);
    return 0;
  }
  if (options.version) {
    io.stdout.write(`${(JSON.parse(await readFile(ownFile('package.json'), 'utf8')) as { readonly version: string }).version}\n`);
    return 0;
  }
  return await (comparing ? runCompare(options, speaking) : (await import('./pages-command')).runPages(options, speaking));
}

/** Runs `kind-audit` and gives its exit code: 0 nothing found at the level, 1 found, 2 something could not be read or reached. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const locale = languageIn(args);
  const speaking: Speaking = { io, locale, say: sayIn(locale), problems: [] };
  try {
    return await command(args, speaking);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message !== '') speaking.problems.push(error.message);
    tellProblems(speaking);
    return 2;
  }
}

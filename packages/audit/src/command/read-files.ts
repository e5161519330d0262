/// <reference types="node" />
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AuditRun } from '../findings/findings';
import type { States } from '../states/states';
import { Stop, type CommandIo } from './command-io';
import { codeOf, firstLine, type Say } from './say';

async function textOf(file: string, say: Say): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = codeOf(error);
    throw new Stop(why === 'ENOENT' ? say('noFile', { file }) : say('cannotRead', { file, why }));
  }
}

const isPage = (page: unknown) => typeof page === 'object' && page !== null && 'url' in page && typeof page.url === 'string' && 'violations' in page && Array.isArray(page.violations) && page.violations.every((finding: unknown) => typeof finding === 'object' && finding !== null && 'id' in finding && 'nodes' in finding && Array.isArray(finding.nodes));

const looksLikeARun = (value: unknown): value is AuditRun => typeof value === 'object' && value !== null && 'pages' in value && Array.isArray(value.pages) && value.pages.every(isPage);

/** A former result, as `--format json` wrote it. Throws {@link Stop} with one line where it is none. */
export async function readRun(file: string, say: Say): Promise<AuditRun> {
  const text = await textOf(file, say);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Stop(say('notJson', { file, why: firstLine(error) }));
  }
  if (!looksLikeARun(value)) throw new Stop(say('notARun', { file }));
  return value;
}

async function allOf(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of stream) pieces.push(piece.toString());
  return pieces.join('');
}

/** Addresses, files and folders, one on a line; a line that begins with # is a note. */
export async function readList(file: string, io: CommandIo, say: Say): Promise<readonly string[]> {
  const text = file === '-' ? await allOf(io.stdin) : await textOf(file, say);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0) throw new Stop(say('emptyList', { file }));
  return lines;
}

/** The states that a script exports: `export const states = { … }`, or its default export. */
export async function readStates(file: string, say: Say): Promise<States> {
  const whole = path.resolve(file);
  await access(whole).catch(() => {
    throw new Stop(say('noFile', { file }));
  });
  let loaded: { readonly states?: unknown; readonly default?: unknown };
  try {
    loaded = (await import(pathToFileURL(whole).href)) as typeof loaded;
  } catch (error) {
    throw new Stop(say('statesNotLoaded', { file, why: firstLine(error) }));
  }
  const states = loaded.states ?? loaded.default;
  if (typeof states !== 'object' || states === null || Object.keys(states).length === 0) throw new Stop(say('noStates', { file }));
  const wrong = Object.entries(states).find(([, act]) => typeof act !== 'function');
  if (wrong !== undefined) throw new Stop(say('stateNoFunction', { state: wrong[0], file }));
  return states as States;
}

/** Writes a report, with the folders on the way to it. */
export async function writeReport(file: string, text: string, say: Say): Promise<void> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new Stop(say('cannotWrite', { file, why: codeOf(error) }));
  }
}

/// <reference types="node" />
import type { States } from '../states/states';
import { auditPages, NoBrowser, type AuditPagesOptions } from '../run/run';
import { say as sayOfRun } from '../run/look';
import { Stop, type ExitCode } from './command-io';
import { readList, readStates } from './read-files';
import type { CommandOptions } from './read-options';
import type { CommandLocale } from './say';
import { writeRun, type Speaking } from './write-run';

/** What cannot be read is told, and the rest goes on with this instead. */
export async function or<Result>(read: Promise<Result>, instead: Result, problems: string[]): Promise<Result> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    problems.push(error.message);
    return instead;
  }
}

/** Rules that can be left out: ours, axe's, and what we call those. */
async function knownRules(): Promise<ReadonlySet<string>> {
  const [{ default: axe }, { allRules, axeAliases }] = await Promise.all([import('axe-core'), import('../rules/rules')]);
  return new Set([...allRules.map(({ id }) => id), ...axe.getRules().map(({ ruleId }) => ruleId), ...Object.values(axeAliases).map(({ alias }) => alias)]);
}

/** The rules to leave out that there are; each other one is told as a problem. */
export async function withoutUnknown(without: readonly string[], { say, problems }: Speaking): Promise<readonly string[]> {
  if (without.length === 0) return without;
  const known = await knownRules();
  problems.push(...without.filter((id) => !known.has(id)).map((id) => say('noRule', { id })));
  return without.filter((id) => known.has(id));
}

/** A line that is written over by the next, for who waits at a terminal. */
function progressOn({ io: { stderr }, say }: Speaking): Pick<AuditPagesOptions, 'onProgress'> {
  if (stderr.isTTY !== true) return {};
  return {
    onProgress: (done, of, url) => {
      stderr.write(`\r\u001B[2K${done === of ? '' : say('progress', { done, of, url: (url.split(/[?#]/, 1)[0] ?? '').slice(0, 100) })}`);
    },
  };
}

/** Why there is no browser, and what to do, in one line. `named`: the one that was asked for. */
export function noBrowserLine({ tried: [tried = ''] }: NoBrowser, named: string | undefined, locale: CommandLocale): string {
  const asked = named ?? process.env['KIND_CHROMIUM'];
  if (asked !== undefined && asked !== 'npm') return sayOfRun(locale, 'noSuchBrowser', { file: asked, why: tried.slice(tried.indexOf(': ') + 2) });
  return [sayOfRun(locale, 'noBrowser'), ...(tried === '' ? [] : [tried])].join(' · ');
}

/** `kind-audit <address, HTML file or folder …>`: looks at pages and tells what was found. */
export async function runPages(options: CommandOptions, speaking: Speaking): Promise<ExitCode> {
  const { io, say, locale, problems } = speaking;
  const listed = options.list === undefined ? [] : await or(readList(options.list, io, say), [], problems);
  const asked = [...options.asked, ...listed];
  if (asked.length === 0) throw new Stop(problems.length > 0 ? '' : say('nothingAsked', {}));
  const states: States = options.states === undefined ? {} : await or(readStates(options.states, say), {}, problems);
  const { viewports, chromium, pictures, timeout, jobs, network } = options;
  const without = await withoutUnknown(options.without, speaking);
  try {
    const run = await auditPages(asked, { locale, states, without, pictures, timeout, jobs, network, ...(viewports && { viewports }), ...(chromium !== undefined && { chromium }), ...progressOn(speaking) });
    return await writeRun(run, options, speaking);
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    throw new Stop(noBrowserLine(error, chromium, locale));
  }
}

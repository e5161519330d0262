/// <reference types="node" />
import path from 'node:path';
import { fill, type Filling, type Sentence } from '@kind-by-design/plain-language/words';
import { NoBrowser } from '../run/run';
import { addressOf } from '../site/addresses';
import { withoutSecrets } from '../findings/without-secrets';
import { auditSite, FolderTaken, NoCrawlee, RobotsUnreadable, type SiteAudit, type SiteOptions } from '../site/site';
import type { States } from '../states/states';
import { Stop, type CommandIo, type ExitCode } from './command-io';
import { noBrowserLine, or, withoutUnknown } from './pages-command';
import { readStates } from './read-files';
import { languageIn, readOptions, type CommandOptions, type MoreOptions } from './read-options';
import { codeOf, sayIn } from './say';
import { siteCommandWords as english } from './site-command.words';
import { siteCommandWords as welsh } from './site-command.words.cy';
import { tellProblems, writeRun, type Speaking } from './write-run';

type English = typeof english;
type Tell = <Name extends keyof English>(name: Name, filling: Filling<English[Name]>) => string;

const tellIn = (locale: 'en' | 'cy'): Tell => (name, filling) => fill((locale === 'cy' ? welsh : english)[name] as Sentence, filling as never, locale);

const more = {
  include: { type: 'string' }, exclude: { type: 'string' }, 'max-pages': { type: 'string' }, 'max-depth': { type: 'string' }, sample: { type: 'string' },
  delay: { type: 'string' }, folder: { type: 'string' }, keep: { type: 'boolean' }, anew: { type: 'boolean' }, 'ignore-robots': { type: 'boolean' },
} as const satisfies MoreOptions;

/** The options that only a site has. What cannot be read is told, and the default holds. */
function siteOptions({ more: given }: CommandOptions, { say, problems }: Speaking, tell: Tell): Partial<SiteOptions> {
  const last = (name: keyof typeof more) => given.get(name)?.at(-1);
  function number(name: keyof typeof more, least: number): number | undefined {
    const written = last(name);
    if (written === undefined || (/^\d{1,9}$/.test(written) && Number(written) >= least)) return written === undefined ? undefined : Number(written);
    problems.push(say('badNumber', { option: `--${name}`, least, given: written }));
    return undefined;
  }
  function delay(): number | undefined {
    const written = last('delay');
    if (written === undefined || /^\d{1,4}(\.\d{1,3})?$/.test(written)) return written === undefined ? undefined : Number(written) * 1000;
    problems.push(tell('badDelay', { given: written }));
    return undefined;
  }
  const found = { maxPages: number('max-pages', 1), maxDepth: number('max-depth', 0), sample: number('sample', 0), delay: delay() };
  return {
    include: given.get('include') ?? [],
    exclude: given.get('exclude') ?? [],
    ignoreRobots: given.has('ignore-robots'),
    anew: given.has('anew'),
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  };
}

/** The name of a folder that every system takes: `localhost_3000`. */
const nameOf = (start: string) => new URL(start).host.replaceAll(/[^\w.-]/g, '_');

/** Each page is told in the place of the one before, for who waits at a terminal. */
function progressOn({ stderr }: CommandIo, tell: Tell): Pick<SiteOptions, 'onProgress'> {
  if (stderr.isTTY !== true) return {};
  return { onProgress: ({ done, known, path: at }) => void stderr.write(`\r\u001B[2K${tell('progress', { done, known, left: known - done, path: at.slice(0, 80) })}`) };
}

/** What went wrong before anything could be looked at, in one line. */
function whyNot(error: unknown, folder: string, chromium: string | undefined, { locale }: Speaking, tell: Tell): string | undefined {
  if (error instanceof NoBrowser) return noBrowserLine(error, chromium, locale);
  if (error instanceof NoCrawlee) return tell('noCrawlee', {});
  if (error instanceof RobotsUnreadable) return tell('noRobots', { why: error.message });
  if (!(error instanceof FolderTaken)) return undefined;
  if (error.is === 'not-ours') return tell('notOurs', { folder });
  return error.is === 'asked-otherwise' ? tell('askedOtherwise', { folder }) : tell('cannotWrite', { folder, why: codeOf(error.cause) });
}

async function audit(start: string, folder: string, options: CommandOptions, speaking: Speaking, tell: Tell): Promise<SiteAudit> {
  const { io, locale, say, problems } = speaking;
  const states: States = options.states === undefined ? {} : await or(readStates(options.states, say), {}, problems);
  const { viewports, chromium, pictures, timeout } = options;
  const without = await withoutUnknown(options.without, speaking);
  try {
    return await auditSite(start, { ...siteOptions(options, speaking, tell), folder, locale, states, without, pictures, timeout, ...(viewports && { viewports }), ...(chromium !== undefined && { chromium }), ...progressOn(io, tell) });
  } catch (error) {
    const why = whyNot(error, folder, chromium, speaking, tell);
    throw why === undefined ? error : new Stop(why);
  } finally {
    if (io.stderr.isTTY === true) io.stderr.write('\r\u001B[2K');
  }
}

async function site(args: readonly string[], speaking: Speaking, tell: Tell): Promise<ExitCode> {
  const { io, say, problems } = speaking;
  const options = readOptions(args, say, more);
  problems.push(...options.problems);
  if (options.help) {
    io.stdout.write(`${tell('help', {})}\n`);
    return 0;
  }
  const [start, ...others] = options.asked;
  if (start === undefined || others.length > 0) throw new Stop(tell('oneAddress', {}));
  if (/^https?:\/\/[^/?#]*@/i.test(start)) throw new Stop(tell('nameInAddress', { given: withoutSecrets(start) }));
  if (!/^https?:\/\/[^/]/i.test(start) || addressOf(start) === undefined) throw new Stop(tell('noAddress', { given: start }));
  const folder = options.more.get('folder')?.at(-1) ?? path.join('.kind-audit', nameOf(start));
  const audited = await audit(start, folder, options, speaking, tell);
  const minutes = Math.ceil((audited.stayAway ?? 0) / 60_000);
  if (minutes > 0) problems.push(tell('stayAway', { count: minutes, folder }));
  else if (!audited.finished) problems.push(tell('stopped', { folder }));
  const code = await writeRun(await audited.run(), options, speaking);
  if (audited.finished && !options.more.has('keep')) await audited.clear();
  return code;
}

/** `kind-audit site <address>`: audits a whole site, and tells it as pages are told. */
export async function runSite(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const locale = languageIn(args);
  const speaking: Speaking = { io, locale, say: sayIn(locale), problems: [] };
  try {
    return await site(args, speaking, tellIn(locale));
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    speaking.problems.push(error.message);
    tellProblems(speaking);
    return 2;
  }
}

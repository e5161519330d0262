/// <reference types="node" />
import type { AuditRun } from '../findings/findings';
import { impacts } from '../findings/impacts';
import { compareRuns, htmlReport, junitReport, textReport, type RunsCompared } from '../report/report';
import type { Impact } from '../rules/rule';
import { Stop, type CommandIo, type ExitCode } from './command-io';
import { readRun, writeReport } from './read-files';
import type { CommandOptions, FailOn, Format } from './read-options';
import type { CommandLocale, Say } from './say';

export interface Speaking {
  readonly io: CommandIo;
  readonly say: Say;
  readonly locale: CommandLocale;
  /** One line each: what is wrong, and what to do. Told after the report, on stderr; any of them makes the exit code 2. */
  readonly problems: string[];
}

/** Whether a finding of this impact ends the command with 1. */
export const isAtLeast = (failOn: FailOn, impact: Impact): boolean => failOn !== 'none' && impacts.indexOf(impact) <= impacts.indexOf(failOn);

/** The impact of every element found, and of those that the former run did not have. What nobody looked at before is new too. */
function impactsOf(run: AuditRun, compared: RunsCompared | undefined): { readonly all: readonly Impact[]; readonly counted: readonly Impact[] } {
  const all = run.pages.flatMap(({ violations }) => violations.flatMap(({ impact, nodes }) => nodes.map(() => impact)));
  return { all, counted: compared === undefined ? all : [...compared.new, ...compared.notLookedAtBefore].map(({ finding }) => finding.impact) };
}

const columnsOf = (stream: NodeJS.WritableStream) => ('columns' in stream && typeof stream.columns === 'number' ? Math.min(100, Math.max(40, stream.columns)) : 80);

function formatted(format: Format, run: AuditRun, before: AuditRun | undefined, { io, locale }: Speaking): string {
  if (format === 'json') return `${JSON.stringify(run, undefined, 2)}\n`;
  if (format === 'html') return htmlReport(run, { locale, before });
  if (format === 'junit') return junitReport(run);
  return textReport(run, { locale, before, width: columnsOf(io.stdout) });
}

const withEnd = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

async function formerRun({ baseline }: CommandOptions, { say, problems }: Speaking): Promise<AuditRun | undefined> {
  if (baseline === undefined) return undefined;
  try {
    return await readRun(baseline, say);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    problems.push(`${error.message}. ${say('baselineLeft', {})}`);
    return undefined;
  }
}

/** In one breath, where the report itself went into a file. */
function shortly(run: AuditRun, file: string, found: number, fresh: number | undefined, { say }: Speaking): string {
  const what = found === 0 ? [say('foundNone', {})] : [say('found', { count: found }), ...(fresh === undefined ? [] : [say('foundNew', { count: fresh })])];
  return [say('lookedAt', { count: new Set(run.pages.map(({ url }) => url)).size }), ...what, say('written', { file })].join(' ');
}

/** What is wrong is told in one line each, after the report, where no program takes it for the report. */
export function tellProblems({ io, problems }: Speaking): void {
  for (const problem of new Set(problems)) io.stderr.write(`${problem.replace(/\.$/, '')}.\n`);
}

/** Tells a run as it was asked for, to the screen or into a file, beside a former run if there is one, and gives the exit code. */
export async function writeRun(run: AuditRun, options: CommandOptions, speaking: Speaking): Promise<ExitCode> {
  const { io, say, problems } = speaking;
  const before = await formerRun(options, speaking);
  const { all, counted } = impactsOf(run, before && compareRuns(before, run));
  const report = withEnd(formatted(options.format, run, before, speaking));
  if (options.out === undefined) io.stdout.write(report);
  else {
    try {
      await writeReport(options.out, report, say);
      io.stdout.write(`${shortly(run, options.out, all.length, before && counted.length, speaking)}\n`);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      problems.push(error.message);
      io.stdout.write(report); // an audit may have taken hours: what it found is not thrown away
    }
  }
  problems.push(...run.notAudited.map(({ url, why }) => say('problem', { url, why })));
  tellProblems(speaking);
  if (problems.length > 0) return 2;
  return counted.some((impact) => isAtLeast(options.failOn, impact)) ? 1 : 0;
}

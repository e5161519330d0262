import { compareRuns, htmlReport, textReport, type RunsCompared } from '../report/report';
import type { AuditRun } from '../findings/findings';
import { Stop, type ExitCode } from './command-io';
import { readRun, writeReport } from './read-files';
import type { CommandOptions } from './read-options';
import { isAtLeast, tellProblems, type Speaking } from './write-run';

function formatted({ format }: CommandOptions, before: AuditRun, after: AuditRun, compared: RunsCompared, { locale, say }: Speaking): string {
  if (format === 'json') return JSON.stringify(compared, undefined, 2);
  if (format === 'html') return htmlReport(after, { locale, before });
  if (format === 'text') return textReport(after, { locale, before });
  throw new Stop(say('badChoice', { option: '--format', choices: 'text, json, html', given: format }));
}

/** `kind-audit compare before.json after.json`: what is new, what has gone, what is the same. Ends with 1 where something new is at the level. */
export async function runCompare(options: CommandOptions, speaking: Speaking): Promise<ExitCode> {
  const { io, say, problems } = speaking;
  const [earlier, later, ...more] = options.asked;
  if (earlier === undefined || later === undefined || more.length > 0) throw new Stop(say('compareTwo', {}));
  const [before, after] = await Promise.all([readRun(earlier, say), readRun(later, say)]);
  const compared = compareRuns(before, after);
  const text = `${formatted(options, before, after, compared, speaking).trimEnd()}\n`;
  if (options.out === undefined) io.stdout.write(text);
  else {
    await writeReport(options.out, text, say);
    io.stdout.write(`${say('written', { file: options.out })}\n`);
  }
  tellProblems(speaking);
  if (problems.length > 0) return 2;
  return compared.new.some(({ finding }) => isAtLeast(options.failOn, finding.impact)) ? 1 : 0;
}

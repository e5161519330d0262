import { cpus } from 'node:os';
import type { AuditFigures } from './audit.ts';
import { auditLinesOf } from './audit-lines.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The page of figures that the audit has to itself: its large pages take longer than all the rest. */
export function auditDocumentOf(figures: AuditFigures): string {
  const lines = auditLinesOf(figures);
  const missed = lines.filter(({ reached }) => reached === 'no');
  return `# Figures of the audit

Written by \`npx --yes pnpm@12.21.0 bench audit\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus().length} processors.

The page is a stretch of a care service’s page (a form, a table, lists, ways to a person), repeated. **Bare** is axe-core alone with WCAG
2.2 A and AA; ours is the same with the kindness rules in it. Times are the page’s thread, each run on a page opened anew.

${row(['What', 'Ours', 'Bare', 'Ours over bare', 'Target', 'Reached'])}
${row(['---', '---:', '---:', '---:', '---', '---'])}
${lines.map(({ what, ours, bare, ratio, target, reached }) => row([what, ours, bare, ratio, target, reached])).join('\n')}

${missed.length === 0 ? 'Every target is reached.' : `Missed: ${missed.map(({ what }) => what).join(' · ')}.`}
`;
}

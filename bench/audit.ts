import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { measureRules, type RuleFigures } from './audit-rules.ts';
import type { SiteFigures } from './audit-site.ts';
import type { WordsFigures } from './audit-words-worker.ts';

export interface AuditFigures {
  readonly rules: readonly RuleFigures[];
  readonly words: WordsFigures;
  readonly site: SiteFigures;
}

/** In a process of its own: what one leaves in memory is not the next one’s. */
async function inProcess<Figures>(file: string, ...args: readonly string[]): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, file), ...args], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Figures;
}

/** What the audit costs: its rules beside axe-core alone, its review of words, and the memory that a whole site takes. */
export async function measureAudit(rounds: number, { quick }: { readonly quick: boolean }): Promise<AuditFigures> {
  const rules = await measureRules(quick ? [[300, 2], [5000, 1]] : [[300, rounds], [5000, Math.min(rounds, 7)], [50_000, 2]]);
  const words = await inProcess<WordsFigures>('audit-words-worker.ts', String(quick ? 1 : 5));
  const site = await inProcess<SiteFigures>('audit-site-worker.ts', String(quick ? 12 : 500));
  return { rules, words, site };
}

// Measures the library beside plain React and writes docs/figures.md, and the audit beside axe-core and writes
// docs/figures-audit.md. `audit` measures that part alone. With --quick it only shows that every part runs.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { measureAudit } from './audit.ts';
import { auditDocumentOf } from './audit-document.ts';
import { auditLinesOf } from './audit-lines.ts';
import { buildClient, buildServer } from './bundles.ts';
import { documentOf, journeyLinesOf, linesOf } from './figures.ts';
import { measureChromium } from './in-chromium.ts';
import { measureServer } from './server-render.ts';
import { measureJourneys } from './journeys.ts';
import { measureSizes } from './sizes.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 2 : 15;

// React asks for it when it loads: the pages for the browser come from this process.
process.env['NODE_ENV'] = 'production';

async function measureComponents(): Promise<void> {
  const sizes = await measureSizes({ quick });
  const serverPages = await buildServer();
  const server = await measureServer(serverPages, rounds);
  const chromium = await measureChromium(await buildClient(), serverPages, rounds);
  const journeys = await measureJourneys(serverPages, rounds, { quick });
  const figures = { sizes, server, chromium, journeys };
  console.table(Object.fromEntries([...linesOf(figures), ...journeyLinesOf(figures)].map(({ what, ...cells }) => [what, cells])));
  if (!quick) await writeFile(path.resolve(import.meta.dirname, '../docs/figures.md'), documentOf(figures, rounds));
  for (const story of journeys.walk.broken) console.error(`A walk at random broke off:\n${story}`);
}

async function measureTheAudit(): Promise<void> {
  const audit = await measureAudit(rounds, { quick });
  console.table(Object.fromEntries(auditLinesOf(audit).map(({ what, ...cells }) => [what, cells])));
  if (!quick) await writeFile(path.resolve(import.meta.dirname, '../docs/figures-audit.md'), auditDocumentOf(audit));
}

if (!process.argv.includes('audit')) await measureComponents();
await measureTheAudit();
if (quick) console.log('A quick run: its figures are too few to keep.');

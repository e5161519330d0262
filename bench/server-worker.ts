// Started by server-render.ts: renders each page in turn with its bare twin and prints what each took.
import { pathToFileURL } from 'node:url';
import { type Compared, inTurn } from './statistics.ts';

type Render = () => string;

const [, , pages = '', rounds = '1'] = process.argv;
const { renders } = (await import(pathToFileURL(pages).href)) as { renders: Readonly<Record<string, { readonly ours: Render; readonly bare: Render }>> };

/** Processor time, not the clock's: what else runs on the machine does not count, what React leaves to the garbage collector does. */
function spent(render: Render, times: number): number {
  const before = process.cpuUsage();
  for (let nth = 0; nth < times; nth += 1) render();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** So many renders that a round takes about 100 ms. */
function timesFor(render: Render): number {
  spent(render, 200); // warm
  return Math.max(1, Math.round(100 / spent(render, 50)));
}

const figures: Record<string, Compared> = {};
for (const [name, sides] of Object.entries(renders)) {
  const times = Math.min(timesFor(sides.ours), timesFor(sides.bare));
  figures[name] = await inTurn(Number(rounds), (side) => spent(sides[side], times));
}
console.log(JSON.stringify(figures));

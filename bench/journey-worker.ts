// Started by journeys.ts: walks the portal’s journey through real requests and prints what each step cost.
import { pathToFileURL } from 'node:url';
import type { AskedQuestion, JourneyPage } from '@kind-by-design/journey';
import { handleJourney, type JourneyService, visitCookie } from '@kind-by-design/journey/http';
import { memoryStore } from '@kind-by-design/journey/stores';
import { journey } from '../apps/care-portal/app/care/journey.ts';
import { quantile } from './statistics.ts';

/** Processor time of one step, in milliseconds: the form is posted, stored and checked, and the next page is opened. */
export interface StepFigures {
  /** The middle one of all steps of a whole walk. */
  readonly step: number;
  /** The dearest page of the walk. */
  readonly most: { readonly page: string; readonly step: number };
  /** The middle step, with the next page rendered to HTML too. */
  readonly rendered: number;
  readonly steps: number;
}

type Controls = readonly (readonly [name: string, value: string])[];
type Render = (page: JourneyPage) => string;

const origin = 'https://care.example.org';
const receipt = '/receipt';
const story = 'The stairs are hard now, and I have not been out for weeks. '.repeat(20);

/** A whole answer to a question, as a browser would send it. The first option leads all the way through this journey, save for these. */
function answered({ field, question, reveals }: AskedQuestion): Controls {
  const inside = Object.values(reveals ?? {}).flat().flatMap(answered);
  switch (question.kind) {
    case 'choice': return [[field, chosen(Object.keys(question.options))], ...inside];
    case 'choices': return [...Object.entries(question.options).filter(([, option]) => typeof option === 'string' || !(option.exclusive ?? false)).slice(0, 6).map(([value]) => [field, value] as const), ...inside];
    case 'date': return [[`${field}-day`, '31'], [`${field}-month`, '3'], [`${field}-year`, '1952'], [`${field}-rough`, '']];
    case 'name': return [[field, 'Sam Example'], [`${field}-called`, 'Sam'], [`${field}-said`, '']];
    case 'address': return [[field, '1 Example Street, Exampletown, EX1 1EX'], [`${field}-where`, 'fixed'], [`${field}-find`, '']];
    case 'number': return [[field, '3']];
    case 'telephone': return [[field, '01632 960 999']];
    case 'email': return [[field, 'someone@example.org']];
    default: return [[field, question.long === true ? story : 'In the morning, most days']];
  }
}

/** Where another option than the first makes the way longer. */
const preferred = ['care', 'attorney', 'goOn', 'text'];
const chosen = (options: readonly string[]): string => preferred.find((value) => options.includes(value)) ?? options[0] ?? '';

/** Walks from the first page to the receipt, and hands every step's cost on. */
async function walk(cost: (page: string, milliseconds: number) => void, render: Render): Promise<void> {
  let page: JourneyPage | undefined;
  const service: JourneyService = {
    journey, base: '/care', store: memoryStore(), visits: visitCookie(), now: () => new Date('2026-11-23T10:30:00Z'),
    send: async () => ({ go: receipt }),
    render: (shown) => {
      page = shown;
      return new Response(render(shown));
    },
  };
  let cookie = '';
  const ask = async (address: string, body?: URLSearchParams) => {
    const headers = { cookie, ...(body && { origin }) };
    const response = await handleJourney(new Request(origin + address, body ? { method: 'POST', headers, body } : { headers }), service);
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response;
  };
  let at = (await ask('/care')).headers.get('location') ?? '/care';
  await ask(at);
  for (let steps = 0; at !== receipt; steps += 1) {
    if (!page || steps > 200) throw new Error(`The walk came to no receipt: ${at}`);
    const { kind, key, version } = page;
    const controls: Controls = [['key', key], ['version', String(version)], ...(kind === 'questions' ? page.questions.flatMap(answered) : []), ...(kind === 'list' && page.entries.length < 2 ? [['go', 'add'] as const] : [])];
    const body = new URLSearchParams(controls.map(([name, value]) => [name, value]));
    const from = at;
    const before = process.cpuUsage();
    at = (await ask(at, body)).headers.get('location') ?? '';
    if (at !== receipt) await ask(at);
    const { user, system } = process.cpuUsage(before);
    cost(from, (user + system) / 1000);
    if (at === from) throw new Error(`The walk stands still at ${at}: ${JSON.stringify(page.kind === 'questions' ? page.problems : page.kind)}`);
  }
}

const warming = 40;

const middle = (costs: readonly number[]) => quantile(costs, 0.5);

async function measure(walks: number, render: Render): Promise<Map<string, number[]>> {
  const costs = new Map<string, number[]>();
  // A server has run for a while: the first walks only warm it up.
  for (let nth = -warming; nth < walks; nth += 1) {
    await walk((page, milliseconds) => {
      if (nth >= 0) costs.set(page, [...(costs.get(page) ?? []), milliseconds]);
    }, render);
  }
  return costs;
}

const [, , serverPages = '', rounds = '1'] = process.argv;
const { journeyPage } = (await import(pathToFileURL(serverPages).href)) as { readonly journeyPage: Render };
const walks = Number(rounds) * 4;
const data = await measure(walks, () => '');
const html = await measure(walks, journeyPage);
const pages = [...data].map(([page, costs]) => ({ page, step: middle(costs) })).toSorted((one, other) => other.step - one.step);
const [most = { page: '', step: Number.NaN }] = pages;
const figures: StepFigures = { step: middle([...data.values()].flat()), most, rendered: middle([...html.values()].flat()), steps: pages.length };
console.log(JSON.stringify(figures));

import { cpus } from 'node:os';
import type { ChromiumFigures } from './in-chromium.ts';
import type { ProofTime } from './journey-prove.ts';
import type { JourneyFigures } from './journeys.ts';
import { type Line, own, ratio, reached, whole } from './line.ts';
import type { ServerFigures } from './server-render.ts';
import type { Sizes } from './sizes.ts';

export interface Figures {
  readonly sizes: Sizes;
  readonly server: ServerFigures;
  readonly chromium: ChromiumFigures;
  readonly journeys: JourneyFigures;
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;


const size = (what: string, ours: number, bare?: number, most?: number): Line => ({
  what,
  ours: kilo(ours),
  bare: bare === undefined ? '' : kilo(bare),
  ratio: '',
  target: most === undefined ? '' : `at most ${most / 1000} kB`,
  reached: most === undefined ? '' : reached(ours, most),
});

const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;


/** Why a target is missed where it is, as far as it was found by taking parts away one by one. */
const reasons: readonly (readonly [line: RegExp, why: string])[] = [
  [/^JavaScript of the page/, 'A form here does more than the page by hand. Taken away one by one, these save (kB): `Form` 1.80, of which typed text that survives is 0.77; eight contact channels with all their facts 0.79; the summary 0.51; the date 0.49; the provider 0.44, of which opening hours that stay right are 0.21; the text area’s count 0.31. Each other input costs 0.02 to 0.19: there is nothing left to find there. The page’s own sentences and markup are about 0.9 on both sides. What is left is to load what a form does only at first use apart from the page; not done: a part that does not arrive, as in a tunnel, would lose what was typed.'],
  [/^… tokens and/, 'It styles every component. A page that takes only its own sheets, each by its name (`@kind-by-design/react/base.css`, `field.css`, then one per component), is within the target.'],
  [/^Server/, 'Our own functions are about a tenth of the time. On the page, ours also has 12 elements more (168 beside 156) and 2 kB more HTML: longer class names, places to hang the layout of a contact on, the text area’s words for its count. In a long form, the mark "(optional)" is a component that reads the page’s language (0.03 of bare); read by every field instead, each plain input would render again whenever a channel opens or closes. What else there is of the gap was not found; rounds differ by a fifth.'],
  [/^Hydrate/, 'Taken apart: copying what was typed before scripts came costs up to 0.05 of bare, the provider’s effect and the facts of the contact channels nothing that shows. The rest seems spread thin, and was not measured part by part: more elements, a component per field, and about three times as much code that runs for the first time.'],
];

/** 0.8 of plain React's renders a second is 1.25 of its time. */
const serverMost = 1.25;

/** Every figure on a line, with its target where it has one. */
export function linesOf({ sizes: { script, style }, server, chromium }: Figures): readonly Line[] {
  const { presses, controls, renders } = chromium.renders;
  return [
    size('JavaScript of the page, React itself left out', script.ours, script.bare, 6000),
    size('… its 14 components and their words alone', script.components),
    size('… Welsh for these components', script.welsh),
    size('… Welsh for every component', script.everyWelsh),
    size('… the word formatter alone (`fill`)', script.sentences),
    size('CSS of the page: tokens and its components’ sheets', style.page, undefined, 5000),
    size('… tokens and `styles.css` whole', style.everything, undefined, 5000),
    size('… tokens alone', style.tokens),
    ...Object.entries(server).map(([name, compared]) => ratio(`Server render: ${name}`, compared, 'ms', serverMost)),
    ratio('Hydrate the page', chromium.hydrate, 'ms', 1.2),
    ratio('Mount 1,000 text fields: time', chromium.mount, 'ms', 1.15),
    ratio('Mount 1,000 text fields: memory', chromium.memory, 'kB', 1.2),
    { what: `Renders at ${presses} key presses in ${controls} controls`, ours: String(renders), bare: '', ratio: '', target: 'none', reached: reached(renders, 0) },
    ratio('1,000 key presses in the text area, which says the room left; bare does not', chromium.press, 'ms'),
    ratio('… bare keeps the text in state and says the room left', chromium.pressBesideState, 'ms'),
  ];
}

const proofLines = (what: string, { questions, routes, structure, proof, states }: ProofTime, most?: number): readonly Line[] => [
  own(`Proof of ${what}, ${whole(questions)} questions, ${whole(routes)} routes: read as a whole`, milliseconds(structure), most === undefined ? '' : `at most ${whole(most)} ms`, most === undefined ? '' : reached(structure, most)),
  own(`… and proved, with ${whole(states)} states looked at`, milliseconds(proof)),
];

/** What a journey costs, and whether a walk at random lost anything. */
export function journeyLinesOf({ sizes: { journey }, journeys: { step, walk, proofs } }: Pick<Figures, 'sizes' | 'journeys'>): readonly Line[] {
  return [
    size('JavaScript of any page of a journey, React itself left out', journey.page, undefined, 16_000),
    size('… with the header, footer, language switch and ways out around it', journey.inShell),
    own(`A step on the server: stored, checked, the next page opened; middle of ${step.steps} pages`, milliseconds(step.step), 'at most 2 ms', reached(step.step, 2)),
    own(`… the dearest of them, \`${step.most.page}\``, milliseconds(step.most.step), 'at most 2 ms', reached(step.most.step, 2)),
    own('… with its page rendered to HTML', milliseconds(step.rendered)),
    own(`${whole(walk.steps)} steps at random through every journey, with two windows: walks that lost something, stood still or sent twice`, String(walk.broken.length), 'none', reached(walk.broken.length, 0)),
    own('… requests sent on the way, each once', String(walk.sent)),
    own('… such steps a second, each with the requests it takes and a look at everything stored', String(Math.round(walk.stepsPerSecond))),
    ...proofLines('sixteen steps as in an assessment', proofs.sixteen),
    ...proofLines('1,000 steps', proofs.thousand, 1000),
    ...proofLines('10,000 steps', proofs.tenThousand),
  ];
}

/** One line for each reason, with all that is missed for it. */
const whyMissed = (missed: readonly Line[]): string =>
  [...Map.groupBy(missed, ({ what }) => reasons.find(([line]) => line.test(what))?.[1] ?? 'Not known yet.')].map(([why, lines]) => `- ${lines.map(({ what }) => what).join('; ')}: ${why}`).join('\n');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** `docs/figures.md`. Says nothing of whose machine it was. */
export function documentOf(figures: Figures, rounds: number): string {
  const today = new Date().toISOString().slice(0, 10);
  const lines = linesOf(figures);
  const journeyLines = journeyLinesOf(figures);
  const missed = [...lines, ...journeyLines].filter((line) => line.reached === 'no');
  return `# Figures

Written by \`npx --yes pnpm@12.21.0 bench\` on ${today}: Node ${process.versions.node}, Chromium ${figures.chromium.version}, ${cpus().length} processors, ${rounds} rounds.

The page has a back link, an error summary, eight kinds of input, a button and a contact block. Beside it stands **bare**: the same
page in plain React with its HTML written by hand (\`bench/pages/\`; a test keeps roles, names and descriptions of the two the same).
Bare has none of what our \`Form\` does beside: one press sends once, typed text survives, the room left is said.
Sizes are gzip, in kB of 1,000 bytes, from Vite's production build. Times are processor time, the two sides in turn; a ratio is ours
over bare, the middle one of all rounds, with the middle half of them in brackets.

${row(['What', 'Ours', 'Bare', 'Ours over bare', 'Target', 'Reached'])}
${row(['---', '---:', '---:', '---:', '---', '---'])}
${lines.map(({ what, ours, bare, ratio: over, target, reached: done }) => row([what, ours, bare, over, target, done])).join('\n')}

## A journey

The journey is the portal’s: asking for an assessment for somebody else, with six hard things, two helpers and long answers. Its
store is in memory, so this is what a step costs beside a database. The page is every kind of page a journey has, with the state of
the draft, what went wrong, urgent help and ways to reach a person; the engine stays on the server.

${row(['What', 'Figure', 'Target', 'Reached'])}
${row(['---', '---:', '---', '---'])}
${journeyLines.map(({ what, ours, target, reached: done }) => row([what, ours, target, done])).join('\n')}

## Targets

${missed.length === 0 ? 'Every target is reached.' : `Missed:\n\n${whyMissed(missed)}`}

## Each component alone

With its words and all it stands on. What several share (the parts of a field, the word formatter) is paid once on a page.

${row(['Component', 'JavaScript'])}
${row(['---', '---:'])}
${figures.sizes.alone.map(([name, bytes]) => row([`\`${name}\``, kilo(bytes)])).join('\n')}
`;
}

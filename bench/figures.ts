import { cpus } from 'node:os';
import type { ChromiumFigures } from './in-chromium.ts';
import type { ServerFigures } from './server-render.ts';
import type { Sizes } from './sizes.ts';
import type { Compared } from './statistics.ts';

export interface Figures {
  readonly sizes: Sizes;
  readonly server: ServerFigures;
  readonly chromium: ChromiumFigures;
}

/** One line of the table. */
export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  readonly ratio: string;
  readonly target: string;
  readonly reached: '' | 'yes' | 'no';
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
const reached = (value: number, most: number) => (value <= most ? 'yes' : 'no');

const size = (what: string, ours: number, bare?: number, most?: number): Line => ({
  what,
  ours: kilo(ours),
  bare: bare === undefined ? '' : kilo(bare),
  ratio: '',
  target: most === undefined ? '' : `at most ${most / 1000} kB`,
  reached: most === undefined ? '' : reached(ours, most),
});

const ratio = (what: string, { ours, bare, ratio: middle, spread: [low, high] }: Compared, unit: 'ms' | 'kB', most?: number): Line => {
  const shown = (value: number) => (unit === 'kB' ? `${Math.round(value / 1000)} kB` : `${value.toFixed(value < 10 ? 2 : 0)} ms`);
  return { what, ours: shown(ours), bare: shown(bare), ratio: `${middle.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`, target: most === undefined ? '' : `at most ${most}`, reached: most === undefined ? '' : reached(middle, most) };
};

/** Why a target is missed where it is, as far as it was found by taking parts away one by one. */
const reasons: readonly (readonly [line: RegExp, why: string])[] = [
  [/^JavaScript/, 'A form here does more than the page by hand. Taken away one by one, these save (kB): typed text that survives 0.72, all facts of eight contact channels 0.82, the date’s rough answer and parts 0.46, the summary 0.50, the word formatter 0.47, one press sends once 0.30, opening hours that stay right 0.17. The page’s own sentences and markup are about 1 of the kB on both sides.'],
  [/^… tokens and/, 'It styles every component. A page that takes only its own sheets is within the target, but `styles/base.css` and `styles/field.css`, which all of them stand on, can’t be imported one by one yet.'],
  [/^Server/, 'React itself is no slower with a component per field (0.93 of bare). What is: props that are taken apart and put together again for the native element, the parts of a field as data, and the mark "(optional)" as a component that reads the page’s language; each was about a sixth of bare’s time when it was tried alone, on a busy machine.'],
  [/^Hydrate/, 'Not taken apart yet. Likely: more code that runs for the first time, the provider’s effect, and the form that looks whether something was typed before scripts came.'],
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

/** One line for each reason, with all that is missed for it. */
const whyMissed = (missed: readonly Line[]): string =>
  [...Map.groupBy(missed, ({ what }) => reasons.find(([line]) => line.test(what))?.[1] ?? 'Not known yet.')].map(([why, lines]) => `- ${lines.map(({ what }) => what).join('; ')}: ${why}`).join('\n');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** `docs/figures.md`. Says nothing of whose machine it was. */
export function documentOf(figures: Figures, rounds: number): string {
  const today = new Date().toISOString().slice(0, 10);
  const lines = linesOf(figures);
  const missed = lines.filter((line) => line.reached === 'no');
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

${missed.length === 0 ? 'Every target is reached.' : `Missed:\n\n${whyMissed(missed)}`}

## Each component alone

With its words and all it stands on. What several share (the parts of a field, the word formatter) is paid once on a page.

${row(['Component', 'JavaScript'])}
${row(['---', '---:'])}
${figures.sizes.alone.map(([name, bytes]) => row([`\`${name}\``, kilo(bytes)])).join('\n')}
`;
}

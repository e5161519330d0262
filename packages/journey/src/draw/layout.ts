import type { Journey } from '../definition/definition';
import { placeInRows, type Box, type Link } from './layers';
import { toldSteps, type ToldStep } from './told-steps';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with words; `x` and `y` are its upper left corner. One unit is one CSS pixel where text is 14 of them high. */
export interface DrawnBox extends Point {
  readonly w: number;
  readonly h: number;
  readonly lines: readonly string[];
}

/** A page or an ending. `lines` begins with its heading, broken into `titleLines` lines. */
export interface DrawnNode extends DrawnBox {
  readonly name: string;
  readonly kind: ToldStep['kind'];
  readonly titleLines: number;
}

/** A way from one page to another. */
export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** From the page to what comes after it. */
  readonly points: readonly Point[];
  /** The same as the `d` of an SVG path, the head of its arrow with it; open where its label stands. */
  readonly path: string;
  /** When it is taken, in words; not there where nothing decides. */
  readonly when?: string;
  /** The same, broken into lines, and where it stands. */
  readonly label?: DrawnBox;
}

/** A journey laid out: plain data, nothing of it needs measuring. */
export interface DrawnJourney {
  readonly title: string;
  readonly lang: string;
  readonly w: number;
  readonly h: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

const NODE = 280;
const LABEL = 210;
const LINE = 20;
const GAP = 28;
/** The widest that a letter usually is, at 14 pixels. */
const LETTER = 7.4;

function wrapped(text: string, width: number): readonly string[] {
  const most = Math.floor(width / LETTER);
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((long) => long.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The row of each page: below everything that leads to it. Pages stand at even rows, what is said about the ways at odd ones. */
function rowsOf(steps: readonly ToldStep[], places: ReadonlyMap<string, number>): readonly number[] {
  const rows = steps.map(() => 0);
  for (const [from, { routes }] of steps.entries()) {
    for (const { go } of routes) {
      const to = places.get(go);
      if (to !== undefined && to > from) rows[to] = Math.max(rows[to] ?? 0, (rows[from] ?? 0) + 2);
    }
  }
  return rows;
}

interface Way {
  readonly from: number;
  readonly to: number;
  readonly when: string | undefined;
  /** The boxes it passes, from the upper end to the lower. */
  readonly bends: number[];
}

interface Sized extends Box {
  readonly lines: readonly string[];
}

/** Boxes for pages, for what is said about ways, and for the bends of ways that pass a row. */
function boxesOf(steps: readonly ToldStep[]): { readonly boxes: readonly Sized[]; readonly links: readonly Link[]; readonly ways: readonly Way[] } {
  const places = new Map(steps.map(({ name }, at) => [name, at]));
  const rows = rowsOf(steps, places);
  const boxes: Sized[] = steps.map((step, at) => {
    const lines = nodeLines(step).flat();
    return { w: NODE, h: lines.length * LINE + 24, row: rows[at] ?? 0, lines };
  });
  const links: Link[] = [];
  const ways: Way[] = [];
  for (const [from, { routes }] of steps.entries()) {
    for (const { go, when } of routes) {
      const to = places.get(go);
      if (to === undefined || to === from) continue;
      // A way back is drawn where it is, but turns nothing upside down.
      const [upper, lower] = to > from ? [from, to] : [to, from];
      const way: Way = { from, to, when, bends: [] };
      let last = upper;
      for (let row = (rows[upper] ?? 0) + 1; row < (rows[lower] ?? 0); row += 1) {
        const lines = way.bends.length === 0 && when !== undefined ? wrapped(when, LABEL - 12) : [];
        boxes.push({ w: lines.length > 0 ? LABEL : 12, h: lines.length > 0 ? lines.length * LINE + 8 : 0, row, lines });
        links.push({ above: last, below: boxes.length - 1 });
        last = boxes.length - 1;
        way.bends.push(last);
      }
      links.push({ above: last, below: lower });
      ways.push(way);
    }
  }
  return { boxes, links, ways };
}

const nodeLines = ({ title, asks, notes }: ToldStep) => {
  const inside = NODE - 32;
  return [wrapped(title, inside - 16), [...asks.filter((question) => question !== title), ...notes].flatMap((text) => wrapped(text, inside))] as const;
};

/** The upper and lower edge of each row, from the heights of what stands in it. */
function rowEdges(boxes: readonly Box[]): { readonly tops: readonly number[]; readonly bottoms: readonly number[]; readonly h: number } {
  const heights: number[] = [];
  for (const { row, h } of boxes) heights[row] = Math.max(heights[row] ?? 0, h);
  const tops: number[] = [];
  const bottoms: number[] = [];
  let y = GAP;
  for (let row = 0; row < heights.length; row += 1) {
    tops.push(y);
    bottoms.push(y + (heights[row] ?? 0));
    y += (heights[row] ?? 0) + GAP;
  }
  return { tops, bottoms, h: y };
}

/** Lays a journey out: pages in rows from the first to the endings, ways between them with what is said about each. For `BranchMap` and `drawJourney`. */
export function layoutJourney(journey: Journey): DrawnJourney {
  const steps = toldSteps(journey);
  const { boxes, links, ways } = boxesOf(steps);
  const middles = placeInRows(boxes, links, GAP);
  const left = Math.min(0, ...middles.map((middle, at) => middle - (boxes[at]?.w ?? 0) / 2)) - GAP;
  const { tops, bottoms, h } = rowEdges(boxes);
  const placed = boxes.map(({ w, h: height, row, lines }, at): DrawnBox => ({ x: Math.round((middles[at] ?? 0) - w / 2 - left), y: tops[row] ?? 0, w, h: height, lines }));
  const nodes = steps.map((step, at): DrawnNode => ({ ...boxAt(placed, at), name: step.name, kind: step.kind, titleLines: nodeLines(step)[0].length }));
  const edges = ways.map((way) => edgeOf(way, placed, (at) => bottoms[boxes[at]?.row ?? 0] ?? 0, nodes));
  return { title: journey.title, lang: journey.lang, w: Math.max(0, ...placed.map(({ x, w }) => x + w)) + GAP, h, nodes, edges };
}

const boxAt = (boxes: readonly DrawnBox[], at: number): DrawnBox => boxes[at] ?? { x: 0, y: 0, w: 0, h: 0, lines: [] };

function edgeOf({ from, to, when, bends }: Way, boxes: readonly DrawnBox[], bottomOf: (at: number) => number, nodes: readonly DrawnNode[]): DrawnEdge {
  const forward = to > from;
  const upper = forward ? from : to;
  const middle = ({ x, w }: DrawnBox) => x + w / 2;
  const points: Point[] = [];
  const lead = (x: number, ...heights: readonly number[]) => {
    for (const y of heights) if (points.at(-1)?.x !== x || points.at(-1)?.y !== y) points.push({ x, y });
  };
  // Straight down past everything in a row, and aslant only between rows: so no way runs through a page.
  for (const at of [upper, ...bends]) {
    const box = boxAt(boxes, at);
    lead(middle(box), ...(at === upper ? [] : [box.y]), box.y + box.h, bottomOf(at));
  }
  const lower = boxAt(boxes, forward ? to : from);
  lead(middle(lower), lower.y);
  const label = bends.map((bend) => boxAt(boxes, bend)).find(({ lines }) => lines.length > 0);
  const directed = forward ? points : points.toReversed();
  return {
    from: nodes[from]?.name ?? '',
    to: nodes[to]?.name ?? '',
    points: directed,
    path: pathOf(directed, label),
    ...(when !== undefined && { when }),
    ...(label !== undefined && { label }),
  };
}

function pathOf(points: readonly Point[], label: DrawnBox | undefined): string {
  const behind = (before: Point | undefined, { y }: Point) => label !== undefined && before !== undefined
    && before.x === label.x + label.w / 2 && Math.min(before.y, y) === label.y && Math.max(before.y, y) === label.y + label.h;
  const lines = points.map((point, at) => `${at === 0 || behind(points[at - 1], point) ? 'M' : 'L'}${point.x} ${point.y}`);
  return [...lines, ...arrowHead(points)].join(' ');
}

/** Drawn, not an SVG marker, whose id would have to be the only one on a page. */
function arrowHead(points: readonly Point[]): readonly string[] {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (before === undefined || end === undefined) return [];
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [along, across] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const corner = (side: number) => `${(end.x - 9 * along + side * 4.5 * across).toFixed(1)} ${(end.y - 9 * across - side * 4.5 * along).toFixed(1)}`;
  return [`M${corner(1)}`, `L${end.x} ${end.y}`, `L${corner(-1)}`];
}

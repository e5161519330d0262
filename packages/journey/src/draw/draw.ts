import { fill } from '@kind-by-design/plain-language/words';
import type { Journey } from '../definition/definition';
import { layoutJourney, type DrawnBox, type DrawnEdge, type DrawnNode } from './layout';
import { drawWords } from './say-condition';
import { tellJourney } from './told-steps';

export { layoutJourney, type DrawnBox, type DrawnEdge, type DrawnJourney, type DrawnNode, type Point } from './layout';
export { sayCondition } from './say-condition';
export { tellJourney, toldSteps, type ToldRoute, type ToldStep } from './told-steps';

export interface DrawOptions {
  /** White behind and dark lines, for a file that is looked at by itself. Without it lines have the colour of the text around, also on a dark page. @default false */
  readonly paper?: boolean | undefined;
}

const escapes: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it: the characters that it has no place for are left out. */
const xml = (text: string) => text.replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '').replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

const text = ({ x, y, w, lines }: DrawnBox, top: number, strong = 0) => lines.map((line, at) =>
  `<text x="${x + w / 2}" y="${y + top + at * 20}"${at < strong ? ' font-weight="bold"' : ''}>${xml(line)}</text>`).join('');

function shape({ x, y, w, h, kind }: DrawnNode): string {
  const box = (inset: number, corner: number, more = '') => `<rect x="${x + inset}" y="${y + inset}" width="${w - 2 * inset}" height="${h - 2 * inset}" rx="${corner}"${more}/>`;
  if (kind === 'ending') return box(0, Math.min(h / 2, 32), ' stroke-width="3"');
  if (kind === 'check') return box(0, 4) + box(4, 2);
  return box(0, kind === 'interruption' ? 0 : 8, kind === 'interruption' ? ' stroke-dasharray="6 4"' : '');
}

const edge = ({ path }: DrawnEdge) => `<path d="${path}"/>`;

/**
 * A journey as a drawing: SVG by itself, named, and told in words inside for those who do not see it. No style and no
 * script, so that the strictest content security policy lets it be.
 */
export function drawJourney(journey: Journey, { paper = false }: DrawOptions = {}): string {
  const { w, h, nodes, edges, title, lang } = layoutJourney(journey);
  const words = [fill(drawWords(lang).steps as '{title}', { title }, lang), ...tellJourney(journey)].join('\n');
  // What is said about a way covers the line behind it only on paper: elsewhere nobody knows the colour behind.
  const labels = edges.flatMap(({ label }) => label ?? []);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${xml(lang)}" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" color="${paper ? '#1a1a1a' : 'inherit'}" font-family="system-ui, sans-serif" font-size="14">`,
    `<title>${xml(title)}</title>`,
    `<desc>${xml(words)}</desc>`,
    ...(paper ? [`<rect width="${w}" height="${h}" fill="#fff"/>`] : []),
    `<g fill="none" stroke="currentColor" stroke-width="1.5">${edges.map(edge).join('')}${nodes.map(shape).join('')}</g>`,
    `<g fill="currentColor" text-anchor="middle">${nodes.map((node) => text(node, 28, node.titleLines)).join('')}${labels.map((label) => text(label, 18)).join('')}</g>`,
    '</svg>',
  ].join('\n');
}

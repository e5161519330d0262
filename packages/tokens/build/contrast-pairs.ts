import type { Theme } from './read-tokens.ts';

/** One colour seen on another, and what reads it: text, or the edge of something that has to be found. */
export interface Pair {
  /** Where there are two, the one that stands out more counts: that is what the focus has two rings for. */
  front: string | readonly [string, string];
  ground: string;
  kind: 'text' | 'edge';
}

/** Least contrast, as WCAG 2.2 counts it. 1.4.6 asks 7 of text; 1.4.11 asks 3 of edges, which sunlight on a cheap telephone eats up. */
export const least: Record<Theme, Record<Pair['kind'], number>> = {
  light: { text: 7, edge: 4.5 },
  dark: { text: 7, edge: 4.5 },
  'high-contrast': { text: 12, edge: 9 },
  'high-contrast-dark': { text: 12, edge: 9 },
};

/** What text and controls may stand on. */
const grounds = ['surface', 'surface-raised', 'surface-sunken', 'field', 'trouble-surface', 'done-surface'];

/** Colours of text. Each may stand on any ground, so nobody has to look up which. */
const texts = ['ink', 'ink-quiet', 'action', 'action-hover', 'trouble', 'danger-text', 'done'];

/** Edges of controls, and the outer ring of the focus. */
const edges = ['border', 'focus'];

const rings = ['focus', 'focus-inner'] as const;

const onEachGround = (fronts: readonly string[], kind: Pair['kind']): Pair[] => fronts.flatMap((front) => grounds.map((ground) => ({ front, ground, kind })));

/** Every pair in use, without `color-` in front. A component that wants another pair adds it here first. */
export const contrastPairs: readonly Pair[] = [
  ...onEachGround(texts, 'text'),
  { front: 'on-action', ground: 'action', kind: 'text' },
  { front: 'on-action', ground: 'action-hover', kind: 'text' },
  { front: 'on-danger', ground: 'danger', kind: 'text' },
  ...onEachGround(edges, 'edge'),
  { front: 'focus', ground: 'focus-inner', kind: 'edge' },
  { front: rings, ground: 'action', kind: 'edge' },
  { front: rings, ground: 'action-hover', kind: 'edge' },
  { front: rings, ground: 'danger', kind: 'edge' },
];

import type { Compared } from './statistics.ts';

/** One line of the table. */
export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  readonly ratio: string;
  readonly target: string;
  readonly reached: '' | 'yes' | 'no';
}

export const reached = (value: number, most: number) => (value <= most ? 'yes' : 'no');

export const ratio = (what: string, { ours, bare, ratio: middle, spread: [low, high] }: Compared, unit: 'ms' | 'kB', most?: number): Line => {
  const shown = (value: number) => (unit === 'kB' ? `${Math.round(value / 1000)} kB` : `${value.toFixed(value < 10 ? 2 : 0)} ms`);
  return { what, ours: shown(ours), bare: shown(bare), ratio: `${middle.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`, target: most === undefined ? '' : `at most ${most}`, reached: most === undefined ? '' : reached(middle, most) };
};

/** A figure with no bare twin. */
export const own = (what: string, ours: string, target = '', done: Line['reached'] = ''): Line => ({ what, ours, bare: '', ratio: '', target, reached: done });

export const whole = (count: number) => count.toLocaleString('en-GB');

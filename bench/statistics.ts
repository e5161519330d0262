/** One thing measured on both sides, round by round; the two of a round ran right after each other. */
export interface Rounds {
  readonly ours: number[];
  readonly bare: number[];
}

export interface Compared {
  readonly ours: number;
  readonly bare: number;
  /** Ours over bare: the middle one of all rounds. */
  readonly ratio: number;
  /** The middle half of the rounds lies between these two. */
  readonly spread: readonly [number, number];
}

/** The value below which this part (0 to 1) of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  return below + ((sorted[Math.ceil(at)] ?? Number.NaN) - below) * (at % 1);
}

/** Ratios are taken within each round, so that a machine that slows down for a while slows both. */
export function compare({ ours, bare }: Rounds): Compared {
  const ratios = ours.map((value, nth) => value / (bare[nth] ?? Number.NaN));
  return { ours: quantile(ours, 0.5), bare: quantile(bare, 0.5), ratio: quantile(ratios, 0.5), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
}

/** Measures both sides so many times, each time the other one first. */
export async function inTurn(rounds: number, measure: (side: 'ours' | 'bare') => number | Promise<number>): Promise<Compared> {
  const all: Rounds = { ours: [], bare: [] };
  for (let nth = 0; nth < rounds; nth += 1) {
    for (const side of nth % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) all[side].push(await measure(side));
  }
  return compare(all);
}

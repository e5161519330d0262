/** A box to be placed, or the bend of a line that passes a row. */
export interface Box {
  readonly w: number;
  readonly h: number;
  readonly row: number;
}

/** Two boxes in rows that follow one another, by their place in the list of boxes. */
export interface Link {
  readonly above: number;
  readonly below: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Wished places made real: in order, none closer than its width allows, as near to the wishes as can be (least squares, by pooling). */
function apart(wishes: readonly number[], widths: readonly number[], gap: number): readonly number[] {
  const offsets: number[] = [];
  for (const [at, width] of widths.entries()) offsets.push(at === 0 ? 0 : (offsets[at - 1] ?? 0) + (widths[at - 1] ?? 0) / 2 + width / 2 + gap);
  const pools: { sum: number; count: number }[] = [];
  for (const [at, wish] of wishes.entries()) {
    let pool = { sum: wish - (offsets[at] ?? 0), count: 1 };
    for (let before = pools.at(-1); before !== undefined && before.sum / before.count >= pool.sum / pool.count; before = pools.at(-1)) {
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count)).map((place, at) => place + (offsets[at] ?? 0));
}

/**
 * The middle of each box from the left. Boxes that are linked come to stand under one another: first the order within
 * each row is found by the middle of the neighbours (Sugiyama's method), then the distances.
 */
export function placeInRows(boxes: readonly Box[], links: readonly Link[], gap: number): readonly number[] {
  const rows: number[][] = [];
  for (const [box, { row }] of boxes.entries()) (rows[row] ??= []).push(box);
  const above = boxes.map((): number[] => []);
  const below = boxes.map((): number[] => []);
  for (const link of links) {
    above[link.below]?.push(link.above);
    below[link.above]?.push(link.below);
  }
  const order = boxes.map(() => 0);
  const number = (row: readonly number[]) => row.forEach((box, at) => (order[box] = at));
  rows.forEach(number);
  const middles = boxes.map(() => 0);
  const sweep = (neighbours: readonly (readonly number[])[], from: readonly number[], fallback: readonly number[]) => (box: number) => {
    const near = neighbours[box] ?? [];
    return near.length === 0 ? (fallback[box] ?? 0) : mean(near.map((other) => from[other] ?? 0));
  };
  for (let round = 0; round < 8; round += 1) {
    const down = round % 2 === 0;
    for (const row of down ? rows : rows.toReversed()) {
      const wish = sweep(down ? above : below, order, order);
      row.sort((one, other) => wish(one) - wish(other) || (order[one] ?? 0) - (order[other] ?? 0));
      number(row);
    }
  }
  for (let round = 0; round < 7; round += 1) {
    const down = round % 2 === 0;
    for (const row of down ? rows : rows.toReversed()) {
      const wish = sweep(down ? above : below, middles, middles);
      const places = apart(row.map(wish), row.map((box) => boxes[box]?.w ?? 0), gap);
      row.forEach((box, at) => (middles[box] = places[at] ?? 0));
    }
  }
  return middles;
}

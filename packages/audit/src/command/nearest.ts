/** How many letters are to be written, left out, changed or swapped to make one word of the other (Damerau and Levenshtein, adjacent swaps). */
function slips(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost, swapped));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

/** The known word that a slip of the hand made this one of: two letters away at most, and no more than a third of it. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const most = Math.min(2, Math.floor(written.length / 3));
  const [best] = known.map((word) => ({ word, away: slips(written, word) })).filter(({ away }) => away <= most).toSorted((a, b) => a.away - b.away);
  return best?.word;
}

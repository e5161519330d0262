/** Words for small numbers, in English and Welsh, 0 first; Welsh has forms of its own before some nouns. */
const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['zero', 'none', 'nought', 'dim', 'sero'],
  ['one', 'un'],
  ['two', 'dau', 'dwy'],
  ['three', 'tri', 'tair'],
  ['four', 'pedwar', 'pedair'],
  ['five', 'pump', 'pum'],
  ['six', 'chwech', 'chwe'],
  ['seven', 'saith'],
  ['eight', 'wyth'],
  ['nine', 'naw'],
  ['ten', 'deg'],
  ['eleven', 'un ar ddeg', 'un deg un'],
  ['twelve', 'deuddeg', 'un deg dau'],
];

/** The first figure of each script whose figures we read as ours: Arabic, Persian and Urdu, Devanagari, Bengali, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const PARTS: { readonly [sign: string]: string } = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Figures of other scripts in ours. Not by normalising: that would make 32 of "3²". */
function ourFigures(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (figure) => {
    const code = figure.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? figure : String(code - zero);
  });
}

/** Spaces, and marks that dictation and pasting leave around what was meant. */
const tidy = (text: string) => text.replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060]/g, '').replaceAll(/\s+/g, ' ').replaceAll('−', '-').replace(/^[\s'"“”‘’(]+/, '').replace(/[\s'"“”‘’),;.]+$/, '');

/** The unit as people write it: "hours a week", "hours", "hour". */
function unitsOf(unit: string): readonly string[] {
  const first = unit.split(' ', 1)[0] ?? '';
  return [unit, first, first.replace(/s$/, '')].filter((each) => each !== '');
}

/** Without the unit that stands beside the box. */
function withoutUnit(text: string, unit = ''): string {
  const written = text.toLowerCase();
  for (const each of unitsOf(unit.toLowerCase())) {
    if (written.endsWith(each)) return text.slice(0, -each.length).trimEnd();
    if (written.startsWith(each)) return text.slice(each.length).trimStart();
  }
  return text;
}

/**
 * The number somebody wrote, where it is certain: "3", " 3 ", "1,200", "3,5", "3½", "three", and with its unit. Groups
 * of three figures are thousands, as people here write them. Anything else ("about 3", "2 to 4") is nothing: it is
 * asked about, never guessed.
 */
export function readNumber(typed: string, unit?: string): number | undefined {
  const text = withoutUnit(tidy(ourFigures(typed)), unit);
  const named = NUMBER_WORDS.findIndex((words) => words.includes(text.toLowerCase()));
  if (named !== -1) return named;
  const plain = text.replace(/[½¼¾]$/, (sign) => PARTS[sign] ?? sign);
  const grouped = /^([-+]?[1-9]\d{0,2}(?:,\d{3})+|[-+]?[1-9]\d{0,2}(?: \d{3})+)(\.\d+)?$/.exec(plain);
  const figures = grouped === null ? plain.replace(/^([-+]?\d+),(\d+)$/, '$1.$2') : plain.replaceAll(/[, ]/g, '');
  if (!/^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(figures)) return undefined;
  const number = Number(figures);
  // "-0" is nought, and conditions compare by value.
  return Number.isFinite(number) ? number + 0 : undefined;
}

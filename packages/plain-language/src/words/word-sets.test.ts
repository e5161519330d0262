/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import type { Sentence } from './words';

const files = import.meta.glob<Record<string, Record<string, unknown>>>('../**/*.words{,.cy}.ts', { eager: true });

/** Words that blame, plead or belong to machines; in both languages, since a Welsh sentence can borrow an English one. */
const NEVER = [
  /\b(please|sorry|oops|invalid|valid|failed|failure|illegal|users?|clients?|cases?)\b/i,
  /\byou must\b/i,
  /\b(https?|error|exception|server|json|null|undefined|nan|object|typeerror|request id|time-?out|timed out|gateway|token|session|stack|fetch|payload|status|api)\b/i,
  /\b[1-5]\d\d\b/,
  /\b(os gwelwch yn dda|mae'n ddrwg|sori|ddilys|dilys|annilys|methodd|wedi methu|anghyfreithlon|defnyddwyr|defnyddiwr|cleient|cleientiaid|rhaid i chi|gwall|gweinydd|sesiwn)\b/i,
];

/** Holes are filled with other words, and 960 in a telephone number is no status. */
const withoutHolesAndNumbers = (line: string) => line.replace(/\{\w+\}|\b0\d{4,} \d{3} \d{3}\b/g, '…');
const read = (sentence: Sentence): readonly string[] => (typeof sentence === 'string' ? [sentence] : Object.values(sentence));
const isSentence = (value: unknown): value is Sentence => typeof value === 'string' || (typeof value === 'object' && value !== null && 'other' in value);

const sets = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).map(([name, set]) => ({
    name: `${file.replace(/^\.\.\//, '')} ${name}`,
    set,
    lines: Object.entries(set)
      .filter(([key]) => key !== 'review')
      .flatMap(([key, value]) => (isSentence(value) ? read(value).map((line) => ({ key, line })) : [])),
  })),
);

describe('every sentence of this package', () => {
  it('is found here, in both languages', () => {
    expect(sets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['explanation/explanation.words.ts explanationEnglish', 'explanation/explanation.words.cy.ts explanationWelsh']),
    );
    expect(sets.filter(({ lines }) => lines.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it.each(sets)('$name blames nobody, pleads with nobody and speaks no machine language', ({ lines }) => {
    const found = lines.filter(({ line }) => NEVER.some((word) => word.test(withoutHolesAndNumbers(line))));
    expect(found).toEqual([]);
  });

  it.each(sets)('$name has no empty sentence, no stray space and no shouting', ({ lines }) => {
    const found = lines.filter(({ line }) => line.trim() === '' || /\s{2,}/.test(line) || line.includes('!') || /\b[A-Z]{6,}\b/.test(line));
    expect(found).toEqual([]);
  });

  it.each(sets.filter(({ name }) => name.includes('.cy.ts')))('$name says who reviewed it, or that nobody has', ({ set }) => {
    expect(set.review === 'draft' || (typeof set.review === 'object' && set.review !== null && 'by' in set.review)).toBe(true);
  });
});

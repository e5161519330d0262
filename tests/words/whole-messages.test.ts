import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewWords, type MessageKind } from '@kind-by-design/audit/words';

// Our sentences are parts: a title, what happened, what is kept, the ways on. The documents of them, made from the code,
// hold what a person reads in one piece: only there can be seen whether a message says what to do.

const rowsOf = (text: string) => text.split('\n').filter((line) => /^\| (?!-|What happened|Doing)/.test(line)).map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$|\*\*/g, '').replaceAll('<br>', '\n').trim()));

/** The English parts of a document, each under its heading. */
function englishOf(document: string): readonly { readonly heading: string; readonly rows: readonly (readonly string[])[] }[] {
  const sections = readFileSync(path.resolve('docs', document), 'utf8').split(/^## /m).slice(1);
  return sections.map((section) => ({ heading: section.split('\n', 1)[0] ?? '', rows: rowsOf(section.split(/^### Cymraeg/m)[0]?.split(/^### English/m)[1] ?? '') }));
}

/** What the review says against it, sure or to be looked at. */
const found = (message: string, kind: MessageKind) => reviewWords(message, { kind, locale: 'en' }).map(({ kind: what, certainty, span }) => `${certainty} ${what} “${message.slice(...span)}” in: ${message}`);

describe('What a person reads when something went wrong', () => {
  it.each(englishOf('explanations.md').filter(({ heading }) => heading.includes('`')))('has nothing unkind in it, from its title to its ways on: $heading', ({ rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    const letters = rows.filter(([, work]) => !work?.startsWith('next:'));
    const complaints = letters.flatMap(([doing, , letter]) => {
      const ways = rows.find(([other, next]) => other === doing && next?.startsWith('next:'))?.[2]?.replace(/^→ /, '').replaceAll(' · ', '\n');
      return found(`${letter}\n${ways}`, 'page-problem');
    });
    expect([...new Set(complaints)]).toEqual([]);
  });
});

describe('What a person reads beside a field', () => {
  it.each(englishOf('field-messages.md'))('has nothing unkind in it, the first time, the second and the third: $heading', ({ rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    const complaints = rows.flatMap(([, first = '', second = '', third = '']) => [first, second, `${second}\n${third}`].flatMap((message) => found(message, 'field-error')));
    expect([...new Set(complaints)]).toEqual([]);
  });
});

import { createRequire } from 'node:module';
import type * as deep from '@kind-by-design/audit/deep';
import type * as localeFiles from '@kind-by-design/audit/locale-files';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);

type Deep = typeof deep;
type LocaleFiles = typeof localeFiles;

// The lists and readers are ES modules: what the built package makes of them differs between import and require.
describe.each<[string, () => Promise<readonly [Deep, LocaleFiles]>]>([
  ['import', async () => [await import('@kind-by-design/audit/deep'), await import('@kind-by-design/audit/locale-files')]],
  ['require', async () => [require('@kind-by-design/audit/deep') as Deep, require('@kind-by-design/audit/locale-files') as LocaleFiles]],
])('The built package, for who uses %s,', (_way, load) => {
  it('offers simpler words', async () => {
    const [{ deepReview }] = await load();
    expect(deepReview('We utilise it.')).toEqual([expect.objectContaining({ kind: 'simpler-word', certainty: 'maybe', span: [3, 10] })]);
  });
  it('says a reading age', async () => {
    const [{ readingAge }] = await load();
    expect(readingAge('We come to see you at home. '.repeat(20))?.words).toBe(140);
  });
  it.each([
    ['en.json', '{"a": "{n, plural, one {# letter} other {# letters}}"}', ['3 letter', '3 letters']],
    ['a.po', 'msgid "a letter"\nmsgstr ""', ['a letter']],
    ['a.xlf', '<xliff><file><unit id="a"><segment><source>a letter</source></segment></unit></file></xliff>', ['a letter']],
    ['a.properties', 'a=a letter', ['a letter']],
  ])('reads %s', async (file, content, texts) => {
    const [, { readLocaleFile, plainWords }] = await load();
    expect(readLocaleFile(file, content).flatMap(({ text }) => plainWords(text).map((plain) => plain.text))).toEqual(texts);
  });
});

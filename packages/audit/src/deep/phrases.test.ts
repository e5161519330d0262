import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { leftByEquality, leftBySimplify, phrasesLeftByEquality } from './left-alone';
import { AskedPhrases, mayHoldAnyOf } from './phrases';
import { hintsIn } from './processor';

const [forEquality, forSimplify] = [new AskedPhrases(phrasesLeftByEquality), new AskedPhrases(leftBySimplify())];
const asTheListsAre = unified().use(retextEnglish).use(retextEquality, { ignore: [...phrasesLeftByEquality] }).use(retextSimplify, { ignore: [...leftBySimplify()] }).freeze();
unified().use(retextEnglish).use(retextEquality, { ignore: forEquality }).use(retextSimplify, { ignore: forSimplify }).freeze();
const known = [...forEquality.used, ...forSimplify.used];

function askedWithoutLookingFirst(text: string): number {
  const file = new VFile(text);
  asTheListsAre.runSync(asTheListsAre.parse(file), file);
  return file.messages.filter(({ source, ruleId }) => !(source === 'retext-equality' && leftByEquality().has(ruleId ?? ''))).length;
}

describe('A text that holds no phrase of the lists', () => {
  it('is known by the lists’ own phrases, without those that are left alone', () => {
    expect(known.length).toBeGreaterThan(800);
    expect(known).toContain('utilise');
    expect(known).not.toContain('address');
  });
  it('is never one that holds a phrase: each is found as the lists themselves find it', () => {
    const may = mayHoldAnyOf(known);
    for (const phrase of known) {
      const said = phrase.replaceAll('*', 'something');
      for (const text of [said, `We SAY: “${said.toUpperCase()}”, here.`, `(${said.replaceAll(' ', '\n ')})`]) expect([text, may(text)]).toEqual([text, true]);
    }
    for (const phrase of known.filter((_, at) => at % 9 === 0)) {
      const text = `We say ${phrase.replaceAll('*', 'something')} here.`;
      expect([text, hintsIn(text).length]).toEqual([text, askedWithoutLookingFirst(text)]);
    }
  });
  it('is told from one with the same letters', () => {
    const may = mayHoldAnyOf(['bi', 'in order to', "tourette's syndrome", 'non white', 'father of *']);
    expect(['A bit of it', 'in the right order', 'a father', '', '🙂'].map(may)).toEqual([false, false, false, false, false]);
    expect(['BI.', 'in order\nto', 'Tourette’s syndrome', 'non-white and non white', 'the father of the idea', 'Non white'].map(may)).toEqual([true, true, true, true, true, true]);
  });
  it('may be ignored by name', () => {
    const phrases = new AskedPhrases(['one']);
    expect([phrases.length, phrases.includes('one'), phrases.includes('two'), phrases.used]).toEqual([1, true, false, ['two']]);
  });
  it('leaves alone only what the lists know, so that no reason stands for nothing', () => {
    const all = new AskedPhrases(['']);
    unified().use(retextEquality, { ignore: all }).use(retextSimplify, { ignore: all }).freeze();
    for (const phrase of [...leftBySimplify(), ...phrasesLeftByEquality]) expect(all.used).toContain(phrase);
  });
});

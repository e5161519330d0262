import { describe, expect, it } from 'vitest';
import { answers as english } from './answers.words.ts';
import { answers as welsh } from './answers.words.cy.ts';
import { sayAnswers } from './say-answers.ts';

describe('Answers said back', () => {
  it('are our words where somebody chose and theirs, untouched, where they wrote', () => {
    const said = sayAnswers({ about: '  Mum’s stairs\n{day}', reachBy: 'text-message', times: ['2026-11-24-morning'] }, english, 'en');
    expect(said.map(({ label, values, theirWords }) => [label, values, theirWords])).toEqual([
      ['How we reach you', ['Text message'], false],
      ['When it suits you', ['Tuesday 24 November, in the morning'], false],
      ['What it is about', ['  Mum’s stairs\n{day}'], true],
    ]);
  });

  it('are in Welsh for a page in Welsh', () => {
    expect(sayAnswers({ times: '2026-11-24-afternoon' }, welsh, 'cy')).toMatchObject([{ values: ['Dydd Mawrth 24 Tachwedd, yn y prynhawn'] }]);
  });

  it('leave out what belongs to a choice that is not chosen any more', () => {
    expect(sayAnswers({ forWhom: 'me', otherWho: 'my mum', needs: [], whichLanguage: 'Polish' }, english, 'en').map(({ field }) => field)).toEqual(['forWhom']);
  });
});

import type { Answered, Answers } from '@kind-by-design/journey';
import { describe, expect, it } from 'vitest';
import type { AssessmentReceipt } from '../../server/care/assessments.ts';
import { assessmentForStaff, nameIn } from './assessment.server.ts';
import { staff } from './staff.words.ts';

type Given = readonly (readonly [question: string, step: string, said: string])[];

function receiptOf(given: Given, by: Answered['by'] = 'self', language = 'en'): AssessmentReceipt {
  const answers: Answers = {
    journey: 'care', journeyVersion: 1, key: 'example', lists: {},
    answers: given.map(([question, step, said]) => {
      const state = (['unsure', 'declined', 'another-way', 'blank'] as const).find((known) => known === said) ?? 'given';
      return { field: question, question, page: { step }, state, typed: state === 'given' ? { value: said } : {}, ...(by && { by }) };
    }),
  };
  return { reference: 'K7M-4RT-W9H', respondBy: '2026-11-27', status: 'open', language, answers, sentAt: new Date('2026-11-20T10:00:00Z'), changedAt: undefined };
}

describe('What staff read of a request for an assessment', () => {
  it('are the person’s own words, whole, and what stands in their place where they wrote none', () => {
    expect(assessmentForStaff(receiptOf([['story', 'story', '  Mum’s stairs\n{day} ']]), 'en').story).toBe('  Mum’s stairs\n{day} ');
    expect(assessmentForStaff(receiptOf([['story', 'story', 'another-way']]), 'en')).toMatchObject({ story: undefined, storyLeft: 'They would rather tell someone' });
    expect(assessmentForStaff(receiptOf([]), 'en').storyLeft).toBe(staff.noWords);
  });

  it('is no message, unless they said that it is safe', () => {
    for (const said of ['no', 'unsure', 'declined', 'blank']) expect(assessmentForStaff(receiptOf([['safeMessage', 'safe', said]]), 'en').safe).toEqual([staff.noMessage]);
    expect(assessmentForStaff(receiptOf([['safeMessage', 'safe', 'yes']]), 'en').safe).toEqual([staff.mayLeave]);
  });

  it('begins with the danger where telling somebody could put someone at risk', () => {
    const { safe } = assessmentForStaff(receiptOf([['safeMessage', 'safe', 'yes'], ['safeWord', 'safe', 'bluebell'], ['knows', 'know', 'risk']], 'carer', 'cy'), 'en');
    expect(safe).toEqual([staff.risk, staff.mayLeave, 'Say this word first: bluebell', staff.speak]);
  });

  it('says whose words they are, what to call them, and how to reach them', () => {
    const receipt = receiptOf([['forWhom', 'who', 'work'], ['reachBy', 'reach', 'email'], ['email', 'email', 'sam@example.org'], ['name', 'name', 'declined']], 'worker');
    expect(assessmentForStaff(receipt, 'en')).toMatchObject({ whose: staff.byWorker, reach: { way: staff.wayEmail, address: 'sam@example.org' } });
    expect(nameIn(receipt, staff)).toBe(staff.noName);
    expect(assessmentForStaff(receiptOf([['reachBy', 'reach', 'declined']]), 'en').reach).toEqual({ way: staff.wayNone });
  });
});

/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { formFields } from '../form-fields/form-fields';
import { OnBehalfOf } from './on-behalf-of';
import '../choice/choice.css';
import './on-behalf-of.css';

test('OnBehalfOf is heard as one question by those who write for themselves', async () => {
  expect(await heard(<OnBehalfOf fields={formFields({ typed: { forWhom: 'me' } })} />)).toEqual([
    'group, For you, or for someone else',
    'For you, or for someone else',
    'radiogroup, Who is this for?, required',
    'Who is this for?',
    'radio, Me, checked, position 1, set size 3',
    'Me',
    'radio, Someone I care for, Family, a friend or a neighbour., not checked, position 2, set size 3',
    'Someone I care for',
    'Family, a friend or a neighbour.',
    'radio, Someone I work with, For example, as a nurse, a support worker or an advocate., not checked, position 3, set size 3',
    'Someone I work with',
    'For example, as a nurse, a support worker or an advocate.',
    'end of radiogroup, Who is this for?, required',
    'end of group, For you, or for someone else',
  ]);
});

test('OnBehalfOf is heard, for somebody else, with who, how you know each other, whether they know, and attorney or deputy', async () => {
  const said = await heard(<OnBehalfOf fields={formFields({ typed: { forWhom: 'carer' } })} />);
  expect(said.slice(said.indexOf('group, If it is for someone else')).filter((phrase) => /^(group|radiogroup|textbox|radio|checkbox|end of group)/.test(phrase))).toEqual([
    'group, If it is for someone else',
    'textbox, What is their name? (optional), Leave this empty if it is not safe to name them.',
    'textbox, How do you know each other? (optional), For example, “she is my mother” or “I am his support worker”.',
    'radiogroup, Do they know that you are asking? (optional)',
    'radio, They know, not checked, position 1, set size 4',
    'radio, Not yet, That is all right. You can go on., not checked, position 2, set size 4',
    'radio, I am not sure they can decide about this, You do not have to know. We talk it through with you., not checked, position 3, set size 4',
    'radio, Telling them could put someone at risk, We talk with you before we contact them., not checked, position 4, set size 4',
    'radiogroup, Are you their attorney or deputy? (optional), This means that a signed power of attorney, or a court, lets you decide some things for them. Many people are not, and that is fine.',
    'radio, No, not checked, position 1, set size 3',
    'radio, Yes, not checked, position 2, set size 3',
    'radio, I am not sure, not checked, position 3, set size 3',
    'end of group, If it is for someone else',
    'end of group, For you, or for someone else',
  ]);
});

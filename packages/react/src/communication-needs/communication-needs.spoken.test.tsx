/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { formFields } from '../form-fields/form-fields';
import { CommunicationNeeds } from './communication-needs';
import '../choice/choice.css';

test('CommunicationNeeds is heard question by question, each with what it says about itself', async () => {
  const said = await heard(<CommunicationNeeds fields={formFields({ typed: { language: 'other' } })} />);
  expect(said.filter((phrase) => /^(group|radiogroup|textbox)/.test(phrase))).toEqual([
    'group, What you need from us',
    'group, How should we send you information? (optional), Choose all that fit.',
    'radiogroup, Which language do you like to use with us? (optional)',
    'textbox, Which language? (optional), For example, Polish or Urdu.',
    'group, Would an interpreter help? (optional), It costs you nothing. Choose all that fit.',
    'group, What would make it easier for you? (optional), If you are disabled, the law says that we make changes like these (reasonable adjustments).',
    'textbox, Is there anything else we can do? (optional), In your own words. For example, the size of print, colours, or what helps if you get upset.',
    'radiogroup, May we tell everyone who works with you what you need? (optional)',
  ]);
  // The answers’ own hints are heard with them alone.
  expect(said.filter((phrase) => /^checkbox/.test(phrase) && /Easy Read|lip speaker|More time|Breaks/.test(phrase))).toEqual([
    'checkbox, Easy Read, Short sentences with pictures., not checked',
    'checkbox, A lip speaker, Repeats what is said, clearly and without voice, so that you can lip-read., not checked',
    'checkbox, More time, A longer visit or call, without rush., not checked',
    'checkbox, Breaks when I need them, not checked',
  ]);
});

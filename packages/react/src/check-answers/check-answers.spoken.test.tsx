import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { exampleCheckPage } from '../journey/example-pages.stories';
import { CheckAnswers } from './check-answers';

const page = exampleCheckPage('en');

test('CheckAnswers is heard as questions with their answers, each link with what it changes, then what is still to come', async () => {
  expect(await heard(<CheckAnswers page={{ ...page, sections: page.sections.slice(1), open: { step: 'helpers', item: '1' } }} base="/care" />)).toEqual([
    'form',
    'button, Back, back',
    'heading, Check your answers, level 1',
    'heading, How things are, level 2',
    'term',
    'What is going on?',
    'end of term',
    'definition',
    'My stairs are too steep. And I am tired of it.',
    'end of definition',
    'definition',
    'link, Change: What is going on?',
    'Change',
    ':',
    'What is going on?',
    'end of link, Change: What is going on?',
    'end of definition',
    'term',
    'What is hard at the moment?',
    'end of term',
    'definition',
    'Eating and drinking well',
    'Washing',
    'end of definition',
    'definition',
    'link, Change: What is hard at the moment?',
    'Change',
    ':',
    'What is hard at the moment?',
    'end of link, Change: What is hard at the moment?',
    'end of definition',
    'term',
    'How many hours a week do you help?',
    'end of term',
    'definition',
    'Not answered yet',
    'end of definition',
    'definition',
    'link, Answer this: How many hours a week do you help?',
    'Answer this',
    ':',
    'How many hours a week do you help?',
    'end of link, Answer this: How many hours a week do you help?',
    'end of definition',
    'Some answers are still to come. You can give them now, or say that you would rather not.',
    'link, Go to the next question',
    'button, Save and come back later, save',
    'end of form',
  ]);
});

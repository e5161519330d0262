import { fieldProblem, type FieldFailure, type FieldLabel } from '@kind-by-design/plain-language';

/** A failure as the document shows it: what happened, and an example of it in each language. */
interface Row {
  readonly what: string;
  readonly failure: FieldFailure;
  readonly en: FieldLabel;
  readonly cy: FieldLabel;
  /** What differs in Welsh: words that the service itself puts into the sentence. */
  readonly cyFailure?: FieldFailure;
}

const worker = { en: { plain: 'The name of your key worker', thing: 'the name of your key worker' }, cy: { plain: 'Enw eich gweithiwr allweddol', thing: 'enw eich gweithiwr allweddol' } };
const reference = { en: { plain: 'Your reference', thing: 'your reference' }, cy: { plain: 'Eich cyfeirnod', thing: 'eich cyfeirnod' } };
const hours = { en: { plain: 'Hours of care a week', thing: 'how many hours of care you have a week' }, cy: { plain: 'Oriau gofal yr wythnos', thing: 'faint o oriau gofal a gewch bob wythnos' } };
const savings = { en: { plain: 'Your savings', thing: 'your savings' }, cy: { plain: 'Eich cynilion', thing: 'eich cynilion' } };
const mornings = { en: { plain: 'What you write about your mornings', thing: 'a few words about your mornings' }, cy: { plain: 'Beth rydych chi’n ei ysgrifennu am eich boreau', thing: 'ychydig eiriau am eich boreau' } };
const email = { en: { plain: 'Your email address', thing: 'your email address' }, cy: { plain: 'Eich cyfeiriad e-bost', thing: 'eich cyfeiriad e-bost' } };
const telephone = { en: { plain: 'Your telephone number', thing: 'your telephone number' }, cy: { plain: 'Eich rhif ffôn', thing: 'eich rhif ffôn' } };
const alone = { en: { plain: 'Who you live with', whether: 'if someone lives with you' }, cy: { plain: 'Gyda phwy rydych chi’n byw', whether: 'a oes rhywun yn byw gyda chi' } };
const visit = { en: { plain: 'A visit or a call', whether: 'if you want a visit or a call' }, cy: { plain: 'Ymweliad neu alwad', whether: 'ai ymweliad neu alwad sydd orau gennych' } };
const day = { en: { plain: 'The day that suits you', thing: 'the day that suits you' }, cy: { plain: 'Y diwrnod sy’n gyfleus i chi', thing: 'y diwrnod sy’n gyfleus i chi' } };
const ways = { en: { plain: 'How you like to be contacted', thing: 'how you like to be contacted' }, cy: { plain: 'Sut yr hoffech i ni gysylltu', thing: 'sut yr hoffech i ni gysylltu' } };
const hearing = { en: { plain: 'What you use to hear', whether: 'if you use a hearing aid, a loop or neither' }, cy: { plain: 'Beth rydych chi’n ei ddefnyddio i glywed', whether: 'a ydych yn defnyddio cymorth clyw, dolen neu ddim un' } };
const helped = { en: { plain: 'The help you get now' }, cy: { plain: 'Yr help rydych chi’n ei gael nawr' } };
const council = { en: { plain: 'Your council', thing: 'your council' }, cy: { plain: 'Eich cyngor', thing: 'eich cyngor' } };
const born = { en: { plain: 'Your date of birth', thing: 'your date of birth' }, cy: { plain: 'Eich dyddiad geni', thing: 'eich dyddiad geni' } };
const fall = { en: { plain: 'The date of the fall' }, cy: { plain: 'Dyddiad y cwymp' } };
const review = { en: { plain: 'The date of the review' }, cy: { plain: 'Dyddiad yr adolygiad' } };
const ended = { en: { plain: 'The end of your care' }, cy: { plain: 'Diwedd eich gofal' } };
const rest = { en: { plain: 'Your break' }, cy: { plain: 'Eich seibiant' } };

const rows: { readonly [input: string]: readonly Row[] } = {
  Text: [
    { what: 'Nothing written', failure: { input: 'text', failure: 'empty', like: 'Example Person' }, cyFailure: { input: 'text', failure: 'empty', like: 'Person Enghreifftiol' }, ...worker },
    { what: 'Nothing written, and the label has only its plain form', failure: { input: 'text', failure: 'empty' }, en: { plain: worker.en.plain }, cy: { plain: worker.cy.plain } },
    { what: 'Too long', failure: { input: 'text', failure: 'too-long', max: 60 }, ...worker },
    { what: 'Too short', failure: { input: 'text', failure: 'too-short', min: 6 }, ...reference },
    { what: 'Too short or too long', failure: { input: 'text', failure: 'length-between', min: 6, max: 10 }, ...reference },
    { what: 'Characters we cannot take', failure: { input: 'text', failure: 'forbidden-characters', characters: '# or /' }, cyFailure: { input: 'text', failure: 'forbidden-characters', characters: '# neu /' }, ...reference },
    { what: 'Characters beside those we can take', failure: { input: 'text', failure: 'allowed-characters', allowed: 'letters, numbers and hyphens' }, cyFailure: { input: 'text', failure: 'allowed-characters', allowed: 'llythrennau, rhifau a chysylltnodau' }, ...reference },
    { what: 'Not a number', failure: { input: 'text', failure: 'not-a-number' }, ...hours },
    { what: 'Not a whole number', failure: { input: 'text', failure: 'not-whole' }, ...hours },
    { what: 'Too low', failure: { input: 'text', failure: 'too-low', lowest: 1 }, ...hours },
    { what: 'Too high', failure: { input: 'text', failure: 'too-high', highest: 168 }, ...hours },
    { what: 'Too low or too high', failure: { input: 'text', failure: 'number-between', lowest: 1, highest: 168 }, ...hours },
    { what: 'Money without its pence', failure: { input: 'text', failure: 'needs-pence' }, ...savings },
    { what: 'Money with pence', failure: { input: 'text', failure: 'no-pence' }, ...savings },
  ],
  'Textarea and character count': [
    { what: 'Nothing written', failure: { input: 'textarea', failure: 'empty' }, ...mornings },
    { what: 'Too many characters', failure: { input: 'textarea', failure: 'too-long', max: 1000 }, ...mornings },
    { what: 'Too many words', failure: { input: 'textarea', failure: 'too-many-words', max: 200 }, ...mornings },
    { what: 'Too short', failure: { input: 'textarea', failure: 'too-short', min: 20 }, ...mornings },
  ],
  Email: [
    { what: 'Nothing written', failure: { input: 'email', failure: 'empty' }, ...email },
    { what: 'Not an email address', failure: { input: 'email', failure: 'format' }, ...email },
  ],
  Telephone: [
    { what: 'Nothing written', failure: { input: 'telephone', failure: 'empty' }, ...telephone },
    { what: 'Not a telephone number', failure: { input: 'telephone', failure: 'format' }, ...telephone },
  ],
  Radios: [
    { what: 'Yes or no, not answered', failure: { input: 'radios', failure: 'yes-no' }, ...alone },
    { what: 'Two other answers, none chosen', failure: { input: 'radios', failure: 'either-or' }, ...visit },
    { what: 'Three answers or more, none chosen', failure: { input: 'radios', failure: 'empty' }, ...day },
    { what: 'The label has only its plain form', failure: { input: 'radios', failure: 'empty' }, en: { plain: day.en.plain }, cy: { plain: day.cy.plain } },
  ],
  Checkboxes: [
    { what: 'None ticked', failure: { input: 'checkboxes', failure: 'empty' }, ...ways },
    { what: 'None ticked, and the question names the choices', failure: { input: 'checkboxes', failure: 'empty-named' }, ...hearing },
    { what: '“None” and another ticked', failure: { input: 'checkboxes', failure: 'none-and-other', none: 'I do not get any help' }, cyFailure: { input: 'checkboxes', failure: 'none-and-other', none: 'Nid wyf yn cael help' }, ...helped },
  ],
  Select: [{ what: 'None chosen', failure: { input: 'select', failure: 'empty' }, ...council }],
  Date: [
    { what: 'Nothing written', failure: { input: 'date', failure: 'empty' }, ...born },
    { what: 'No day', failure: { input: 'date', failure: 'missing-part', missing: ['day'] }, ...born },
    { what: 'No month', failure: { input: 'date', failure: 'missing-part', missing: ['month'] }, ...born },
    { what: 'No year', failure: { input: 'date', failure: 'missing-part', missing: ['year'] }, ...born },
    { what: 'No day and no month', failure: { input: 'date', failure: 'missing-part', missing: ['day', 'month'] }, ...born },
    { what: 'No day and no year', failure: { input: 'date', failure: 'missing-part', missing: ['day', 'year'] }, ...born },
    { what: 'No month and no year', failure: { input: 'date', failure: 'missing-part', missing: ['month', 'year'] }, ...born },
    { what: 'A year of two numbers', failure: { input: 'date', failure: 'two-digit-year', years: ['1952', '2052'] }, ...born },
    { what: 'A day we cannot read', failure: { input: 'date', failure: 'unreadable', part: 'day' }, ...born },
    { what: 'A month we cannot read, or that does not exist', failure: { input: 'date', failure: 'impossible', part: 'month' }, ...born },
    { what: 'A year we cannot read, or without 4 numbers', failure: { input: 'date', failure: 'impossible', part: 'year' }, ...born },
    { what: 'A day that this month does not have', failure: { input: 'date', failure: 'impossible', part: 'day' }, ...born },
    { what: 'To be in the past', failure: { input: 'date', failure: 'past' }, ...born },
    { what: 'To be today or in the past', failure: { input: 'date', failure: 'today-or-past' }, ...fall },
    { what: 'To be in the future', failure: { input: 'date', failure: 'future' }, ...review },
    { what: 'To be today or in the future', failure: { input: 'date', failure: 'today-or-future' }, ...review },
    { what: 'To be a day or later, with the reason', failure: { input: 'date', failure: 'same-or-after', date: '2026-05-03', why: 'Your care began that day' }, cyFailure: { input: 'date', failure: 'same-or-after', date: '2026-05-03', why: 'Dechreuodd eich gofal y diwrnod hwnnw' }, ...ended },
    { what: 'To be after a day', failure: { input: 'date', failure: 'after', date: '2026-05-03' }, ...review },
    { what: 'To be a day or earlier', failure: { input: 'date', failure: 'same-or-before', date: '2026-05-03' }, ...ended },
    { what: 'To be before a day', failure: { input: 'date', failure: 'before', date: '2026-05-03' }, ...review },
    { what: 'To be from a day to a day', failure: { input: 'date', failure: 'between', from: '2026-06-01', to: '2026-06-30' }, ...rest },
  ],
};

function table(of: readonly Row[], locale: 'en' | 'cy'): string {
  const lines = of.map(({ what, failure, cyFailure, [locale]: label }) => {
    const spoken = locale === 'cy' ? (cyFailure ?? failure) : failure;
    const [first, second, third] = [1, 2, 3].map((attempt) => fieldProblem({ ...spoken, label, locale, attempt }));
    // The third time adds a sentence to the second: only that one has to be read again.
    const added = third?.help?.slice(second?.help?.length).trim();
    return `| ${[what, first?.message, `${second?.message}<br>${second?.help}`, added].join(' | ')} |`;
  });
  return ['| What happened | First time | Second time | Third time, besides: |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** Every message the catalogue can make about one answer, in both languages, to be read aloud. */
export function fieldMessagesDocument(): string {
  const inputs = Object.entries(rows).map(([input, of]) => `## ${input}\n\n### English\n\n${table(of, 'en')}\n\n### Cymraeg (Welsh, a draft that no Welsh-speaking reader has signed yet)\n\n${table(of, 'cy')}\n`);
  return [
    '# Every field message, to be read aloud\n',
    'Made by `pnpm docs:generate` from `packages/plain-language/src/field-message`: mend a sentence there, not here.\n',
    'The first time, one sentence says what to do. The second time the same thing happens to the same field, it is said in other words, with help. From the third time on there is one sentence more, which names another way to answer, and the page offers a person beside the field. The labels are examples.\n',
    ...inputs,
  ].join('\n');
}

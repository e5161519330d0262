import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { defineJourney, type Journey } from '../definition/definition';
import { startDraft, type TypedParts, type Voice } from '../draft/draft';
import { anyAnswer, anyJourney } from '../for-tests/random-journeys.test.helper';
import { type Answered, type Answers, fieldName, running } from '../running/running';
import { answersSchema, toCsv, toJson, toQuestionnaire, toQuestionnaireResponse } from './export';

const ending = { title: 'We have your request', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us' } as const;
const care = defineJourney({
  id: 'care-needs', version: 3, title: 'Ask for help',
  tasks: { you: 'About you', help: 'Help now' },
  questions: {
    whom: { kind: 'choice', label: 'Who is this for?', options: { me: 'Me', other: 'Somebody else' }, required: true, escapes: { none: 'We need to know whom to ask.' } },
    know: { kind: 'text', label: 'How do you know them?', revealedBy: { question: 'whom', is: 'other' }, max: 60 },
    about: { kind: 'text', label: 'What is going on?', long: true },
    hard: { kind: 'choices', label: 'What is hard?', options: { eating: 'Eating', washing: { label: 'Washing', hint: 'Or bathing' }, none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'text', label: 'How often is “{option}” hard?' },
    helper: { kind: 'name', label: 'Who helps you?' },
    hours: { kind: 'number', label: 'How many hours a week?', lowest: 0, highest: 168, unit: 'hours' },
    cost: { kind: 'number', label: 'What does it cost?', whole: false, unit: '£' },
    born: { kind: 'date', label: 'When were you born?', birthday: true },
    home: { kind: 'address', label: 'Where do you live?' },
    phone: { kind: 'telephone', label: 'Your number', required: true },
    mail: { kind: 'email', label: 'Your email' },
    ring: { kind: 'telephone', label: 'Where can we ring you?', escapes: ['declined'] },
  },
  steps: {
    whom: { task: 'you', title: 'Who', asks: ['whom', 'know'], next: 'about' },
    about: { task: 'you', asks: ['about'], next: 'hard' },
    hard: { task: 'you', asks: ['hard'], next: 'often' },
    often: { task: 'you', asks: ['often'], each: 'hard', next: 'helpers' },
    helpers: { task: 'help', title: 'Person {number}', asks: ['helper', 'hours'], list: { title: 'People who help', another: 'Somebody else?', entry: 'Person {number}', first: 'Anybody?' }, next: 'you' },
    you: { task: 'you', title: 'You', asks: ['born', 'home', 'phone', 'mail', 'cost'], next: 'check' },
    ring: { asks: ['ring'], next: 'carry-on' },
    check: { says: 'answers', title: 'Check', next: 'sent' },
  },
  anotherWay: { step: 'ring', reach: ['ring'] },
  endings: { sent: { ends: 'sent', ...ending, ifItGetsWorse: 'Ring 999' } },
});

const key = '0b0e7a52-8f3c-4f7e-9a55-3f0a7c1d2e4f';
const authored = new Date('2026-11-22T10:00:00Z');
const pages: { readonly [question: string]: string } = { whom: 'whom', know: 'whom', about: 'about', hard: 'hard', often: 'often', helper: 'helpers', hours: 'helpers', ring: 'ring' };

type Said = TypedParts | string | readonly string[] | null;
function answer(name: string, said: Said, more: { readonly state?: Answered['state']; readonly item?: string; readonly by?: Voice } = {}): Answered {
  const typed = said === null ? {} : (typeof said === 'string' || Array.isArray(said) ? { value: said as string } : said as TypedParts);
  const { item, state = said === null ? 'blank' : 'given', by } = more;
  return { field: fieldName(name, item), question: name, page: { step: pages[name] ?? 'you', ...(item !== undefined && { item }) }, state, typed, ...(by !== undefined && { by }) };
}
const answersOf = (...answers: readonly Answered[]): Answers => ({
  journey: 'care-needs', journeyVersion: 3, key, answers,
  lists: answers.some(({ page }) => page.step === 'helpers') ? { helpers: [...new Set(answers.flatMap(({ page }) => (page.step === 'helpers' && page.item !== undefined ? [page.item] : [])))] } : {},
});

const story = answersOf(
  answer('whom', 'other', { by: 'carer' }), answer('know', 'I am her daughter', { by: 'carer' }),
  answer('about', 'She said “no”, then fell.\r\nMae’n anodd.'), answer('hard', ['eating', 'washing']),
  answer('often', 'Every day', { item: 'eating' }), answer('often', null, { item: 'washing', state: 'unsure' }),
  answer('helper', { value: 'Sam Example', called: 'Sammy', said: '' }, { item: '2' }), answer('hours', '10 hours', { item: '2' }),
  answer('helper', null, { item: '1', state: 'declined' }), answer('hours', null, { item: '1' }),
  answer('born', { day: '', month: 'April', year: '1952', rough: '' }), answer('home', { value: '', where: 'safe' }), answer('phone', null, { state: 'another-way' }),
  answer('mail', 'sam@example.org'), answer('cost', '12.50'), answer('ring', '+44 1632 960001'),
);

/** Answers as somebody might give them who walks a random journey. */
const walked = anyJourney().chain((journey) => fc.tuple(fc.constant(journey), fc.array(fc.tuple(...Object.values(journey.questions).map((question) => anyAnswer(question))), { minLength: 1, maxLength: 12 }))).map(([journey, rounds]): readonly [Journey, Answers] => {
  const run = running(journey);
  const moment = { now: authored };
  let draft = startDraft(journey, authored);
  for (const [round, given] of rounds.entries()) {
    const { pages: way, open } = run.way(draft, moment);
    const page = open ?? way.at(-1) ?? { step: '' };
    const step = journey.steps[page.step];
    const asks = step !== undefined && 'asks' in step ? step.asks : [];
    if (step !== undefined && 'asks' in step && step.list !== undefined && page.item === undefined && round % 2 === 0) draft = run.addEntry(draft, page.step, moment).draft;
    const fields = Object.fromEntries(asks.map((name) => [fieldName(name, page.item), given[Object.keys(journey.questions).indexOf(name)] ?? { typed: {} }]));
    draft = run.goOn(run.save(draft, page, { fields, version: draft.version }, moment, 'self'), page, moment).draft;
  }
  return [journey, run.answers(draft, moment)];
});

const judge = (journey: Journey) => new Ajv({ strict: true, allErrors: true }).compile(answersSchema(journey));

describe('Plain JSON, for another system', () => {
  it('says what was answered, what it means and letter by letter what was typed; non-answers as what they are', () => {
    const json = toJson(care, story);
    expect(json.answers['whom']).toEqual({ state: 'given', value: 'other', typed: { value: 'other' }, by: 'carer' });
    expect(json.answers['born']).toEqual({ state: 'given', value: { date: '1952-04' }, typed: { day: '', month: 'April', year: '1952', rough: '' } });
    expect(json.answers['home']).toMatchObject({ value: { where: 'safe' } });
    expect(json.answers['phone']).toEqual({ state: 'another-way' });
    expect(json.answers['cost']).toMatchObject({ value: 12.5 });
    expect(json.each['often']).toEqual({ eating: { often: { state: 'given', value: 'Every day', typed: { value: 'Every day' } } }, washing: { often: { state: 'unsure' } } });
    expect(json.lists['helpers']).toEqual([
      { entry: '2', answers: { helper: { state: 'given', value: { name: 'Sam Example', called: 'Sammy' }, typed: { value: 'Sam Example', called: 'Sammy', said: '' } }, hours: { state: 'given', value: 10, typed: { value: '10 hours' } } } },
      { entry: '1', answers: { helper: { state: 'declined' }, hours: { state: 'blank' } } },
    ]);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('keeps a date in somebody’s own words, and both where they gave both', () => {
    expect(toJson(care, answersOf(answer('born', { rough: 'in the spring of 1952' }))).answers['born']).toMatchObject({ value: { words: 'in the spring of 1952' } });
    expect(toJson(care, answersOf(answer('born', { year: '1952', rough: 'in spring' }))).answers['born']).toMatchObject({ value: { date: '1952', words: 'in spring' } });
  });

  it('keeps what was typed for a question that a later version took out', () => {
    expect(toJson(care, answersOf(answer('gone', 'still here'))).answers['gone']).toEqual({ state: 'given', typed: { value: 'still here' } });
  });

  it('is what its JSON Schema says, for whatever somebody answers in whatever journey', () => {
    fc.assert(fc.property(walked, ([journey, answers]) => {
      const valid = judge(journey);
      expect([valid(JSON.parse(JSON.stringify(toJson(journey, answers)))), valid.errors]).toEqual([true, null]);
    }), { numRuns: 40 });
  });

  it.each([
    ['another journey', (json: object) => ({ ...json, journey: 'other' })],
    ['another version', (json: object) => ({ ...json, journeyVersion: 2 })],
    ['a question that is not there', (json: object) => ({ ...json, answers: { nothing: { state: 'unsure' } } })],
    ['an answer that is no option', (json: object) => ({ ...json, answers: { whom: { state: 'given', value: 'dog', typed: {} } } })],
    ['a way out that the question does not have', (json: object) => ({ ...json, answers: { whom: { state: 'unsure' } } })],
    ['an empty answer to what is required', (json: object) => ({ ...json, answers: { phone: { state: 'blank' } } })],
    ['a value beside a non-answer', (json: object) => ({ ...json, answers: { about: { state: 'unsure', value: 'x' } } })],
    ['more hours than a week has', (json: object) => ({ ...json, lists: { helpers: [{ entry: '1', answers: { hours: { state: 'given', value: 169, typed: {} } } }] } })],
    ['a page for “None of these”', (json: object) => ({ ...json, each: { often: { none: {} } } })],
    ['nobody’s words', (json: object) => ({ ...json, answers: { about: { state: 'unsure', by: 'nobody' } } })],
    ['something more', (json: object) => ({ ...json, more: 1 })],
  ])('has a JSON Schema that does not take %s', (_what, change) => {
    const valid = judge(care);
    const json = JSON.parse(JSON.stringify(toJson(care, story))) as object;
    expect([valid(json), valid.errors]).toEqual([true, null]);
    expect(valid(change(json))).toBe(false);
  });
});

/** RFC 4180, read by its grammar. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cells = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  let end = 0;
  for (const found of csv.matchAll(cells)) {
    lines.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
    if (found[2] === '\r\n') lines.push([]);
    end = found.index + found[0].length;
  }
  expect(end).toBe(csv.length);
  return lines.slice(0, -1);
}
const linesOf = (journey: Journey, answers: Answers) => readCsv(toCsv(journey, answers).slice(1));

describe('CSV, for those who work with the person', () => {
  it('has a line for each answer, in words, with whose words they are', () => {
    const lines = linesOf(care, story);
    expect(lines[0]).toEqual(['Part', 'Question', 'What became of it', 'Answer', 'Whose words']);
    expect(lines).toHaveLength(story.answers.length + 1);
    expect(lines[1]).toEqual(['About you', 'Who is this for', 'Answered', 'Somebody else', 'Somebody who cares for them']);
    expect(lines.find(([, question]) => question === 'Your number')).toEqual(['About you', 'Your number', 'They would rather tell someone', '', '']);
    expect(lines.find(([, question]) => question === 'What is going on')?.[3]).toBe('She said “no”, then fell.\r\nMae’n anodd.');
    expect(lines.map(([, question]) => question)).toContain('How often is “Eating” hard');
  });

  it('is Welsh where the journey is, and opens with its letters', () => {
    const csv = toCsv({ ...care, lang: 'cy' }, story);
    expect(csv.startsWith('\uFEFF"Rhan","Cwestiwn","Beth ddigwyddodd iddo","Ateb","Geiriau pwy"\r\n')).toBe(true);
    expect(csv).toContain('"Rhywun sy’n gofalu am y person"');
  });

  it.each(['=1+1', '+44 1632 960001', '-2', '@SUM(A1)', '|calc', '%0A=1', '\t=1', '\r=1', '\n=1', '  =1', '\u00A0=1', '\u200B=1', '＝1', '＋1', '－1', '＠x', '=cmd|"/c calc"!A1', '01632960001', ' 0123 '])('lets no spreadsheet take %j for anything but text', (written) => {
    const cell = linesOf(care, answersOf(answer('about', written)))[1]?.[3];
    expect(cell).toBe(`“${written}”`);
  });

  it.each(['The stairs', 'a = b', '“quoted”', '10:30', '0', "'=1", '01632 960001'])('leaves %j as it was written', (written) => {
    expect(linesOf(care, answersOf(answer('about', written)))[1]?.[3]).toBe(written);
  });

  it('is read back as it was written, and never begins a cell like a formula, whatever anybody writes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.trim() !== ''), (written) => {
      const cell = linesOf(care, answersOf(answer('about', written)))[1]?.[3] ?? '';
      expect([written, `“${written}”`]).toContain(cell);
      expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
    }), { numRuns: 100 });
    fc.assert(fc.property(walked, ([journey, answers]) => {
      for (const line of linesOf(journey, answers)) expect(line).toHaveLength(5);
    }), { numRuns: 20 });
  });
});

/** Rules of FHIR R4 that types do not hold: https://hl7.org/fhir/R4/questionnaireresponse.html, /json.html, /datatypes.html. */
function fhirFaults(questionnaire: Questionnaire, response: QuestionnaireResponse): readonly string[] {
  const faults: string[] = [];
  const fault = (is: boolean, said: string) => {
    if (is) faults.push(said);
  };
  const plain = (value: unknown, path: string): void => {
    if (typeof value === 'string') fault(value === '' || !value.isWellFormed() || /[^\P{Cc}\t\n\r]/u.test(value), `${path} is no FHIR string`);
    if (typeof value !== 'object' || value === null) return;
    fault(Object.keys(value).length === 0, `${path} is empty`);
    for (const [name, inside] of Object.entries(value)) {
      fault(inside === undefined || inside === null, `${path}.${name} is nothing`);
      plain(inside, `${path}.${name}`);
    }
  };
  const date = /^([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?$/;
  const values: { readonly [type: string]: string } = { choice: 'valueCoding', integer: 'valueInteger', decimal: 'valueDecimal', date: 'valueDate', string: 'valueString', text: 'valueString' };
  const answered = ({ answer: given = [], linkId }: QuestionnaireResponseItem, asked: QuestionnaireItem): void => {
    fault(given.length === 0 || (given.length > 1 && asked.repeats !== true), `${linkId} has ${given.length} answers`);
    for (const { item, ...each } of given) {
      const [name, ...more] = Object.keys(each);
      fault(more.length > 0 || name?.replace('_', '') !== values[asked.type], `${linkId} is ${name}, and its question is ${asked.type}`);
      const value = Object.values(each)[0] as string | { readonly code?: string; readonly extension?: readonly { readonly valueCode: string }[] } | undefined;
      const complex = typeof value === 'object' ? value : {};
      if (name === 'valueDate') fault(typeof value !== 'string' || !date.test(value), `${linkId} is no date`);
      if (name === 'valueInteger') fault(!Number.isInteger(value) || Math.abs(Number(value)) >= 2 ** 31, `${linkId} is no integer`);
      if (name === 'valueCoding' && complex.extension === undefined) fault(asked.answerOption?.every(({ valueCoding }) => valueCoding?.code !== complex.code) ?? true, `${linkId} is no option`);
      if (name?.startsWith('_') === true) fault(!['asked-unknown', 'asked-declined', 'temp-unknown', 'unknown', 'as-text', 'not-applicable', 'masked'].includes(complex.extension?.[0]?.valueCode ?? ''), `${linkId} has no reason`);
      items(item ?? [], asked.item ?? []);
    }
  };
  const items = (found: readonly QuestionnaireResponseItem[], asked: readonly QuestionnaireItem[]): void => {
    let last = -1;
    for (const item of found) {
      const place = asked.findIndex(({ linkId }) => linkId === item.linkId);
      const question = asked[place];
      fault(place < last || (place === last && !(question?.type === 'group' && question.repeats === true)), `${item.linkId} is out of order`);
      last = place;
      if (question === undefined) fault(true, `${item.linkId} is nothing that was asked`);
      else if (question.type === 'group') {
        fault(item.answer !== undefined || item.item === undefined, `${item.linkId} is a group`);
        items(item.item ?? [], question.item ?? []);
      } else answered(item, question);
    }
  };
  const links = (asked: readonly QuestionnaireItem[]): readonly string[] => asked.flatMap(({ linkId, item }) => [linkId, ...links(item ?? [])]);
  const all = links(questionnaire.item ?? []);
  fault(new Set(all).size !== all.length, 'a link id is there twice');
  fault(!/^[A-Z][A-Za-z0-9_]{0,254}$/.test(questionnaire.name ?? ''), 'no name for machines (que-0)');
  plain(questionnaire, 'Questionnaire');
  plain(response, 'QuestionnaireResponse');
  items(response.item ?? [], questionnaire.item ?? []);
  return faults;
}

const respond = (...answers: readonly Answered[]) => toQuestionnaireResponse(care, answersOf(...answers), { authored });
const only = (answered: Answered) => respond(answered).item?.[0]?.answer;
const absent = (valueCode: string) => ({ extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode }] });

describe('FHIR R4, for a care record', () => {
  it('is sent with its key, when, from whom and about whom', () => {
    const response = toQuestionnaireResponse(care, story, { authored, questionnaire: 'https://care.example.org/Questionnaire/care|3', subject: { reference: 'Patient/1' }, source: { reference: 'RelatedPerson/2' } });
    const { item, ...rest } = response;
    expect(rest).toEqual({
      resourceType: 'QuestionnaireResponse', language: 'en', status: 'completed', authored: '2026-11-22T10:00:00.000Z',
      identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${key}` },
      questionnaire: 'https://care.example.org/Questionnaire/care|3', subject: { reference: 'Patient/1' }, source: { reference: 'RelatedPerson/2' },
    });
    expect(item?.map(({ linkId }) => linkId)).toEqual(['whom', 'know', 'about', 'hard', '/often/eating', '/often/washing', '/helpers', '/helpers', 'born', 'home', 'phone', 'mail', 'cost', 'ring']);
  });

  it('follows the rules of the standard, for whatever somebody answers in whatever journey', () => {
    expect(fhirFaults(toQuestionnaire(care), toQuestionnaireResponse(care, story, { authored }))).toEqual([]);
    fc.assert(fc.property(walked, ([journey, answers]) => {
      expect(fhirFaults(toQuestionnaire(journey), toQuestionnaireResponse(journey, answers, { authored }))).toEqual([]);
    }), { numRuns: 60 });
  });

  it.each([
    ['unsure', 'asked-unknown'], ['declined', 'asked-declined'], ['another-way', 'temp-unknown'], ['blank', 'unknown'],
  ] as const)('says why there is no answer: %s is %s, whatever the kind of question', (state, code) => {
    const kinds: readonly (readonly [question: string, value: string])[] = [['about', '_valueString'], ['hard', 'valueCoding'], ['born', '_valueDate'], ['cost', '_valueDecimal'], ['home', '_valueString'], ['phone', '_valueString'], ['mail', '_valueString']];
    for (const [question, value] of kinds) expect(only(answer(question, null, { state }))).toEqual([{ [value]: absent(code) }]);
    expect(respond(answer('hours', null, { state, item: '1' })).item?.[0]?.item?.[0]?.answer).toEqual([{ _valueInteger: absent(code) }]);
  });

  it('leaves out what nobody was asked', () => {
    expect(respond().item).toBeUndefined();
    expect(respond(answer('about', 'x')).item).toHaveLength(1);
  });

  it('keeps the part of a date that is known, and words as words', () => {
    expect(only(answer('born', { day: '27', month: '3', year: '1952', rough: '' }))).toEqual([{ valueDate: '1952-03-27' }]);
    expect(only(answer('born', { month: '3', year: '1952' }))).toEqual([{ valueDate: '1952-03' }]);
    expect(only(answer('born', { year: '1952', rough: 'in spring' }))).toEqual([{ valueDate: '1952', item: [{ linkId: 'born#words', answer: [{ valueString: 'in spring' }] }] }]);
    expect(only(answer('born', { rough: 'just after the war' }))).toEqual([{ _valueDate: absent('as-text'), item: [{ linkId: 'born#words', answer: [{ valueString: 'just after the war' }] }] }]);
  });

  it('keeps what to call somebody, and that a place is not to be named', () => {
    expect(respond(answer('helper', { value: 'Sam Example', called: 'Sammy', said: 'SAM-ee' }, { item: '1' })).item?.[0]?.item?.[0]?.answer).toEqual([
      { valueString: 'Sam Example', item: [{ linkId: '/helpers/helper#called', answer: [{ valueString: 'Sammy' }] }, { linkId: '/helpers/helper#said', answer: [{ valueString: 'SAM-ee' }] }] },
    ]);
    const where = (code: string) => [{ linkId: 'home#where', answer: [{ valueCoding: { code } }] }];
    expect(only(answer('home', { value: '', where: 'safe' }))).toEqual([{ _valueString: absent('masked'), item: where('safe') }]);
    expect(only(answer('home', { value: '', where: 'none' }))).toEqual([{ _valueString: absent('not-applicable'), item: where('none') }]);
    expect(only(answer('home', { value: '1 High Street', where: 'fixed' }))).toEqual([{ valueString: '1 High Street', item: where('fixed') }]);
    expect(only(answer('home', { value: 'side bell', found: '1 High Street', where: '' }))).toEqual([{ valueString: '1 High Street\nside bell', item: where('fixed') }]);
    expect(only(answer('home', { value: 'Often by the library', where: 'none' }))).toEqual([{ valueString: 'Often by the library', item: where('none') }]);
  });

  it('has an item for each option and each entry, with their own words', () => {
    const items = toQuestionnaireResponse(care, story, { authored }).item ?? [];
    expect(items.find(({ linkId }) => linkId === '/often/eating')).toEqual({ linkId: '/often/eating', text: 'Eating', item: [{ linkId: '/often/eating/often', text: 'How often is “Eating” hard?', answer: [{ valueString: 'Every day' }] }] });
    expect(items.filter(({ linkId }) => linkId === '/helpers').map(({ item }) => item?.[0]?.answer?.[0]?.valueString)).toEqual(['Sam Example', undefined]);
    expect(items.find(({ linkId }) => linkId === 'hard')?.answer).toEqual([{ valueCoding: { code: 'eating', display: 'Eating' } }, { valueCoding: { code: 'washing', display: 'Washing' } }]);
  });

  it('marks letters that FHIR cannot carry where they stood', () => {
    expect(only(answer('about', 'a\u0000b\uD800c\td'))).toEqual([{ valueString: 'a\uFFFDb\uFFFDc\td' }]);
  });

  it('has a Questionnaire in which nothing is required, and only what an answer brings depends on it', () => {
    const { item = [], ...rest } = toQuestionnaire(care, { url: 'https://care.example.org/Questionnaire/care', status: 'draft' });
    expect(rest).toEqual({ resourceType: 'Questionnaire', url: 'https://care.example.org/Questionnaire/care', version: '3', name: 'CareNeeds', title: 'Ask for help', status: 'draft', language: 'en' });
    expect(JSON.stringify(item)).not.toContain('"required"');
    expect(item.find(({ linkId }) => linkId === 'know')).toEqual({ linkId: 'know', text: 'How do you know them?', type: 'string', maxLength: 60, enableWhen: [{ question: 'whom', operator: '=', answerCoding: { code: 'other' } }] });
    expect(item.find(({ linkId }) => linkId === '/helpers')).toMatchObject({ type: 'group', repeats: true, text: 'People who help', item: [{ linkId: '/helpers/helper', type: 'string' }, { linkId: '/helpers/hours', type: 'integer' }] });
  });

  it('has the same link ids in every language', () => {
    const links = (journey: Journey) => JSON.stringify(toQuestionnaire(journey).item).match(/"linkId":"[^"]*"/g);
    const questions = Object.fromEntries(Object.entries(care.questions).map(([name, question]) => [name, { ...question, label: `${question.label} yn Gymraeg` }]));
    expect(links({ ...care, lang: 'cy', questions })).toEqual(links(care));
  });
});

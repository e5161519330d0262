import { afterEach, describe, expect, it, vi } from 'vitest';
import { startDraft } from '../draft/draft';
import { running, type Moment } from '../running/running';
import { defineJourney, translated, type JourneyTranslation } from './definition';

const journey = defineJourney({
  id: 'care', title: 'Ask for help', tasks: { who: 'Who this is for' },
  questions: {
    whom: { kind: 'choice', label: 'Who is this for?', called: { plain: 'Who this is for' }, hint: 'Choose one', required: true, escapes: ['unsure'], options: { me: 'Me', other: { label: 'Somebody else', hint: 'A friend, say' } } },
    hard: { kind: 'choices', label: 'What is hard?', escapes: ['unsure'], options: { eating: 'Eating', none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'number', label: 'How often?', unit: 'times', escapes: ['unsure'] },
    helper: { kind: 'name', label: 'Who helps?', why: 'We ask them as well.', escapes: ['declined'] },
  },
  steps: {
    whom: { task: 'who', asks: ['whom'], next: 'hard' },
    hard: { asks: ['hard'], lead: 'Choose all that fit.', next: 'often' },
    often: { asks: ['often'], each: 'hard', title: '{option}', next: 'helpers' },
    helpers: { asks: ['helper'], list: { title: 'Who helps', another: 'Anybody else?', entry: 'Person {number}' }, next: 'know' },
    know: { says: 'information', title: 'Good to know', body: ['We read everything.', 'We answer.'], next: 'check' },
    check: { says: 'answers', title: 'Check', next: [{ when: { question: 'whom', is: 'me' }, go: 'sent' }, { otherwise: 'away' }] },
  },
  endings: {
    sent: { ends: 'sent', title: 'We have it', next: ['We read it.'], byWhen: 'By {day}', ask: 'Ring us', ifTheDatePasses: 'Ring us then', ifItGetsWorse: 'Ring 999' },
    away: { ends: 'elsewhere', title: 'Somebody else helps', next: ['Ring them.'], byWhen: 'Today', ask: 'Ring us', ifTheDatePasses: 'Ring us then', ifWeAreWrong: 'Tell us', elsewhere: [{ href: '/them', text: 'Them' }] },
  },
  checks: [{ about: ['whom', 'hard'], holds: { question: 'whom', state: 'given' }, message: 'Change one.' }],
});

const welsh = {
  review: 'draft', lang: 'cy', title: 'Gofyn am help', tasks: { who: 'I bwy mae hwn' },
  questions: {
    whom: { label: 'I bwy mae hwn?', called: { plain: 'I bwy mae hwn' }, hint: 'Dewiswch un', options: { me: 'Fi', other: { label: 'Rhywun arall', hint: 'Ffrind, er enghraifft' } } },
    hard: { label: 'Beth sy’n anodd?', options: { eating: 'Bwyta', none: 'Dim un o’r rhain' } },
    often: { label: 'Pa mor aml?', unit: 'gwaith' },
    helper: { label: 'Pwy sy’n helpu?', why: 'Byddwn ni’n gofyn iddyn nhw hefyd.' },
  },
  steps: {
    hard: { lead: 'Dewiswch bob un sy’n addas.' },
    often: { title: '{option}' },
    helpers: { list: { title: 'Pwy sy’n helpu', another: 'Rhywun arall?', entry: 'Person {number}' } },
    know: { title: 'Da gwybod', body: ['Rydyn ni’n darllen popeth.', 'Rydyn ni’n ateb.'] },
    check: { title: 'Edrychwch' },
  },
  endings: {
    sent: { title: 'Mae gennym ni', next: ['Rydyn ni’n ei ddarllen.'], byWhen: 'Erbyn {day}', ask: 'Ffoniwch ni', ifTheDatePasses: 'Ffoniwch ni wedyn', ifItGetsWorse: 'Ffoniwch 999' },
    away: { title: 'Mae rhywun arall yn helpu', next: ['Ffoniwch nhw.'], byWhen: 'Heddiw', ask: 'Ffoniwch ni', ifTheDatePasses: 'Ffoniwch ni wedyn', ifWeAreWrong: 'Dywedwch wrthon ni', elsewhere: ['Nhw'] },
  },
  checks: ['Newidiwch un.'],
} as const satisfies JourneyTranslation<typeof journey>;

/** Every text in a value, with the place where it stands. */
function texts(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => texts(each, `${place}.${name}`)) : [];
}

describe('translated', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('leaves no English standing where somebody reads Welsh', () => {
    const english = new Map(texts(journey));
    const same = texts(translated(journey, welsh)).filter(([place, text]) => english.get(place) === text && /\s/.test(text)).map(([, text]) => text);
    expect(same).toEqual(['Person {number}']);
    expect(translated(journey, welsh).lang).toBe('cy');
  });
  it('keeps questions, routes and answers as they are, so that a draft goes on in either language', () => {
    const moment: Moment = { now: new Date('2026-11-22T10:00:00Z') };
    const [english, cymraeg] = [running(journey), running(translated(journey, welsh))];
    const page = { step: 'whom' };
    const saved = english.save(startDraft(journey, moment.now), page, { version: 0, fields: { whom: { typed: { value: '' } } } }, moment);
    expect(cymraeg.goOn(saved, page, moment).problems?.['whom']?.message).toMatch(/^Dewiswch/);
    const { draft } = cymraeg.goOn(cymraeg.save(saved, page, { version: 1, fields: { whom: { typed: { value: 'me' } } } }, moment), page, moment);
    expect(english.way(draft, moment)).toEqual(cymraeg.way(draft, moment));
    expect(translated(journey, welsh).steps.check.next).toEqual(journey.steps.check.next);
  });
  it('gives the same object for the same words', () => {
    expect(translated(journey, welsh)).toBe(translated(journey, welsh));
    expect(translated(journey, { ...welsh })).not.toBe(translated(journey, welsh));
  });

  const gaps = {
    ...welsh,
    steps: { ...welsh.steps, hard: {}, know: { title: 'Da gwybod', body: ['Rydyn ni’n darllen popeth.'] }, helpers: { list: { ...welsh.steps.helpers.list, entry: 'Person' } } },
    checks: [],
  } as const satisfies JourneyTranslation<typeof journey>;

  it('names every sentence that is missing, while a developer is looking', () => {
    expect(() => translated(journey, gaps)).toThrow('steps.hard.lead, {number} in steps.helpers.list.entry, steps.know.body[1], checks[0]');
  });
  it('shows people the original where a sentence is missing', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const shown = translated(journey, gaps);
    expect(shown).toMatchObject({ lang: 'cy', title: 'Gofyn am help', steps: { hard: { lead: 'Choose all that fit.' }, know: { body: ['Rydyn ni’n darllen popeth.', 'We answer.'] } } });
  });
  it('takes whole questions in the other language as words', () => {
    const whole = { kind: 'choices', required: true, label: 'Beth sy’n anodd?', options: { eating: 'Bwyta', none: { label: 'Dim un o’r rhain', exclusive: true } } } as const;
    const { hard } = translated(journey, { ...welsh, questions: { ...welsh.questions, hard: whole } }).questions;
    expect(hard).toEqual({ ...journey.questions.hard, label: 'Beth sy’n anodd?', options: { eating: 'Bwyta', none: { label: 'Dim un o’r rhain', exclusive: true } } });
  });
});

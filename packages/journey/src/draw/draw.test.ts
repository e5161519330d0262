import { describe, expect, it } from 'vitest';
import { defineJourney, type Ending, type Journey } from '../definition/definition';
import { drawJourney, layoutJourney, sayCondition, tellJourney, toldSteps } from './draw';

const sent: Ending = { ends: 'sent', title: 'We have your request', next: ['We read it.'], byWhen: 'Within 3 working days', ask: 'The contact centre', ifTheDatePasses: 'Ring us', ifItGetsWorse: 'Ring us' };
const elsewhere: Ending = { ...sent, ends: 'elsewhere', title: 'Other help', ifWeAreWrong: 'Ring us', elsewhere: [{ href: '/', text: 'Help' }] };

const care = defineJourney({
  id: 'care',
  title: 'Ask for care & support',
  questions: {
    forWhom: { kind: 'choice', label: 'Who is this for?', required: true, options: { me: 'Me', someone: { label: 'Someone I care for' } } },
    theirName: { kind: 'name', label: 'What is their name?', revealedBy: { question: 'forWhom', is: 'someone' } },
    hard: { kind: 'choices', label: 'What is hard?', options: { washing: 'Washing', eating: 'Eating', none: { label: 'None of these', exclusive: true } } },
    often: { kind: 'text', label: 'How often?' },
    born: { kind: 'date', label: 'When were you born?', birthday: true },
    hours: { kind: 'number', label: 'How many hours?' },
    helper: { kind: 'name', label: 'Who helps?' },
    ring: { kind: 'telephone', label: 'Your telephone number', required: true },
  },
  steps: {
    whom: { asks: ['forWhom', 'theirName'], title: 'First of all', next: [{ when: { question: 'forWhom', is: 'me' }, go: 'hard' }, { otherwise: 'birth' }] },
    hard: { asks: ['hard'], next: 'each' },
    each: { asks: ['often'], each: 'hard', title: 'How often: {option}', next: 'birth' },
    birth: { asks: ['born', 'hours'], title: 'About you', next: [{ when: { question: 'born', ageBelow: 18 }, go: 'young' }, { otherwise: 'helpers' }] },
    young: { says: 'interruption', title: 'Is this right?', body: ['You told us you are under 18.'], change: 'born', next: 'other' },
    helpers: { asks: ['helper'], list: { title: 'People who help you', another: 'Is there somebody else?', entry: 'Person {number}' }, next: 'check' },
    check: { says: 'answers', title: 'Check your answers', next: 'sent' },
    ringMe: { asks: ['ring'], next: 'carry-on' },
  },
  endings: { sent, other: elsewhere },
  anotherWay: { step: 'ringMe', reach: ['ring'] },
});

describe('sayCondition', () => {
  const say = (condition: Parameters<typeof sayCondition>[0], journey: Journey = care) => sayCondition(condition, journey);

  it('says every test in words a designer reads: questions and answers as people meet them', () => {
    expect(say({ question: 'forWhom', is: 'someone' })).toBe('the answer to “Who is this for?” is “Someone I care for”');
    expect(say({ question: 'forWhom', oneOf: ['me', 'someone'] })).toBe('the answer to “Who is this for?” is “Me” or “Someone I care for”');
    expect(say({ question: 'hard', includes: 'washing' })).toBe('“Washing” is among the answers to “What is hard?”');
    expect(say({ question: 'hours', is: 0 })).toBe('the answer to “How many hours?” is 0');
    expect(say({ question: 'hours', below: 35 })).toBe('the answer to “How many hours?” is less than 35');
    expect(say({ question: 'hours', atLeast: 1000 })).toBe('the answer to “How many hours?” is 1,000 or more');
    expect(say({ question: 'born', ageBelow: 18 })).toBe('the day given for “When were you born?” is surely less than 18 years ago');
    expect(say({ question: 'born', ageAtLeast: 18 })).toBe('the day given for “When were you born?” is surely 18 years ago or more');
    expect(say({ count: 'helpers', below: 2 })).toBe('the number of entries in “People who help you” is less than 2');
    expect(say({ count: 'helpers', atLeast: 2 })).toBe('the number of entries in “People who help you” is 2 or more');
    expect((['given', 'unsure', 'declined', 'another-way', 'blank', 'not-asked'] as const).map((state) => say({ question: 'hours', state }))).toEqual([
      '“How many hours?” is answered', 'the person is not sure about “How many hours?”', 'the person would rather not answer “How many hours?”',
      'the person would rather tell someone about “How many hours?”', '“How many hours?” is left empty', '“How many hours?” was not asked',
    ]);
  });
  it('keeps what belongs together in brackets', () => {
    const me = { question: 'forWhom', is: 'me' } as const;
    const blank = { question: 'hours', state: 'blank' } as const;
    expect(say({ all: [me, { any: [blank, { not: me }] }] })).toBe(
      'the answer to “Who is this for?” is “Me” and (“How many hours?” is left empty or (this is not so: the answer to “Who is this for?” is “Me”))');
    expect(say({ all: [] })).toBe('this is so for everybody');
  });
  it('speaks Welsh for a journey in Welsh', () => {
    expect(say({ not: { question: 'forWhom', is: 'me' } }, { ...care, lang: 'cy' })).toBe('nid yw hyn yn wir: yr ateb i “Who is this for?” yw “Me”');
  });
  it('falls back to the name where a file names what is not there, also a name that every object has', () => {
    expect(say({ question: 'constructor', is: 'toString' })).toBe('the answer to “constructor” is “toString”');
  });
});

describe('toldSteps', () => {
  it('gives each page and ending with its heading, what it asks and every way on', () => {
    const told = toldSteps(care);
    expect(told.map(({ name, kind, title }) => [name, kind, title])).toEqual([
      ['whom', 'step', 'First of all'], ['hard', 'step', 'What is hard?'], ['each', 'step', 'How often: {option}'], ['birth', 'step', 'About you'],
      ['young', 'interruption', 'Is this right?'], ['helpers', 'step', 'People who help you'], ['check', 'check', 'Check your answers'], ['ringMe', 'step', 'Your telephone number'],
      ['sent', 'ending', 'We have your request'], ['other', 'ending', 'Other help'],
    ]);
    expect(told[0]?.asks).toEqual(['Who is this for?', 'What is their name? (where “Someone I care for” is chosen)']);
    expect(told[0]?.routes).toEqual([
      { when: 'the answer to “Who is this for?” is “Me”', go: 'hard', title: 'What is hard?' },
      { when: 'otherwise', go: 'birth', title: 'About you' },
    ]);
    expect(told[1]?.routes).toEqual([{ when: undefined, go: 'each', title: 'How often: {option}' }]);
    expect(told[7]?.routes).toEqual([{ when: undefined, go: 'carry-on', title: 'back to where the person was' }]);
  });
});

describe('tellJourney', () => {
  it('tells page after page in lines, with what is special about each', () => {
    const lines = tellJourney(care);
    expect(lines.slice(0, 5)).toEqual([
      '1. First of all', '   Asks: Who is this for?', '   Asks: What is their name? (where “Someone I care for” is chosen)',
      '   If the answer to “Who is this for?” is “Me”: What is hard?', '   Otherwise: About you',
    ]);
    for (const line of ['   Once for each answer to “What is hard?”', '   Can lead back to “When were you born?”', '   As often as there is something to tell', '   Comes at once when somebody would rather tell someone', '   Then: back to where the person was', '   Ends here, and is sent', '   Ends here, and leads elsewhere']) expect(lines).toContain(line);
  });
  it('leaves no English of ours in a Welsh journey', () => {
    const lines = tellJourney({ ...care, lang: 'cy' });
    expect(lines.filter((line) => / (Asks|Then|If|Otherwise|Ends|Once|As|Can|Shows|Comes)\b/.test(line.slice(0, 9)))).toEqual([]);
    expect(lines).toContain('   Fel arall: About you');
  });
});

describe('layoutJourney', () => {
  const drawn = layoutJourney(care);

  it('has every page, ending and way once, each with its words', () => {
    expect(drawn.nodes.map(({ name }) => name)).toEqual(toldSteps(care).map(({ name }) => name));
    expect(drawn.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['whom hard', 'whom birth', 'hard each', 'each birth', 'birth young', 'birth helpers', 'young other', 'helpers check', 'check sent']);
    expect(drawn.edges[0]?.label?.lines.join(' ')).toBe('the answer to “Who is this for?” is “Me”');
  });
  it('lets no box lie over another, and keeps all inside', () => {
    const boxes = [...drawn.nodes, ...drawn.edges.flatMap(({ label }) => label ?? [])];
    for (const [at, one] of boxes.entries()) {
      expect(one.x >= 0 && one.y >= 0 && one.x + one.w <= drawn.w && one.y + one.h <= drawn.h).toBe(true);
      for (const other of boxes.slice(at + 1)) expect(one.x + one.w <= other.x || other.x + other.w <= one.x || one.y + one.h <= other.y || other.y + other.h <= one.y).toBe(true);
    }
  });
  it('leads no line through a page it does not belong to', () => {
    for (const { from, to, points } of drawn.edges) {
      for (const { name, x, y, w, h } of drawn.nodes) {
        if (name === from || name === to) continue;
        for (const [at, end] of points.slice(1).entries()) {
          const start = points[at] ?? end;
          for (let part = 0; part <= 20; part += 1) {
            const point = { x: start.x + ((end.x - start.x) * part) / 20, y: start.y + ((end.y - start.y) * part) / 20 };
            expect(point.x > x && point.x < x + w && point.y > y && point.y < y + h).toBe(false);
          }
        }
      }
    }
  });
  it('draws also what cannot be walked, so that its designer sees it: ways back, ways to nowhere', () => {
    const broken = { ...care, steps: { ...care.steps, check: { ...care.steps.check, next: 'whom' }, ringMe: { ...care.steps.ringMe, next: 'nowhere' } } } as Journey;
    expect(layoutJourney(broken).edges.find(({ from }) => from === 'check')?.to).toBe('whom');
    expect(tellJourney(broken)).toContain('   Then: nowhere: there is no “nowhere”');
  });
});

describe('drawJourney', () => {
  it('is one named picture with its words inside, for those who do not see it', () => {
    const svg = drawJourney(care);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('<title>Ask for care &amp; support</title>');
    for (const line of tellJourney(care)) expect(svg).toContain(line.replaceAll('&', '&amp;'));
  });
  it('passes the strictest content security policy: no style, no script, no id, nothing loaded', () => {
    expect(drawJourney(care, { paper: true })).not.toMatch(/style|<script|\bid=|href|url\(/);
  });
  it('takes the colour of the text around it; as a file by itself it brings paper and ink', () => {
    expect(drawJourney(care)).not.toContain('#');
    expect(drawJourney(care, { paper: true })).toContain('fill="#fff"');
  });
  it('is well-formed whatever the words are', () => {
    const svg = drawJourney({ ...care, title: '</title>\u0000"&<x>' });
    expect(svg).toContain('<title>&lt;/title&gt;&quot;&amp;&lt;x&gt;</title>');
  });
});

import { type Draft, type Escape, pageName, running, startDraft, type Step, type TypedParts } from '@kind-by-design/journey';
import { proveJourney } from '@kind-by-design/journey/prove';
import { describe, expect, it } from 'vitest';
import { careFormAt, careJourney, endingNameOf, endingOf, voiceOf } from './care-journey.server.ts';
import { journey } from './journey.ts';

const now = { now: new Date('2026-11-23T10:00:00Z') };
const walk = running(journey);
const steps = new Map(Object.entries<Step>(journey.steps));

interface Given {
  readonly [question: string]: string | readonly string[] | TypedParts | { readonly answer: Escape };
}

/** Walks on with these answers, everything else left empty, until something is left to put right or the way ends. */
function walked(given: Given): { readonly draft: Draft; readonly pages: readonly string[]; readonly ending: string | undefined } {
  let draft = startDraft(journey, now.now);
  for (let pages = 0; pages < 80; pages += 1) {
    const { open } = walk.way(draft, now);
    if (open === undefined) break;
    const step = steps.get(open.step);
    const asks = step !== undefined && 'asks' in step && (step.list === undefined || open.item !== undefined) ? step.asks : [];
    const fields = Object.fromEntries(asks.map((question) => {
      const said = given[question] ?? '';
      const field = open.item === undefined ? question : `${question}.${open.item}`;
      if (typeof said === 'string' || Array.isArray(said)) return [field, { typed: { value: said as string | readonly string[] } }];
      return 'answer' in said && said.answer ? [field, { typed: {}, answer: said.answer as Escape }] : [field, { typed: said as TypedParts }];
    }));
    const on = walk.goOn(walk.save(draft, open, { fields, version: draft.version }, now), open, now);
    draft = on.draft;
    if (on.problems) break;
  }
  const { pages, ending, open } = walk.way(draft, now);
  return { draft, pages: pages.map(pageName), ending: open ? undefined : ending };
}

const adult = { forWhom: 'me', myAge: 'adult', reachBy: 'visit', name: 'Sam Example' };
const anotherWay = { answer: 'another-way' } as const;

describe('The assessment', () => {
  it.each(['en', 'cy'] as const)('is proved to have no dead end, in %s', (language) => {
    expect(proveJourney(careJourney(language))).toMatchObject({ outcome: 'proved' });
  });

  it('asks what is safe before any other detail about how to reach somebody, and before anything about their life', () => {
    const order = Object.keys(journey.steps);
    for (const later of ['reach', 'number', 'email', 'letter', 'them', 'story', 'name', 'birth', 'home']) expect(order.indexOf('safe')).toBeLessThan(order.indexOf(later));
    expect(walked(adult).pages.slice(0, 4)).toEqual(['who', 'age', 'safe', 'reach']);
  });

  it('can be sent with nothing but a way to reach the person and a name, whatever else is left empty', () => {
    expect(walked(adult)).toMatchObject({ ending: 'sent' });
  });

  it('asks about each thing that is hard, and about nothing where nothing is', () => {
    expect(walked({ ...adult, hard: ['d2', 'd9'] }).pages.filter((page) => page.startsWith('more'))).toEqual(['more.d2', 'more.d9']);
    expect(walked({ ...adult, hard: ['none'] }).pages.some((page) => page.startsWith('more'))).toBe(false);
    expect(walked({ ...adult, hard: { answer: 'unsure' } }).pages.some((page) => page.startsWith('more'))).toBe(false);
  });

  it('leads who is under 18, looks after somebody while under 18, or asks for a child, to the team that is there for them', () => {
    expect(walked({ forWhom: 'me', myAge: 'under' }).ending).toBe('young');
    expect(walked({ forWhom: 'care', myAge: 'under' }).ending).toBe('youngCarer');
    expect(walked({ forWhom: 'work', theirAge: 'under' }).ending).toBe('child');
  });

  it('sends for who is under 18 and would rather talk, so that somebody gets in touch with them', () => {
    const { draft, pages, ending } = walked({ ...adult, forWhom: anotherWay, talk: 'goOn', myAge: 'under' });
    expect(pages).toEqual(['who', 'talk', 'age', 'safe', 'reach', 'name', 'sharing', 'check']);
    expect(ending).toBe('childrenSent');
    expect(endingNameOf(walk.answers(draft, now))).toBe('childrenSent');
    expect(endingOf('cy', walk.answers(draft, now)).ask).toContain('plant a theuluoedd');
  });

  it.each(['forWhom', 'story', 'matters', 'birth', 'money'])('offers who would rather tell someone at %s to be reached, and sends what there is so far', (question) => {
    const { draft, pages, ending } = walked({ ...adult, story: 'It is a lot.', [question]: anotherWay, talk: 'reachMe' });
    expect(pages).toContain('talk');
    expect(pages.slice(-2)).toEqual(['sharing', 'check']);
    for (const needed of ['safe', 'reach', 'name']) expect(pages.filter((page) => page === needed)).toHaveLength(1);
    expect(ending).toBe('talkSent');
    expect(endingNameOf(walk.answers(draft, now))).toBe('talkSent');
  });

  it('lets everybody go on, whatever they answer to “Do they know?”, and says first what we do where telling is dangerous', () => {
    const somebody = { ...adult, forWhom: 'care', theirAge: 'adult' };
    for (const knows of ['yes', 'notYet', 'deciding', 'risk', '']) expect(walked({ ...somebody, knows }).ending).toBe('sent');
    expect(walked({ ...somebody, knows: 'risk' }).pages).toContain('before');
    expect(walked({ ...somebody, knows: 'notYet' }).pages).not.toContain('before');
  });

  it('asks “Is this right?” where the date of birth does not fit what was said, and lets the person go on', () => {
    const slip = walked({ ...adult, birth: { day: '1', month: '3', year: '2012' } });
    expect(slip.pages).toContain('birthcheck');
    expect(slip.ending).toBe('sent');
    expect(walked({ ...adult, birth: { year: '1952' } }).pages).not.toContain('birthcheck');
  });

  it('leads to help with money where there are worries, and changes nothing about the request', () => {
    expect(walked({ ...adult, money: 'yes' }).pages).toContain('extrahelp');
    for (const money of ['yes', 'no', '']) expect(walked({ ...adult, money }).ending).toBe('sent');
  });

  it('knows whose words they are', () => {
    const voice = (given: Given) => voiceOf(walked({ ...adult, theirAge: 'adult', ...given }).draft);
    expect([voice({}), voice({ forWhom: 'care' }), voice({ forWhom: 'work' }), voice({ forWhom: 'care', standing: 'attorney' }), voice({ forWhom: 'care', standing: { answer: 'unsure' } })]).toEqual(['self', 'carer', 'worker', 'attorney', 'carer']);
  });

  it('knows of each page’s form whether it sends, and whether anything is written on it, so that trouble is told as it is', () => {
    expect(careFormAt('/care/check')).toEqual({ sends: true, asks: false });
    expect(careFormAt('/care/story?change')).toEqual({ sends: false, asks: true });
    expect([careFormAt('/care/help'), careFormAt('/care/help/1'), careFormAt('/care/sharing')].map((form) => form?.asks)).toEqual([false, true, false]);
    expect([careFormAt('/care'), careFormAt('/ask'), careFormAt('/care/receipt')]).toEqual([undefined, undefined, undefined]);
  });

  it('tells nobody anything by its addresses: no step or answer in them says what is hard', () => {
    const inAddresses = [...Object.keys(journey.steps), ...Object.keys(journey.questions['hard'].options)].join(' ');
    expect(inAddresses).not.toMatch(/toilet|wash|dress|money|risk|danger|money|debt|eat|young(?!Carer)/i);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journey } from '../definition/definition';
import type { Question } from '../definition/questions';
import { startDraft, type Draft, type TypedParts } from '../draft/draft';
import { anyAnswer, anyJourney } from '../for-tests/random-journeys.test.helper';
import { fieldName, pageName, running, type Moment, type PageRef, type Submitted } from './running';

const moment: Moment = { now: new Date('2026-11-22T10:00:00Z') };

/** What somebody does next. Picks are numbers: what there is to pick from is known when it is done. */
type Move =
  | { readonly do: 'answer'; readonly page: number; readonly answers: readonly unknown[]; readonly goOn: boolean; readonly window: number; readonly stale: boolean; readonly keep: number }
  | { readonly do: 'go-on' | 'add' | 'remove' | 'look'; readonly page: number; readonly window: number };

function movesIn(journey: Journey): fc.Arbitrary<readonly Move[]> {
  const answers = Object.values(journey.questions).map((question: Question) => anyAnswer(question));
  const answer = fc.record({ do: fc.constant('answer' as const), page: fc.nat(20), answers: fc.tuple(...answers), goOn: fc.boolean(), window: fc.nat(1), stale: fc.boolean(), keep: fc.nat(5) });
  const other = fc.record({ do: fc.constantFrom('go-on' as const, 'add' as const, 'remove' as const, 'look' as const), page: fc.nat(20), window: fc.nat(1) });
  return fc.array(fc.oneof({ weight: 3, arbitrary: answer }, { weight: 2, arbitrary: other }), { maxLength: 25 });
}

const walkable = anyJourney().chain((journey) => fc.tuple(fc.constant(journey), movesIn(journey)));

/** Every string in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((each) => textsIn(each)) : [];
}

const kept = (draft: Draft): ReadonlySet<string> => new Set(textsIn(Object.values(draft.entries).map(({ typed, other }) => [typed, other?.typed])));

function fieldsAt(journey: Journey, { step, item }: PageRef): readonly (readonly [field: string, place: number])[] {
  const at = journey.steps[step];
  const names = Object.keys(journey.questions);
  if (at === undefined || !('asks' in at) || (at.list !== undefined && item === undefined)) return [];
  return at.asks.map((question) => [fieldName(question, item), names.indexOf(question)]);
}

type Answers = readonly { readonly typed: TypedParts; readonly answer?: 'unsure' | 'declined' | 'another-way' }[];

function submittedAt(journey: Journey, page: PageRef, answers: Answers, version: number, keep: number): Submitted {
  const fields = fieldsAt(journey, page).map(([field, place]) => {
    const answer = answers[place] ?? { typed: {} };
    return [field, { ...answer, ...(keep === 0 && { keep: 'mine' as const }), ...(keep === 1 && { keep: 'other' as const }) }] as const;
  });
  return { version, fields: Object.fromEntries(fields) };
}

/** What a save may not lose: everything sent, and everything stored that this window has not seen. */
function owed(before: Draft, { fields, version }: Submitted): readonly string[] {
  const sent = Object.entries(fields).flatMap(([field, { typed, keep }]) => (keep === 'other' && before.entries[field]?.other !== undefined ? [] : textsIn(typed)));
  const unseen = Object.entries(before.entries).flatMap(([field, { other, ...entry }]) => {
    const chosen = other !== undefined && fields[field]?.keep !== undefined && other.version <= version;
    return [entry, ...(other === undefined ? [] : [other])].filter((each) => !(field in fields) || (each.version > version && !(chosen && each === other))).flatMap(({ typed }) => textsIn(typed));
  });
  return [...sent, ...unseen];
}

interface Walking { draft: Draft; readonly versions: number[]; readonly lost: string[] }

const missing = (texts: Iterable<string>, after: Draft): readonly string[] => {
  const there = kept(after);
  return [...texts].filter((text) => !there.has(text));
};

function move(journey: Journey, walking: Walking, step: Move): void {
  const run = running(journey);
  const { pages } = run.way(walking.draft, moment);
  const steps = Object.keys(journey.steps);
  const page = pages[step.page % (pages.length + 2)] ?? { step: steps[step.page % steps.length] ?? '' };
  const before = walking.draft;
  if (step.do === 'answer') {
    const submitted = submittedAt(journey, page, step.answers as Answers, step.stale ? (walking.versions[step.window] ?? 0) : before.version, step.keep);
    const after = run.save(before, page, submitted, moment);
    walking.draft = step.goOn ? run.goOn(after, page, moment).draft : after;
    walking.lost.push(...missing(owed(before, submitted), after), ...missing(kept(after), walking.draft));
    walking.versions[step.window] = walking.draft.version;
    return;
  }
  if (step.do === 'go-on') walking.draft = run.goOn(before, page, moment).draft;
  if (step.do === 'add') walking.draft = run.addEntry(before, page.step, moment).draft;
  if (step.do === 'remove') walking.draft = run.removeEntry(before, page, moment);
  if (step.do === 'look') walking.versions[step.window] = before.version;
  walking.lost.push(...missing(kept(before), walking.draft));
}

/** The draft after the moves, and what was lost on the way. */
function walk(journey: Journey, moves: readonly Move[]): Walking {
  const walking: Walking = { draft: startDraft(journey, moment.now), versions: [0, 0], lost: [] };
  for (const each of moves) move(journey, walking, each);
  return walking;
}

const walked = (journey: Journey, moves: readonly Move[]): Draft => walk(journey, moves).draft;

/** Answers each open page in turn until the way ends or somebody stays where they are. */
function forward(journey: Journey, answers: readonly Answers[], seen: (draft: Draft, page: PageRef) => void = () => undefined): Draft {
  const run = running(journey);
  let draft = startDraft(journey, moment.now);
  for (const each of answers) {
    const { open } = run.way(draft, moment);
    if (open === undefined) break;
    seen(draft, open);
    draft = run.goOn(run.save(draft, open, submittedAt(journey, open, each, draft.version, 2), moment), open, moment).draft;
  }
  return draft;
}

const forwardWalks = anyJourney({ mostSteps: 6 }).chain((journey) => fc.tuple(fc.constant(journey), fc.array(fc.tuple(...Object.values(journey.questions).map((question: Question) => anyAnswer(question))), { minLength: 6, maxLength: 14 })));
const runs = { numRuns: 300 };

describe('random walks', () => {
  it('lose nothing that somebody typed, whatever they do and in however many windows', () => {
    fc.assert(fc.property(walkable, ([journey, moves]) => {
      expect(walk(journey, moves).lost).toEqual([]);
    }), runs);
  });
  it('lead along a way without loops, back as they led there', () => {
    fc.assert(fc.property(walkable, ([journey, moves]) => {
      const run = running(journey);
      const draft = walked(journey, moves);
      const { pages, open, ending } = run.way(draft, moment);
      expect(new Set(pages.map(pageName)).size).toBe(pages.length);
      expect(open === undefined).toBe(ending !== undefined);
      for (const [place, page] of pages.entries()) {
        expect(run.back(draft, page, moment)).toEqual(pages[place - 1]);
        const last = open === undefined ? { ending } : { page: open };
        expect(run.next(draft, page, moment)).toEqual(place + 1 < pages.length ? { page: pages[place + 1] } : last);
      }
    }), runs);
  });
  it('send nothing that the way does not ask, and nothing that somebody left', () => {
    fc.assert(fc.property(walkable, ([journey, moves]) => {
      const run = running(journey);
      const draft = walked(journey, moves);
      const { pages } = run.way(draft, moment);
      const asked = new Set(pages.flatMap((page) => fieldsAt(journey, page).map(([field]) => field)));
      const aside = new Set(run.setAside(draft, moment));
      for (const { field, question, state, typed, page } of run.answers(draft, moment).answers) {
        expect(asked).toContain(field);
        expect(pages).toContainEqual(page);
        expect(aside).not.toContain(field);
        const written = draft.entries[field]?.typed;
        const unnamed = journey.questions[question]?.kind === 'address' && written?.['where'] === 'safe';
        expect(typed).toEqual(state === 'given' ? (unnamed ? { where: 'safe' } : written) : {});
      }
    }), runs);
  });
  it('come back to where they were when a change is undone', () => {
    fc.assert(fc.property(forwardWalks, fc.nat(20), ([journey, answers], at) => {
      const run = running(journey);
      const draft = forward(journey, answers);
      const ready = run.way(draft, moment).pages.filter((page) => pageName(page) !== pageName(run.way(draft, moment).open ?? { step: '' }));
      const page = ready[at % Math.max(1, ready.length)];
      if (page === undefined) return;
      const goOn = (before: Draft, submitted: Submitted) => run.goOn(run.save(before, page, submitted, moment), page, moment).draft;
      const changed = goOn(draft, submittedAt(journey, page, answers.at(-1) ?? [], draft.version, 2));
      const original = fieldsAt(journey, page).map(([field]) => {
        const { typed = {}, answer } = draft.entries[field] ?? {};
        return [field, { typed, ...(answer !== undefined && answer !== 'given' && answer !== 'blank' && { answer }) }] as const;
      });
      const undone = goOn(changed, { version: changed.version, fields: Object.fromEntries(original) });
      expect(run.way(undone, moment)).toEqual(run.way(draft, moment));
      expect(run.answers(undone, moment)).toEqual(run.answers(draft, moment));
      expect(run.setAside(undone, moment).filter((field) => !(field in draft.entries))).toEqual([]);
    }), runs);
  });
  it('are told honestly how much is left', () => {
    fc.assert(fc.property(forwardWalks, ([journey, answers]) => {
      const run = running(journey);
      const told: { readonly page: PageRef; readonly atLeast: number; readonly atMost: number }[] = [];
      const draft = forward(journey, answers, (before, page) => told.push({ page, ...run.left(before, page, moment) }));
      const { pages, open } = run.way(draft, moment);
      const detour = journey.anotherWay?.step;
      const left = pages.some(({ step }) => step === detour);
      if (open !== undefined || left) return;
      for (const { page, atLeast, atMost } of told) {
        const place = pages.findIndex((each) => pageName(each) === pageName(page));
        const count = pages.slice(place).filter((each) => fieldsAt(journey, each).length > 0).length;
        expect(count).toBeGreaterThanOrEqual(atLeast);
        expect(count).toBeLessThanOrEqual(atMost);
        expect(run.left(draft, page, moment)).toEqual({ atLeast: count, atMost: count });
      }
    }), runs);
  });
  it('find their place again from what a store gives back', () => {
    fc.assert(fc.property(walkable, ([journey, moves]) => {
      const run = running(journey);
      const draft = walked(journey, moves);
      const stored: Draft = JSON.parse(JSON.stringify(draft));
      expect(run.way(stored, moment)).toEqual(run.way(draft, moment));
      expect(run.answers(stored, moment)).toEqual(run.answers(draft, moment));
    }), runs);
  });
});

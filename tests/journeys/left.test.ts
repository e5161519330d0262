import { escapesOf, fieldName, pageName, running, startDraft, type Draft, type Escape, type Left, type PageRef, type Question, type SubmittedField } from '@kind-by-design/journey';
import { expect, test } from 'vitest';
import { journey } from '../../apps/care-portal/app/care/journey.ts';

// “3 to 5 questions left” is a promise to somebody who is tired: it holds on each page, whatever they answer after it.

const moment = { now: new Date('2026-11-23T10:00:00Z') };
const run = running(journey);
const steps: { readonly [name: string]: object } = journey.steps;
const questions: { readonly [name: string]: Question } = journey.questions;

interface Person {
  /** Options, by question; else the first one. */
  readonly answers?: { readonly [question: string]: string | readonly string[] };
  /** Questions they leave, and how. */
  readonly leaves?: { readonly [question: string]: Escape };
  /** How many people they tell of. */
  readonly helpers?: number;
}

const people: { readonly [who: string]: Person } = {
  'for themselves, with a lot to tell': { answers: { forWhom: 'me', myAge: 'adult', reachBy: 'call', hard: ['d1', 'd2', 'd5'], money: 'yes' }, helpers: 1 },
  'for their mother, who does not know yet': { answers: { forWhom: 'care', myAge: 'adult', theirAge: 'adult', knows: 'risk', reachBy: 'letter', hard: ['d3'], money: 'no' } },
  'for somebody they work with': { answers: { forWhom: 'work', theirAge: 'adult', reachBy: 'email', standing: 'attorney', hard: [] } },
  'for themselves, and sure of nothing': { answers: { forWhom: 'me', myAge: 'adult' }, leaves: { hard: 'unsure', reachBy: 'declined', safeMessage: 'unsure', story: 'declined', birth: 'unsure', home: 'declined', money: 'declined' } },
  'for themselves, and would rather tell someone, then goes on': { answers: { forWhom: 'me', myAge: 'adult', talk: 'goOn', hard: ['d1'] }, leaves: { story: 'another-way' } },
};

function answered(name: string, question: Question, { answers = {}, leaves = {} }: Person): SubmittedField {
  const [leave, given] = [leaves[name], answers[name]];
  if (leave !== undefined && escapesOf(question).includes(leave)) return { typed: {}, answer: leave };
  switch (question.kind) {
    case 'choice': return { typed: { value: given ?? Object.keys(question.options)[0] ?? '' } };
    case 'choices': return { typed: { value: given ?? [] } };
    case 'date': return { typed: { year: '1952' } };
    case 'number': return { typed: { value: '3' } };
    case 'telephone': return { typed: { value: '01632 960 001' } };
    case 'email': return { typed: { value: 'sam@example.org' } };
    default: return { typed: { value: 'What they say' } };
  }
}

const asksOf = ({ step: name, item }: PageRef): readonly string[] => {
  const step = steps[name];
  return step !== undefined && 'asks' in step && (item !== undefined || !('list' in step)) ? (step.asks as readonly string[]) : [];
};

function goneOn(draft: Draft, page: PageRef, person: Person): Draft {
  const fields = Object.fromEntries(asksOf(page).map((name) => [fieldName(name, page.item), answered(name, questions[name] as Question, person)]));
  const { draft: next, problems } = run.goOn(run.save(draft, page, { fields, version: draft.version }, moment), page, moment);
  if (problems !== undefined) throw new Error(`${pageName(page)}: ${JSON.stringify(problems)}`);
  return next;
}

/** What each page said was left, in the order of the way. */
function walked(person: Person): readonly { readonly page: PageRef; readonly left: Left }[] {
  const said: { page: PageRef; left: Left }[] = [];
  let draft = startDraft(journey, moment.now);
  for (let { open } = run.way(draft, moment); open !== undefined; { open } = run.way(draft, moment)) {
    if (said.length > 60) throw new Error(`The way comes to no end: ${pageName(open)}`);
    const entries = draft.lists[open.step]?.items.length ?? 0;
    if (open.step === 'help' && open.item === undefined && entries < (person.helpers ?? 0)) {
      draft = run.addEntry(draft, open.step, moment).draft;
      continue;
    }
    said.push({ page: open, left: run.left(draft, open, moment) });
    draft = goneOn(draft, open, person);
  }
  expect(run.way(draft, moment).ending).toBeDefined();
  return said;
}

test.each(Object.entries(people))('Somebody who asks %s hears on every page how many questions are left, and it is so', (_who, person) => {
  const said = walked(person);
  // The page that would rather telling someone brings at once is not foreseen: nobody can say who will.
  const detour = journey.anotherWay?.step;
  const asking = said.filter(({ page }) => asksOf(page).length > 0);
  expect(asking.length).toBeGreaterThan(8);
  const broken = asking.flatMap(({ page, left }, place) => {
    const came = asking.slice(place).filter((each) => each.page.step !== detour || page.step === detour).length;
    return left.atLeast <= came && came <= left.atMost ? [] : [`${pageName(page)}: ${left.atLeast} to ${left.atMost} were said to be left, and ${came} came`];
  });
  expect(broken).toEqual([]);
  // On the last page it is certain.
  expect(asking.at(-1)?.left).toEqual({ atLeast: 1, atMost: 1 });
});

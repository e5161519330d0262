import { escapesOf, type Escape, type Question } from '../definition/questions';
import type { Journey } from '../definition/definition';
import { startDraft, type Draft, type TypedParts } from '../draft/draft';
import { fieldName, pageName, running, type Moment, type PageRef } from '../running/running';

interface Tried {
  readonly steps: Set<string>;
  readonly endings: Set<string>;
  readonly questions: Set<string>;
  /** Steps with a page on which nothing that can be typed or chosen leads on. */
  readonly stuck: Set<string>;
  /** Endings that somebody comes to who would rather tell someone, and was not asked how to be reached. */
  readonly unreachedPeople: Set<string>;
}

type Said = { readonly typed: TypedParts; readonly answer?: Escape };

const subsets = (values: readonly string[]): readonly string[][] => values.reduce<string[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);

/** Every answer that a small journey can tell from another, and more: nothing here knows of conditions. */
function everything(question: Question): readonly Said[] {
  const typed = ((): readonly TypedParts[] => {
    switch (question.kind) {
      case 'choice': return Object.keys(question.options).map((value) => ({ value }));
      case 'choices': return subsets(Object.keys(question.options)).map((value) => ({ value }));
      case 'number': return Array.from({ length: 14 }, (_, value) => ({ value: String(value) }));
      // Ages from 8 to 22, each certain, and some that are not.
      case 'date': return [...Array.from({ length: 15 }, (_, age) => ({ day: '1', month: '6', year: String(2018 - age) })), ...Array.from({ length: 15 }, (_, age) => ({ year: String(2018 - age) })), { rough: 'in spring' }];
      case 'telephone': return [{ value: '01632 960001' }];
      case 'email': return [{ value: 'sam@example.org' }];
      default: return [{ value: 'abc' }];
    }
  })();
  return [...typed.map((each) => ({ typed: each })), { typed: {} }, ...escapesOf(question).map((answer) => ({ typed: {}, answer }))];
}

/** The questions that anything in the journey speaks of: the others are tried too, but are one afterwards. */
function spokenOf(journey: Journey): ReadonlySet<string> {
  const text = JSON.stringify([journey.steps, journey.checks]);
  return new Set(Object.keys(journey.questions).filter((name) => text.includes(`"question":"${name}"`) || text.includes(`"each":"${name}"`)));
}

/** Walks a journey with every answer there is, through the running journey and nothing else. Nothing where that takes more than `most` pages. */
export function bruteForce(journey: Journey, moment: Moment, most: number): Tried | undefined {
  const run = running(journey);
  const tried: Tried = { steps: new Set(), endings: new Set(), questions: new Set(), stuck: new Set(), unreachedPeople: new Set() };
  const spoken = spokenOf(journey);
  const reach = new Set<string>(journey.anotherWay?.reach);
  const known = new Set<string>();
  const queue: Draft[] = [startDraft(journey, moment.now)];
  let pages = 0;

  const fieldsOf = (page: PageRef): readonly string[] => {
    const step = journey.steps[page.step];
    return step === undefined || !('asks' in step) || (step.list !== undefined && step.each === undefined && page.item === undefined) ? [] : step.asks;
  };
  const revealed = (name: string, chosen: ReadonlyMap<string, Said>): boolean => {
    const by = journey.questions[name]?.revealedBy;
    const said = by === undefined ? undefined : chosen.get(by.question);
    if (by === undefined) return true;
    const value = said?.answer === undefined ? said?.typed['value'] : undefined;
    const exclusive = Array.isArray(value) && value.length > 1 && value.includes('none');
    return typeof value === 'string' ? value === by.is : !exclusive && value?.includes(by.is) === true;
  };
  function* combinations(names: readonly string[], chosen: ReadonlyMap<string, Said>): Generator<ReadonlyMap<string, Said>> {
    const [name, ...rest] = names;
    const question = name === undefined ? undefined : journey.questions[name];
    if (name === undefined || question === undefined) yield chosen;
    else if (!revealed(name, chosen)) yield* combinations(rest, chosen);
    else {
      tried.questions.add(name);
      for (const said of everything(question)) yield* combinations(rest, new Map(chosen).set(name, said));
    }
  }
  const keyOf = (draft: Draft, at: string): string => {
    const asked = run.way(draft, moment).pages;
    const entries = Object.entries(draft.entries).filter(([field]) => spoken.has(field)).map(([field, { typed, answer }]) => `${field}=${answer}${JSON.stringify(typed)}`);
    const another = Object.values(draft.entries).some(({ answer }) => answer === 'another-way');
    const lists = Object.entries(draft.lists).map(([step, { items }]) => `${step}#${items.length}`);
    return [at, another, asked.map(pageName).toSorted(), entries.toSorted(), lists].join('\n');
  };
  const end = (draft: Draft, ending: string): void => {
    tried.endings.add(ending);
    const walked = run.way(draft, moment).pages;
    const asked = walked.flatMap((page) => fieldsOf(page).map((name) => ({ name, entry: draft.entries[fieldName(name, page.item)] })));
    if (asked.some(({ entry }) => entry?.answer === 'another-way') && !asked.some(({ name, entry }) => reach.has(name) && entry !== undefined)) tried.unreachedPeople.add(ending);
  };

  for (let draft = queue.pop(); draft !== undefined; draft = queue.pop()) {
    const { open, ending } = run.way(draft, moment);
    const key = keyOf(draft, open === undefined ? '' : pageName(open));
    if (known.has(key)) continue;
    known.add(key);
    if (open === undefined) {
      end(draft, ending ?? '');
      continue;
    }
    tried.steps.add(open.step);
    const step = journey.steps[open.step];
    const isListPage = step !== undefined && 'asks' in step && step.each === undefined && step.list !== undefined && open.item === undefined;
    if (isListPage) {
      const more = run.addEntry(draft, open.step, moment);
      if (more.page.item !== undefined) queue.push(more.draft);
    }
    let passed = false;
    for (const chosen of combinations(fieldsOf(open), new Map())) {
      pages += 1;
      if (pages > most) return undefined;
      const fields = Object.fromEntries([...chosen].map(([name, said]) => [fieldName(name, open.item), said]));
      const went = run.goOn(run.save(draft, open, { fields, version: draft.version }, moment), open, moment);
      if (went.problems !== undefined) continue;
      passed = true;
      queue.push(went.draft);
    }
    if (!passed) tried.stuck.add(open.step);
  }
  return tried;
}

import { holds, type AnswerSeen, type Seen } from '../definition/conditions';
import type { Journey } from '../definition/definition';
import type { TypedParts } from '../draft/draft';
import { stepAfter, type PlannedQuestion, type PlannedStep } from '../running/plan';
import { guesses, MOST_TOLD_APART, spokenOf, type Candidate } from './candidates';
import { Classes } from './classes';
import { routeName } from './routes';
import { planSearch, type SearchPlan } from './plan-search';
import type { Answering, Env, Flags, Found, Reached, SearchOptions, State } from './reached';

const NOT_ASKED: AnswerSeen = { state: 'not-asked' };

interface PageSoFar {
  readonly answers: ReadonlyMap<string, Candidate>;
  readonly telling: ReadonlySet<string>;
  readonly another: boolean;
}

/** Looks along every way there is, step by step, with every answer that some test can tell from another. */
class Search {
  readonly steps = new Map<string, State>();
  readonly endings = new Map<string, { state: State; last: Answering }>();
  readonly routes = new Set<string>();
  readonly questions = new Set<string>();
  readonly found = new Map<string, Found>();
  readonly opaqueAt = new Map<string, string>();
  readonly #known = new Set<string>();
  readonly #queue: State[] = [];
  readonly #plan: SearchPlan;
  readonly #options: SearchOptions;
  readonly #classes: Classes;
  states = 0;
  stoppedAt: PlannedStep | undefined;
  anotherWay: Reached['anotherWay'];

  constructor(journey: Journey, options: SearchOptions) {
    this.#plan = planSearch(journey, options.today);
    this.#options = options;
    this.#classes = new Classes(this.#plan, options);
  }

  get tooMany(): readonly string[] {
    return [...this.#plan.asked.values()].filter(({ question, leaves }) => question.kind === 'choices' && spokenOf(leaves).size > MOST_TOLD_APART).map(({ name }) => name);
  }

  run(): void {
    const first = stepAfter(this.#plan.plan, -1);
    if (first === 'carry-on' || !('step' in first)) return;
    this.#come({ step: first.step, from: undefined, before: undefined, answered: undefined, env: { answers: new Map(), counts: new Map() }, flags: { another: false, reached: false, detoured: first.step === this.#plan.plan.anotherWay, asked: '' } });
    for (let at = 0; at < this.#queue.length && this.stoppedAt === undefined; at += 1) {
      const state = this.#queue[at];
      if (state !== undefined) this.#expand(state);
    }
  }

  /** One more thing was looked at; true while the budget lasts. */
  #look(step: PlannedStep): boolean {
    this.states += 1;
    if (this.states > this.#options.budget) this.stoppedAt ??= step;
    return this.stoppedAt === undefined;
  }

  #come(state: State): void {
    const key = this.#keyOf(state);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    if (this.#look(state.step)) this.#queue.push(state);
  }

  /** From here on a test may still look at answers that were given at this place or behind it. */
  #position({ step, from }: Pick<State, 'step' | 'from'>): number {
    return from?.index ?? step.index;
  }

  #keyOf(state: State): string {
    const position = this.#position(state);
    const { another, reached, detoured, asked } = state.flags;
    const answers = [...state.env.answers].map(([name, candidate]) => `${name}=${this.#classes.marksOf(name, candidate, position)}`).toSorted();
    const counts = [...state.env.counts].map(([name, count]) => `${name}#${this.#classes.countMarks(name, count)}`).toSorted();
    return [state.step.name, state.from?.name ?? '', another && !reached, reached, detoured, asked, ...answers, ...counts].join('\u0000');
  }

  /** Every way to fill in a page, as far as it makes a difference. Says so where a question on it cannot be passed. */
  *#fillings(state: State, at: number, so: PageSoFar): Generator<PageSoFar> {
    const { step } = state;
    const question = step.questions[at];
    if (question === undefined) {
      if (this.#look(step)) yield so;
      return;
    }
    if (this.stoppedAt !== undefined) return;
    const { revealedBy } = question.question;
    const by = revealedBy === undefined ? undefined : so.answers.get(revealedBy.question)?.seen;
    if (revealedBy !== undefined && by?.value !== revealedBy.is && by?.values?.includes(revealedBy.is) !== true) {
      yield* this.#fillings(state, at + 1, so);
      return;
    }
    this.questions.add(question.name);
    if (so.answers.has(question.name)) this.#report({ property: 'nothing-asked-twice', about: question.name, kind: 'twice', state, last: this.#answering(state, so, 1) });
    const position = this.#position(state);
    const typed = ({ seen, typed: parts }: Candidate) => (seen.state === 'given' ? parts : undefined);
    const other = (name: string) => {
      const found = so.answers.get(name) ?? state.env.answers.get(name);
      return found === undefined ? undefined : typed(found);
    };
    const domain = this.#classes.domain(question, position, other);
    if (domain.length === 0) this.#cannotPass(state, question, so, other);
    const matters = this.#classes.matters(question.name, position);
    // Where nothing else is told apart by it, one another-way on a page stands for all of them.
    const passing = domain.filter(({ answer }) => answer !== 'another-way');
    const choices = !matters && passing.length > 0 && (so.another || (state.flags.another && state.flags.detoured)) ? passing : domain;
    for (const candidate of choices) {
      const answers = new Map(so.answers).set(question.name, candidate);
      const telling = choices.length > 1 ? new Set(so.telling).add(question.name) : so.telling;
      yield* this.#fillings(state, at + 1, { answers, telling, another: so.another || candidate.answer === 'another-way' });
    }
  }

  #cannotPass(state: State, { name, question }: PlannedQuestion, so: PageSoFar, other: (question: string) => TypedParts | undefined): void {
    if (this.#options.opaque.has(name) && !this.#options.trusting) {
      this.opaqueAt.set(name, state.step.name);
      return;
    }
    const asked = this.#plan.asked.get(name);
    const typed = asked === undefined ? {} : (guesses(asked, this.#options.today)[0] ?? {});
    const afterOther = question.kind === 'date' && question.after !== undefined && other(question.after) !== undefined;
    const answers = new Map(so.answers).set(name, { typed, seen: NOT_ASKED });
    const telling = afterOther && question.kind === 'date' && question.after !== undefined ? new Set(so.telling).add(question.after) : so.telling;
    this.#report({ property: 'every-question-passable', about: name, kind: 'stuck-question', state, last: this.#answering(state, { answers, telling, another: false }, 1) });
  }

  #report(found: Found): void {
    const key = `${found.property}\u0000${found.about}\u0000${found.kind}`;
    if (!this.found.has(key)) this.found.set(key, found);
  }

  #answering({ step, from, env }: State, { answers, telling }: PageSoFar, count: number): Answering {
    const chosen = step.each === undefined ? [] : (env.answers.get(step.each.question)?.seen.values ?? []);
    const items = step.each === undefined ? Array.from({ length: step.list === undefined ? 0 : count }, (_, at) => String(at + 1)) : step.each.options.filter((option) => chosen.includes(option));
    return { step, answers, telling, items, aside: from === undefined ? undefined : 'leaves' };
  }

  #expand(state: State): void {
    const { step } = state;
    const nothing: PageSoFar = { answers: new Map(), telling: new Set(), another: false };
    const none = step.each !== undefined && this.#answering(state, nothing, 1).items.length === 0;
    // Of a step that is asked for each answer there is no page where nothing was chosen.
    if (!none && !this.steps.has(step.name)) this.steps.set(step.name, state);
    const noted = step.each === undefined && step.list === undefined;
    for (const count of none ? [0] : this.#classes.countsOf(step)) {
      if (count === 0) {
        if (this.#look(step)) this.#leave(state, this.#answering(state, nothing, 0), false);
        continue;
      }
      let failing: PageSoFar | undefined;
      let passed = false;
      for (const so of this.#fillings(state, 0, nothing)) {
        if (noted && this.#failedCheck(state, so) !== undefined) failing ??= so;
        else {
          passed = true;
          this.#leave(state, this.#answering(state, so, count), so.another);
        }
      }
      if (!passed && failing !== undefined && this.stoppedAt === undefined) this.#cannotMeet(state, failing);
    }
  }

  #seen({ env }: Pick<State, 'env'>, answers: ReadonlyMap<string, Candidate>, counts: ReadonlyMap<string, number> = env.counts): Seen {
    return { answer: (name) => (answers.get(name) ?? env.answers.get(name))?.seen ?? NOT_ASKED, count: (name) => counts.get(name) ?? 0 };
  }

  #failedCheck(state: State, { answers }: PageSoFar) {
    const seen = this.#seen(state, answers);
    return [...answers.keys()].flatMap(this.#plan.checksOn).find(({ about, holds: rule }) => about.every((name) => seen.answer(name).state === 'given') && !holds(rule, seen));
  }

  #cannotMeet(state: State, failing: PageSoFar): void {
    const opaque = [...failing.answers.keys()].find((name) => this.#options.opaque.has(name));
    if (opaque !== undefined && !this.#options.trusting) {
      this.opaqueAt.set(opaque, state.step.name);
      return;
    }
    const check = this.#failedCheck(state, failing);
    const about = check === undefined ? state.step.name : check.about.join(', ');
    this.#report({ property: 'every-question-passable', about, kind: 'stuck-check', state, last: this.#answering(state, failing, 1) });
  }

  /** Everything on the step's pages is answered: where does that lead? */
  #leave(state: State, last: Answering, another: boolean): void {
    const { step, flags } = state;
    const { anotherWay } = this.#plan.plan;
    const pages = last.items.length > 0 || (step.each === undefined && step.list === undefined) || step.list !== undefined;
    const asks = pages ? last.answers : new Map<string, Candidate>();
    const next: Flags = {
      another: flags.another || another,
      reached: flags.reached || [...asks.keys()].some((name) => this.#plan.reach.has(name)),
      detoured: flags.detoured,
      asked: this.#askedTwice(state, last),
    };
    const noted = step.each === undefined && step.list === undefined;
    const env = this.#keep(state, noted ? last.answers : new Map(), step.list === undefined ? undefined : last.items.length);
    const here: State = { ...state, env, flags: next };
    const left = another && state.from === undefined && anotherWay !== undefined && !flags.detoured;
    if (another) this.anotherWay ??= { state, last: { ...last, left } };
    if (left) {
      this.#go(here, { ...last, left }, anotherWay, step, true);
      return;
    }
    if (state.from === undefined) this.#follow(here, last, step, false);
    else this.#followAside(here, last, state.from);
  }

  #askedTwice(state: State, last: Answering): string {
    const repeated = [...last.answers.keys()].filter((name) => this.#plan.repeated.has(name));
    if (repeated.length === 0) return state.flags.asked;
    const asked = state.flags.asked === '' ? [] : state.flags.asked.split(' ');
    for (const name of repeated) if (asked.includes(name)) this.#report({ property: 'nothing-asked-twice', about: name, kind: 'twice', state, last });
    return [...new Set([...asked, ...repeated])].toSorted().join(' ');
  }

  /** What of all answers so far is still looked at. */
  #keep(state: State, answers: ReadonlyMap<string, Candidate>, count: number | undefined): Env {
    const position = this.#position(state);
    const kept = new Map([...state.env.answers, ...answers].filter(([name]) => this.#classes.matters(name, position)));
    const counts = new Map(count === undefined ? state.env.counts : new Map(state.env.counts).set(state.step.name, count));
    for (const name of counts.keys()) if (!this.#classes.countMatters(name, position)) counts.delete(name);
    return { answers: kept, counts };
  }

  #route({ next, name }: PlannedStep, state: State): { readonly target: string; readonly route: string } | undefined {
    const seen = this.#seen(state, new Map());
    if (typeof next === 'string') return { target: next, route: routeName(name, 0, next) };
    for (const [at, route] of next.entries()) {
      if (!('when' in route)) return { target: route.otherwise, route: routeName(name, at, route.otherwise) };
      if (holds(route.when, seen)) return { target: route.go, route: routeName(name, at, route.go) };
    }
    return undefined;
  }

  #follow(state: State, last: Answering, step: PlannedStep, aside: boolean): void {
    const taken = this.#route(step, state);
    if (taken === undefined) {
      this.#report({ property: 'always-a-next-page', about: step.name, kind: 'no-way-on', state, last });
      return;
    }
    this.routes.add(taken.route);
    const target = this.#plan.plan.stepNamed.get(taken.target);
    if (target !== undefined && target.index > step.index) this.#forward(state, last, target, aside);
    else if (target !== undefined) this.#report({ property: 'an-ending-in-reach', about: taken.route, kind: 'back', state, last });
    else if (Object.hasOwn(this.#plan.journey.endings, taken.target)) this.#end(state, last, taken.target);
    else this.#report({ property: 'always-a-next-page', about: taken.route, kind: 'nowhere', state, last });
  }

  /** The step of another-way is walked once: a route that leads there again leads past it. */
  #forward(state: State, last: Answering, target: PlannedStep, aside: boolean): void {
    const { plan } = this.#plan;
    if (target !== plan.anotherWay) this.#go(state, last, target, undefined, aside);
    else if (!state.flags.detoured) this.#go(state, last, target, undefined, true);
    else {
      const past = stepAfter(plan, target.index);
      if (past !== 'carry-on' && 'step' in past) this.#go(state, last, past.step, undefined, aside);
      else if (past !== 'carry-on' && past.ending !== undefined) this.#end(state, last, past.ending);
    }
  }

  #followAside(state: State, last: Answering, from: PlannedStep): void {
    const taken = this.#route(state.step, state);
    const target = taken === undefined ? undefined : this.#plan.plan.stepNamed.get(taken.target);
    const carriesOn = taken?.target === 'carry-on' || (target !== undefined && target.index > state.step.index && target.index <= from.index);
    if (!carriesOn) this.#follow(state, last, state.step, true);
    else {
      if (taken !== undefined) this.routes.add(taken.route);
      this.#follow({ ...state, from: undefined }, { ...last, aside: 'carries-on' }, from, true);
    }
  }

  #go(state: State, last: Answering, step: PlannedStep, from: PlannedStep | undefined, detoured: boolean): void {
    const flags = { ...state.flags, detoured: state.flags.detoured || detoured };
    const position = this.#position({ step, from });
    const answers = new Map([...state.env.answers].filter(([name]) => this.#classes.matters(name, position)));
    const counts = new Map([...state.env.counts].filter(([name]) => this.#classes.countMatters(name, position)));
    this.#come({ step, from, before: state, answered: last, env: { answers, counts }, flags });
  }

  #end(state: State, last: Answering, name: string): void {
    if (!this.endings.has(name)) this.endings.set(name, { state, last });
    if (state.flags.another && !state.flags.reached) this.#report({ property: 'another-way-reaches-a-person', about: name, kind: 'not-reached', state, last });
  }
}

/** Looks along every way through a journey until there is none left or the budget is spent. */
export function searchPaths(journey: Journey, options: SearchOptions): Reached {
  const search = new Search(journey, options);
  search.run();
  const { steps, endings, routes, questions, found, states, stoppedAt, opaqueAt, tooMany, anotherWay } = search;
  return { steps, endings, routes, questions, found: [...found.values()], states, stoppedAt, opaqueAt, tooMany, anotherWay };
}

import { fill } from '@kind-by-design/plain-language/words';
import { textOf, valuesOf } from '../answers/answers';
import { optionLabel, own, questionLabel, sayCondition } from '../draw/say-condition';
import { titleOf } from '../draw/told-steps';
import type { Journey } from '../definition/definition';
import type { Candidate } from './candidates';
import { toldIn } from './prove-words';
import type { Walk } from './prove';
import { routeName, targetsOf } from './routes';
import type { Answering, Found, Reached, State } from './reached';
import { answeringsTo, tryAt, walkOf } from './walks';

const chained = (journey: Journey, parts: readonly string[]): string => {
  const { words, lang } = toldIn(journey);
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : fill(words.chain, { first: parts.slice(0, -1).join(', '), second: last }, lang);
};

function saidTyped(journey: Journey, name: string, { typed }: Candidate): string {
  const kind = own(journey.questions, name)?.kind;
  if (kind === 'choice' || kind === 'choices') return chained(journey, valuesOf(typed).map((value) => `“${optionLabel(journey, name, value)}”`));
  const date = ['day', 'month', 'year'].map((part) => textOf(typed, part)).filter((part) => part !== '').join('/');
  return `“${kind === 'date' ? date || textOf(typed, 'rough') : textOf(typed)}”`;
}

/** What somebody does at one question, as a part of a story. */
function saidAnswer(journey: Journey, name: string, candidate: Candidate): string {
  const { words, lang } = toldIn(journey);
  const question = questionLabel(journey, name);
  if (candidate.answer === 'another-way') return fill(words.anotherWay, { question }, lang);
  if (candidate.answer !== undefined) return fill(words[candidate.answer], { question }, lang);
  if (candidate.seen.state === 'blank') return fill(words.blank, { question }, lang);
  return fill(words.answers, { question, answers: saidTyped(journey, name, candidate) }, lang);
}

function saidAnswers(journey: Journey, answerings: readonly Answering[]): readonly string[] {
  const { words, lang } = toldIn(journey);
  return answerings.flatMap(({ step, answers, telling, items }) => [
    ...[...answers].filter(([name, { answer }]) => telling.has(name) || answer !== undefined).map(([name, candidate]) => saidAnswer(journey, name, candidate)),
    ...(step.list !== undefined && items.length !== 1 ? [fill(words.entries, { count: items.length, list: step.list.title }, lang)] : []),
  ]);
}

function placeOf(journey: Journey, name: string): string {
  const { words, lang } = toldIn(journey);
  return fill(Object.hasOwn(journey.steps, name) ? words.page : words.ending, { title: titleOf(journey, name) }, lang);
}

/** "Somebody who answers “Me” to “Who is this for?” comes to the page “Where you live”." */
export function tellWay(journey: Journey, answerings: readonly Answering[], to: string): string {
  const { words, lang } = toldIn(journey);
  const said = saidAnswers(journey, answerings);
  const place = placeOf(journey, to);
  return said.length === 0 ? fill(words.everybody, { place }, lang) : fill(words.walk, { answers: chained(journey, said), place }, lang);
}

function whatThen(journey: Journey, { kind, about, state }: Found): string {
  const { words, lang } = toldIn(journey);
  const target = /→ (.*) \(\d+\)$/s.exec(about)?.[1] ?? about;
  switch (kind) {
    case 'nowhere': return target === 'carry-on' ? words.carryOnNowhere : fill(words.nowhere, { target }, lang);
    case 'back': return fill(words.back, { title: titleOf(journey, target) }, lang);
    case 'no-way-on': return words.noWayOn;
    case 'stuck-question': return fill(words.stuckQuestion, { question: questionLabel(journey, about) }, lang);
    case 'stuck-check': {
      const message = journey.checks?.find((check) => check.about.join(', ') === about)?.message ?? state.step.name;
      return fill(words.stuckCheck, { message }, lang);
    }
    case 'twice': return fill(words.twice, { question: questionLabel(journey, about) }, lang);
    default: return journey.anotherWay === undefined ? words.noAnotherWay : words.notReached;
  }
}

/** A thing that should not be as a walk: the answers, and what happens there. */
export function walkOfFound(journey: Journey, found: Found): Walk {
  const { property, about, kind, state, last } = found;
  const before = answeringsTo(state);
  const stays = kind === 'stuck-question' || kind === 'stuck-check' || kind === 'twice';
  const answerings = stays ? before : [...before, last];
  const walked = stays ? [...walkOf(before), ...tryAt(last)] : walkOf(answerings);
  const place = kind === 'not-reached' ? about : state.step.name;
  const here = stays ? [{ ...last, answers: new Map([...last.answers].filter(([name]) => name !== about && kind === 'stuck-question' && last.telling.has(name))) }] : [];
  return { property, about, walked, told: `${tellWay(journey, [...answerings, ...here], place)} ${whatThen(journey, found)}` };
}

/** A walk that shows that something is as it should be. */
export function witness(journey: Journey, property: Walk['property'], about: string, state: State, last?: Answering): Walk {
  const answerings = [...answeringsTo(state), ...(last === undefined ? [] : [last])];
  return { property, about, walked: walkOf(answerings), told: tellWay(journey, answerings, about) };
}

const unreached = (about: string, told: string): Walk => ({ property: 'nothing-unreachable', about, walked: [], told });

/** A story names no more pages than somebody reads. */
const MOST_NAMED = 5;

/** The steps with a route to each name. */
function sourcesIn({ steps }: Journey): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>();
  for (const [from, { next }] of Object.entries(steps)) for (const target of new Set(targetsOf(next))) {
    const known = sources.get(target);
    if (known === undefined) sources.set(target, [from]);
    else known.push(from);
  }
  return sources;
}

/** Why nobody comes to a step or an ending, as well as that can be said. */
function whyNot(journey: Journey, name: string, { steps }: Reached, sources: readonly string[]): string {
  const { words, lang } = toldIn(journey);
  if (sources.length === 0) return journey.anotherWay?.step === name ? words.noAnotherWayAnswer : words.noRoute;
  if (sources.some((from) => steps.has(from))) return words.neverTaken;
  return fill(words.fromUnreached, { pages: sources.slice(0, MOST_NAMED).map((from) => `“${titleOf(journey, from)}”`).join(', ') }, lang);
}

function unreachedRoutes(journey: Journey, from: string, { routes }: Reached): readonly Walk[] {
  const { words, lang } = toldIn(journey);
  const next = journey.steps[from]?.next;
  if (next === undefined || typeof next === 'string') return [];
  return next.flatMap((route, at) => {
    const target = 'go' in route ? route.go : route.otherwise;
    const about = routeName(from, at, target);
    if (routes.has(about)) return [];
    const [here, title] = [titleOf(journey, from), titleOf(journey, target)];
    if ('when' in route) return [unreached(about, fill(words.unreachedRoute, { from: here, title, condition: sayCondition(route.when, { ...journey, lang }) }, lang))];
    return [unreached(about, fill(words.unreachedOtherwise, { from: here, title }, lang))];
  });
}

/** Everything that is there and that nobody comes to. */
export function unreachedIn(journey: Journey, reached: Reached): readonly Walk[] {
  const { words, lang } = toldIn(journey);
  const sources = sourcesIn(journey);
  const titled = (name: string) => ({ title: titleOf(journey, name), why: whyNot(journey, name, reached, sources.get(name) ?? []) });
  const steps = Object.keys(journey.steps).filter((name) => !reached.steps.has(name)).map((name) => unreached(name, fill(words.unreachedStep, titled(name), lang)));
  const endings = Object.keys(journey.endings).filter((name) => !reached.endings.has(name)).map((name) => unreached(name, fill(words.unreachedEnding, titled(name), lang)));
  const homes = new Map(Object.entries(journey.steps).flatMap(([name, step]) => ('asks' in step ? step.asks.map((question) => [question, name] as const) : [])));
  const questions = Object.keys(journey.questions).filter((name) => !reached.questions.has(name)).map((name) => {
    const home = homes.get(name);
    const why = home === undefined ? words.onNoPage : reached.steps.has(home) ? words.notRevealed : words.onUnreachedPage;
    return unreached(name, fill(words.unreachedQuestion, { question: questionLabel(journey, name), why }, lang));
  });
  return [...steps, ...endings, ...questions, ...[...reached.steps.keys()].flatMap((from) => unreachedRoutes(journey, from, reached))];
}

import { fill } from '@kind-by-design/plain-language/words';
import type { Journey } from '../definition/definition';
import { leavesOf } from './plan-search';
import type { Property, Walk } from './prove';
import { toldIn } from './prove-words';
import { routeName } from './routes';

type Fault = Omit<Walk, 'walked'>;

const fault = (property: Property, about: string, told: string): Fault => ({ property, about, told });
const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

const KINDS = ['choice', 'choices', 'text', 'number', 'date', 'name', 'address', 'telephone', 'email'];
const TESTS = ['is', 'oneOf', 'includes', 'below', 'atLeast', 'ageBelow', 'ageAtLeast', 'state'];

function isCondition(value: unknown, depth = 0): boolean {
  if (!isObject(value) || depth > 500) return false;
  const parts = value['all'] ?? value['any'];
  if (parts !== undefined) return Array.isArray(parts) && parts.every((part) => isCondition(part, depth + 1));
  if (value['not'] !== undefined) return isCondition(value['not'], depth + 1);
  const numbers = ['below', 'atLeast', 'ageBelow', 'ageAtLeast'].every((test) => value[test] === undefined || typeof value[test] === 'number');
  if (!numbers || (value['oneOf'] !== undefined && !isNames(value['oneOf']))) return false;
  if (typeof value['count'] === 'string') return value['below'] !== undefined || value['atLeast'] !== undefined;
  return typeof value['question'] === 'string' && TESTS.some((test) => value[test] !== undefined);
}

const isRoute = (route: unknown) => isObject(route) && (typeof route['otherwise'] === 'string' || (typeof route['go'] === 'string' && isCondition(route['when'])));

function stepWrong(step: unknown): string | undefined {
  if (!isObject(step)) return 'it is no object';
  if (step['says'] === undefined ? !isNames(step['asks']) || step['asks'].length === 0 : typeof step['says'] !== 'string') return 'it asks nothing and says nothing';
  if (typeof step['next'] !== 'string' && !(Array.isArray(step['next']) && step['next'].every(isRoute))) return 'its `next` is no name and no list of routes with a condition that can be read';
  if (step['each'] !== undefined && typeof step['each'] !== 'string') return 'its `each` is no name';
  if (step['title'] !== undefined && typeof step['title'] !== 'string') return 'its title is no text';
  return step['list'] !== undefined && !(isObject(step['list']) && typeof step['list']['title'] === 'string') ? 'its `list` has no title' : undefined;
}

function questionWrong(question: unknown): string | undefined {
  if (!isObject(question) || !KINDS.includes(String(question['kind']))) return 'it has no kind that there is';
  if (typeof question['label'] !== 'string') return 'it has no label';
  if (['choice', 'choices'].includes(String(question['kind'])) && !(isObject(question['options']) && Object.values(question['options']).every((option) => typeof option === 'string' || (isObject(option) && typeof option['label'] === 'string')))) return 'it has no options';
  const { escapes, revealedBy } = question;
  if (escapes !== undefined && !isNames(escapes) && !(isObject(escapes) && 'none' in escapes)) return 'its escapes are no list';
  const days = ['after', 'earliest', 'latest'].every((part) => question[part] === undefined || typeof question[part] === 'string');
  const numbers = ['lowest', 'highest', 'max'].every((part) => question[part] === undefined || typeof question[part] === 'number');
  if (!days || !numbers) return 'its limits are not what they should be';
  return revealedBy === undefined || (isObject(revealedBy) && typeof revealedBy['question'] === 'string' && typeof revealedBy['is'] === 'string') ? undefined : 'its `revealedBy` names no question and answer';
}

const isCheck = (check: unknown) => isObject(check) && isNames(check['about']) && isCondition(check['holds']) && typeof check['message'] === 'string';

/** What keeps a value, such as a file's content, from being read as a journey at all; nothing where it can be. */
export function notAJourney(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is no object';
  for (const part of ['questions', 'steps', 'endings']) if (!isObject(value[part])) return `it has no \`${part}\``;
  const { questions, steps, endings, checks, anotherWay } = value;
  for (const [name, question] of Object.entries(isObject(questions) ? questions : {})) {
    const wrong = questionWrong(question);
    if (wrong !== undefined) return `the question “${name}” cannot be read: ${wrong}`;
  }
  for (const [name, step] of Object.entries(isObject(steps) ? steps : {})) {
    const wrong = stepWrong(step);
    if (wrong !== undefined) return `the step “${name}” cannot be read: ${wrong}`;
  }
  if (Object.keys(isObject(steps) ? steps : {}).length === 0) return 'it has no step';
  for (const [name, ending] of Object.entries(isObject(endings) ? endings : {})) if (!isObject(ending) || typeof ending['title'] !== 'string') return `the ending “${name}” has no title`;
  if (checks !== undefined && !(Array.isArray(checks) && checks.every(isCheck))) return 'a check of it cannot be read';
  return anotherWay === undefined || (isObject(anotherWay) && typeof anotherWay['step'] === 'string' && isNames(anotherWay['reach'])) ? undefined : 'its `anotherWay` names no step and questions';
}

/** Everything that shows without following answers, in time linear in the length of the journey. */
export function structuralFaults(journey: Journey): readonly Fault[] {
  const { words, lang } = toldIn(journey);
  const places = new Map(Object.keys(journey.steps).map((name, at) => [name, at]));
  const has = (questions: Journey['questions'], name: string) => Object.hasOwn(questions, name);
  const faults: Fault[] = [];
  for (const [from, step] of Object.entries(journey.steps)) {
    const { next } = step;
    const routes = typeof next === 'string' ? [{ otherwise: next }] : next;
    const last = routes.at(-1);
    if (last === undefined || !('otherwise' in last)) faults.push(fault('always-a-next-page', from, fill(words.noOtherwise, { from }, lang)));
    for (const [at, route] of routes.entries()) {
      const target = 'otherwise' in route ? route.otherwise : route.go;
      faults.push(...targetFaults(journey, places, from, target, routeName(from, at, target)));
      if ('when' in route) for (const leaf of leavesOf(route.when)) if ('question' in leaf && !has(journey.questions, leaf.question)) faults.push(fault('nothing-unreachable', routeName(from, at, target), fill(words.unknownInCondition, { from, question: leaf.question }, lang)));
    }
    const asked = new Set<string>();
    for (const question of 'asks' in step ? step.asks : []) {
      if (!has(journey.questions, question)) faults.push(fault('every-question-passable', question, fill(words.unknownQuestion, { from, question }, lang)));
      if (asked.has(question)) faults.push(fault('nothing-asked-twice', question, fill(words.askedTwiceOnPage, { from, question }, lang)));
      asked.add(question);
    }
  }
  const { anotherWay } = journey;
  if (anotherWay !== undefined && !places.has(anotherWay.step)) faults.push(fault('another-way-reaches-a-person', anotherWay.step, fill(words.unknownStep, { name: anotherWay.step }, lang)));
  for (const name of anotherWay?.reach ?? []) if (!has(journey.questions, name)) faults.push(fault('another-way-reaches-a-person', name, fill(words.unknownReach, { name }, lang)));
  return faults;
}

function targetFaults(journey: Journey, places: ReadonlyMap<string, number>, from: string, target: string, about: string): readonly Fault[] {
  const { words, lang } = toldIn(journey);
  const to = places.get(target);
  if (to !== undefined) return to > (places.get(from) ?? 0) ? [] : [fault('an-ending-in-reach', about, fill(words.backward, { from, target }, lang))];
  if (Object.hasOwn(journey.endings, target)) return [];
  if (target !== 'carry-on') return [fault('always-a-next-page', about, fill(words.missingTarget, { from, target }, lang))];
  return journey.anotherWay?.step === from ? [] : [fault('always-a-next-page', about, fill(words.carryOnElsewhere, { from }, lang))];
}

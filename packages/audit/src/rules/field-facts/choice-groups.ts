import type { PageFacts } from '../../page/page-facts';
import { blocksBefore, blocksIn } from './blocks-in';
import { labelOf, labelsOf } from './labels';
import { namedBy, readAloud } from './words-of';

/** A question answered by choosing: radios, checkboxes, or a list. */
export interface ChoiceGroup {
  /** The fieldset or group, or what holds all its options. */
  readonly element: Element;
  readonly kind: 'radios' | 'checkboxes' | 'list';
  /** Legend, heading or label. */
  readonly question: string;
  /** What is said around the options: the question, hints, messages. */
  readonly around: string;
  readonly options: readonly string[];
  readonly controls: readonly Element[];
  /** One answer at least is wanted: marked so, or asked for by an error message. */
  readonly needed: boolean;
}

const GROUP = 'fieldset, [role=radiogroup], [role=group]';
const NEEDED = /\(required\)|\bmust (?:choose|select|tick|answer|pick|give)\b|\brequired\b(?! (?:for|by|to))|\*|at least one|one or more|\bmandatory\b|^error\b|\bthis question is required/i;

/** The nearest element that holds both. */
function holding(one: Element, other: Element): Element {
  let holder = one;
  while (!holder.contains(other) && holder.parentElement) holder = holder.parentElement;
  return holder;
}

function holderOf(controls: readonly Element[], first: Element): Element {
  const holder = controls.reduce(holding, first.parentElement ?? first);
  const group = first.closest(GROUP);
  return group && controls.every((control) => group.contains(control)) ? group : holder;
}

function questionOf(holder: Element, first: Element, page: PageFacts): string {
  const legend = holder.tagName === 'FIELDSET' ? [...holder.children].find((child) => child.tagName === 'LEGEND') : undefined;
  const said = (legend ? readAloud(legend) : '') || namedBy(holder, 'aria-labelledby') || holder.getAttribute('aria-label')?.trim() || '';
  if (said !== '') return said;
  const labels = labelsOf(first, page);
  return blocksBefore(first, page, 3).filter(({ element }) => !labels.some((label) => label.contains(element))).slice(-2).map(({ text }) => text).join(' ');
}

const isError = (element: Element) => element.getAttribute('aria-invalid') === 'true' || /\berror:/i.test(namedBy(element, 'aria-describedby')) || /error/i.test(element.getAttribute('aria-describedby') ?? '');
const isRequired = (element: Element) => element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';

/** The ids that links such as “Select what you need” lead to: an error summary asks for an answer there. */
function complaintsOn(page: PageFacts): ReadonlySet<string> {
  const links = page.all('a[href^="#"]').filter((link) => /^(?:select|choose|tick|enter|tell us|pick|answer|say)\b/i.test(readAloud(link)));
  return new Set(links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
}

function groupOf(kind: ChoiceGroup['kind'], controls: readonly Element[], first: Element, page: PageFacts): ChoiceGroup {
  const isList = kind === 'list';
  const element = isList ? first : holderOf(controls, first);
  const question = (isList ? labelOf(first, page) : '') || questionOf(element, first, page);
  const beside = isList ? '' : blocksIn(element, page).filter(({ element: within, place }) => !place.label && within.querySelector('input') === null).map(({ text }) => text).join(' ');
  const around = `${question} ${namedBy(element, 'aria-describedby')} ${beside}`.trim();
  const options = isList ? [...(first as HTMLSelectElement).options].map((option) => option.text.trim()) : controls.map((control) => labelOf(control, page));
  const asked = controls.some(({ id }) => id !== '' && page.once(complaintsOn).has(id));
  const needed = asked || NEEDED.test(around) || [element, ...controls].some((each) => isRequired(each) || isError(each));
  return { element, kind, question, around, options, controls, needed };
}

/** Every question of the page that is answered by choosing, in the order of the page. */
export function choiceGroupsOn(page: PageFacts): readonly ChoiceGroup[] {
  const sets = new Map<unknown, Map<string, Element[]>>();
  for (const control of page.all('input[type=radio], input[type=checkbox], [role=radio], [role=checkbox]')) {
    const isRadio = control.matches('[type=radio], [role=radio]');
    const group = control.closest(GROUP);
    const name = control.getAttribute('name') ?? '';
    const owner = isRadio && name !== '' ? ((control as HTMLInputElement).form ?? page.document) : (group ?? (control as HTMLInputElement).form ?? page.document);
    const key = isRadio ? `radio ${name}` : `checkbox ${group ? '' : name.replace(/\[.*|[-_.]?\d+$/, '')}`;
    const named = sets.get(owner) ?? new Map<string, Element[]>();
    sets.set(owner, named);
    const controls = named.get(key) ?? [];
    named.set(key, controls);
    controls.push(control);
  }
  const chosen = [...sets.values()].flatMap((named) => [...named].flatMap(([key, controls]) => {
    const [first] = controls;
    return first && controls.length > 1 ? [groupOf(key.startsWith('radio') ? 'radios' : 'checkboxes', controls, first, page)] : [];
  }));
  return [...chosen, ...page.all('select').map((list) => groupOf('list', [list], list, page))];
}

/** The question that each choice answers. */
export function questionsByControl(page: PageFacts): ReadonlyMap<Element, string> {
  return new Map(page.once(choiceGroupsOn).flatMap(({ controls, question }) => controls.map((control): [Element, string] => [control, question])));
}

/** The groups by the element that stands for each. */
export function groupsByElement(page: PageFacts): ReadonlyMap<Element, readonly ChoiceGroup[]> {
  const groups = new Map<Element, ChoiceGroup[]>();
  for (const group of page.once(choiceGroupsOn)) groups.set(group.element, [...(groups.get(group.element) ?? []), group]);
  return groups;
}

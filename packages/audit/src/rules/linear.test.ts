// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { type PageFacts, readPage } from '../page/page-facts';
import { allRules } from './all-rules';

/** The work of one look at a page, for each rule: elements walked, blocks read, and text searched, 40 letters at a time. No clock is asked. */
type Work = Map<string, number>;

/** Each element with how many stand in it. */
function sizesIn(root: Document): Map<Node, number> {
  const sizes = new Map<Node, number>();
  for (const element of root.querySelectorAll('*')) sizes.set(element, element.querySelectorAll('*').length);
  sizes.set(root, sizes.size);
  return sizes;
}

const undone: (() => void)[] = [];

/** From now on each call of a method, or look at a property, is given to `cost`, with what came of it. */
function watch<Kind extends Node>(prototype: Kind, name: keyof Kind & string, cost: (it: Node, came: unknown) => void): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (descriptor === undefined) throw new Error(name);
  const isProperty = descriptor.get !== undefined;
  const watched = function watched(this: Node, ...given: unknown[]): unknown {
    const came: unknown = isProperty ? descriptor.get?.call(this) : (descriptor.value as (...given: unknown[]) => unknown).apply(this, given);
    cost(this, came);
    return came;
  };
  Object.defineProperty(prototype, name, { ...descriptor, ...(isProperty ? { get: watched } : { value: watched }) });
  undone.push(() => Object.defineProperty(prototype, name, descriptor));
}

/** Counts what the DOM is asked, by what a browser does for it: `querySelectorAll` and a field’s `labels` walk all that stands there. */
function countDom(spend: (work: number) => void): void {
  const sizes = sizesIn(document);
  const order = new Map<unknown, number>([...document.querySelectorAll('*')].map((element, nth) => [element, nth]));
  const all = (it: Node) => spend(sizes.get(it) ?? 1);
  for (const prototype of [Element.prototype, Document.prototype]) {
    watch(prototype, 'querySelectorAll', all);
    watch(prototype, 'querySelector', (it, found) => (found === null ? all(it) : spend((order.get(found) ?? 0) - (order.get(it) ?? 0))));
  }
  for (const name of ['closest', 'matches', 'getAttribute'] as const) watch(Element.prototype, name, () => spend(1));
  for (const name of ['contains', 'compareDocumentPosition'] as const) watch(Node.prototype, name, () => spend(1));
  for (const prototype of [HTMLInputElement.prototype, HTMLSelectElement.prototype, HTMLTextAreaElement.prototype]) watch(prototype, 'labels', () => spend(sizes.size));
  watch(Node.prototype, 'textContent', all);
}

const stopCounting = () => {
  for (const undo of undone.splice(0)) undo();
};

/** The page with what is read of it counted. */
function counted(page: PageFacts, spend: (work: number) => void): PageFacts {
  const known = new Map<unknown, unknown>();
  const read = (text: string) => {
    spend(1 + text.length / 40);
    return text;
  };
  const through = <Item>(items: readonly Item[]): readonly Item[] => new Proxy(items, {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && /^\d/.test(name)) spend(1);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const own: PageFacts = {
    ...page,
    blocks: through(page.blocks),
    blocksIn: (element) => through(page.blocksIn(element)),
    all: (selector) => through(page.all(selector)),
    textOf: (element) => read(page.textOf(element)),
    once: <Value>(work: (page: PageFacts) => Value) => {
      if (!known.has(work)) known.set(work, work(own));
      return known.get(work) as Value;
    },
  };
  return own;
}

function workOn(html: string): Work {
  document.documentElement.lang = 'en';
  document.body.innerHTML = html;
  const visible = readPage(document);
  const chosen = allRules.map((rule) => ({ rule, elements: [...document.querySelectorAll(rule.selector)].filter(visible.isVisible) }));
  const work: Work = new Map();
  let now = '';
  const spend = (more: number) => work.set(now, (work.get(now) ?? 0) + more);
  countDom(spend);
  const page = counted(visible, spend);
  for (const { rule, elements } of chosen) {
    now = rule.id;
    for (const element of elements) if (rule.applies?.(element, page) !== false) rule.check(element, page);
  }
  stopCounting();
  return work;
}

afterEach(stopCounting);

const many = (count: number, stretch: (nth: number) => string) => Array.from({ length: count }, (_, nth) => stretch(nth)).join('');
const field = (nth: number) => `<div><label for="f${nth}">What is hard, part ${nth}?</label><p id="h${nth}">A few words are enough.</p><input id="f${nth}" name="f${nth}" aria-describedby="h${nth}"></div>`;
const phone = (nth: number) => `<div><label for="p${nth}">Telephone number ${nth}</label><input id="p${nth}" type="tel" autocomplete="off" required></div>`;
const again = (nth: number) => `<div><label>Email address ${nth}<input type="email"></label><label>Confirm your email address<input type="email"></label></div>`;
const choices = (nth: number) => `<fieldset><legend>What is your religion, person ${nth}?</legend><label><input type="radio" name="r${nth}" value="a">None</label><label><input type="radio" name="r${nth}" value="b">Another</label></fieldset>`;
const ticked = (nth: number) => `<fieldset><legend>Marketing ${nth}</legend><label><input type="radio" name="t${nth}" checked>Yes</label><label><input type="radio" name="t${nth}">No</label></fieldset>`;
const wrong = (nth: number) => `<div><label for="w${nth}">Date ${nth}</label><p id="e${nth}">Error: Value must be of type integer in row ${nth}.</p><input id="w${nth}" aria-invalid="true" aria-describedby="e${nth}"></div>`;
const section = (nth: number) => `<section><h2>Help at home ${nth}</h2><p>We look at what you need, <strong>together</strong>, within 5 days.</p><ul><li>Meals</li><li><a href="/rest/${nth}">A rest for your carer</a></li></ul></section>`;
const contact = (nth: number) => `<section><h2>Office ${nth}</h2><p>Ring us on <a href="tel:0163296${1000 + nth}">01632 96${1000 + nth}</a> or <a href="mailto:care${nth}@example.org">write to us</a>.</p><form><button disabled>Go on</button></form></section>`;
const form = (nth: number) => `<li><a href="/form-${nth}.pdf">Application form ${nth}</a></li>`;
const disabled = (nth: number) => `<p>Part ${nth} of what we ask.</p><button disabled>Continue with part ${nth}</button>`;
const boxes = (nth: number) => `<fieldset><legend>Do you have any of these symptoms, person ${nth}? (required)</legend><label><input type="checkbox" name="s${nth}">Cough</label><label><input type="checkbox" name="s${nth}">Rash</label></fieldset>`;
const row = (nth: number) => `<tr><th scope="row">Day ${nth}</th><td>9 to 5</td><td><a href="/day/${nth}">Change<span> day ${nth}</span></a></td></tr>`;
const main = (within: string) => `<header><a href="/">Care</a></header><main><h1>Care at home</h1>${within}</main><footer><a href="/contact">Contact us</a></footer>`;

const shapes: Readonly<Record<string, (count: number) => string>> = {
  'sections of text and links': (count) => main(many(count, section)),
  'one form of many fields': (count) => main(`<form>${many(count, field)}<button>Go on</button></form>`),
  'many forms': (count) => main(many(count, (nth) => `<form>${field(nth)}${choices(nth)}<button>Go on</button></form>`)),
  'telephone fields': (count) => main(`<form>${many(count, phone)}<button>Go on</button></form>`),
  'fields that ask again': (count) => main(`<form>${many(count, again)}<button>Go on</button></form>`),
  'questions about what somebody is': (count) => main(`<form>${many(count, choices)}<button>Go on</button></form>`),
  'choices made already': (count) => main(`<form>${many(count, ticked)}<button>Go on</button></form>`),
  'errors at fields': (count) => main(`<form>${many(count, wrong)}<button>Go on</button></form>`),
  'ways to contact somebody': (count) => main(many(count, contact)),
  'forms on paper': (count) => main(`<ul>${many(count, form)}</ul>`),
  'buttons that are off': (count) => main(many(count, disabled)),
  'symptoms to tick': (count) => main(`<form>${many(count, boxes)}<button>Go on</button></form>`),
  'buttons that empty': (count) => main(many(count, (nth) => `<form>${field(nth)}<button type="reset">Clear</button><button>Go on</button></form>`)),
  'a long table': (count) => main(`<table><caption>When we are there</caption><tbody>${many(count, row)}</tbody></table>`),
};

describe('a long page costs what it is long: four times the page is about four times the work', () => {
  test.each(Object.keys(shapes))('%s', (name) => {
    const shape = shapes[name];
    if (shape === undefined) throw new Error(name);
    const small = workOn(shape(24));
    const large = workOn(shape(96));
    // A rule may do next to nothing on a page: what it does once is not held against it.
    const steep = [...large].flatMap(([id, work]) => (work > 4.4 * Math.max(small.get(id) ?? 0, 100) ? [`${id}: ${Math.round(small.get(id) ?? 0)} → ${Math.round(work)}`] : []));
    expect(steep).toEqual([]);
  });
});

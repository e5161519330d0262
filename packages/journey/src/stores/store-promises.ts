import type { Draft } from '../draft/draft';
import type { DraftStore } from './stores';

/** An empty store, and visits it knows. */
export interface StoreForPromises {
  readonly store: DraftStore;
  /** A visit of somebody else at each call. */
  readonly newVisit: () => string | Promise<string>;
}

/** One thing a store has to keep: `check` rejects where it does not, and says what happened instead. */
export interface StorePromise {
  readonly promise: string;
  readonly check: () => Promise<void>;
}

const draftOf = (version: number, written: string, journey = 'care'): Draft => ({
  journey, journeyVersion: 1, key: '0b0e7a52-8f3c-4f7e-9a55-3f0a7c1d2e4f', version,
  entries: { about: { typed: { value: written }, answer: 'given', by: 'self', at: '2026-11-22T10:00:00.000Z', version } },
  lists: {}, done: ['about'], tries: {}, startedAt: '2026-11-22T10:00:00.000Z', savedAt: '2026-11-22T10:00:00.000Z',
});

/** Every UTF-16 code unit once, halves of pairs and U+0000 included: browsers send some of them, and no letter is ours to drop. */
const everyUnit = () => Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit)).join('');

const oddNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a.b', 'happens.eating', '', ' ', '$where', 'ŵ', '😀'];

/** Own properties whatever they are called: an assignment to `__proto__` would make none. */
const named = <Value>(names: readonly string[], value: (name: string) => Value): { readonly [name: string]: Value } => Object.fromEntries(names.map((name) => [name, value(name)]));

function fullDraft(): Draft {
  const typed = named([...oddNames, 'value'], (name) => (name === 'value' ? ['one', '', everyUnit()] : name));
  const plain = draftOf(1, everyUnit());
  return {
    ...plain,
    entries: named(oddNames, () => ({ typed, at: plain.savedAt, version: 1, other: { typed, answer: 'unsure', by: 'carer', at: plain.savedAt, version: 1 } })),
    lists: named(oddNames, () => ({ items: ['2', '1'], removed: ['__proto__'] })),
    done: [...oddNames],
    tries: named(oddNames, () => ({ about: { code: 'empty', times: 2 } })),
  };
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && same(Reflect.get(one, name), Reflect.get(other, name)));
}

function ask(is: boolean, otherwise: string): void {
  if (!is) throw new Error(otherwise);
}

const wordsIn = (draft: Draft | undefined) => draft?.entries['about']?.typed['value'];

type Checks = readonly (readonly [promise: string, check: (store: DraftStore, newVisit: StoreForPromises['newVisit']) => Promise<void>])[];

const reading: Checks = [
  ['Nobody has a draft before one is written', async (store, newVisit) => {
    ask((await store.read(await newVisit(), 'care')) === undefined, 'A draft was there.');
  }],
  ['What comes back is what went in, to the last character, whatever fields are called', async (store, newVisit) => {
    const visit = await newVisit();
    ask(await store.write(visit, fullDraft(), 0), 'It was not written.');
    ask(same(await store.read(visit, 'care'), fullDraft()), 'Something else came back.');
  }],
  ['A long story comes back whole', async (store, newVisit) => {
    const [visit, story] = [await newVisit(), 'Mae’n anodd. '.repeat(80_000)];
    await store.write(visit, draftOf(1, story), 0);
    ask(wordsIn(await store.read(visit, 'care')) === story, 'Something else came back.');
  }],
  ['What happens to a draft after it was written, or read, is not stored', async (store, newVisit) => {
    const [visit, draft] = [await newVisit(), draftOf(1, 'the stairs')];
    await store.write(visit, draft, 0);
    Reflect.set(draft.entries, 'about', undefined);
    const read = await store.read(visit, 'care');
    ask(wordsIn(read) === 'the stairs', 'Changing the draft that was written changed the stored one.');
    Reflect.set(read?.entries ?? {}, 'about', undefined);
    ask(wordsIn(await store.read(visit, 'care')) === 'the stairs', 'Changing the draft that was read changed the stored one.');
  }],
  ['No visit sees or changes the draft of another', async (store, newVisit) => {
    const [one, other] = [await newVisit(), await newVisit()];
    await store.write(one, draftOf(1, 'mine'), 0);
    ask((await store.read(other, 'care')) === undefined, 'The other visit read it.');
    ask(await store.write(other, draftOf(1, 'theirs'), 0), 'The other visit could not write its own.');
    await store.remove(other, 'care');
    ask(wordsIn(await store.read(one, 'care')) === 'mine', 'The other visit changed it.');
  }],
  ['Two journeys of one visit are two drafts', async (store, newVisit) => {
    const visit = await newVisit();
    await store.write(visit, draftOf(1, 'care'), 0);
    ask(await store.write(visit, draftOf(1, 'callback', 'callback'), 0), 'The second was not written.');
    await store.remove(visit, 'callback');
    ask(wordsIn(await store.read(visit, 'care')) === 'care', 'The first is gone.');
  }],
];

const writing: Checks = [
  ['A window that is behind writes nothing, and is told so', async (store, newVisit) => {
    const visit = await newVisit();
    ask(!(await store.write(visit, draftOf(3, 'from nowhere'), 2)), 'It wrote after a version that was never there.');
    ask(await store.write(visit, draftOf(1, 'first'), 0), 'The first was not written.');
    ask(!(await store.write(visit, draftOf(1, 'also first'), 0)), 'Another first draft was written over it.');
    ask(await store.write(visit, draftOf(2, 'second'), 1), 'The second was not written.');
    ask(!(await store.write(visit, draftOf(2, 'also second'), 1)), 'A window that was behind wrote over it.');
    ask(wordsIn(await store.read(visit, 'care')) === 'second', 'Something else is stored.');
  }],
  ['A draft that comes back after its visit was emptied may begin at any version', async (store, newVisit) => {
    const visit = await newVisit();
    ask(await store.write(visit, draftOf(8, 'back'), 0), 'It was not written.');
    ask((await store.read(visit, 'care'))?.version === 8, 'It is stored at another version.');
    ask(await store.write(visit, draftOf(9, 'further'), 8), 'It could not be written on.');
  }],
  ['Of twenty windows that write at once, exactly one does, and that one is stored', async (store, newVisit) => {
    const visit = await newVisit();
    for (const after of [0, 1]) {
      const wrote = await Promise.all(Array.from({ length: 20 }, (_, window) => store.write(visit, draftOf(after + 1, `window ${window}`), after)));
      ask(wrote.filter(Boolean).length === 1, `${wrote.filter(Boolean).length} windows were told that they wrote after version ${after}.`);
      ask(wordsIn(await store.read(visit, 'care')) === `window ${wrote.indexOf(true)}`, 'What is stored is not what the window wrote that was told so.');
    }
  }],
  ['Twenty visits that write at once all do', async (store, newVisit) => {
    const visits = await Promise.all(Array.from({ length: 20 }, async () => newVisit()));
    const wrote = await Promise.all(visits.map((visit, at) => store.write(visit, draftOf(1, `visit ${at}`), 0)));
    ask(wrote.every(Boolean), 'One of them did not.');
    for (const [at, visit] of visits.entries()) ask(wordsIn(await store.read(visit, 'care')) === `visit ${at}`, 'One of them reads another’s.');
  }],
  ['What is removed is gone, and the next draft begins anew', async (store, newVisit) => {
    const visit = await newVisit();
    await store.remove(visit, 'care');
    await store.write(visit, draftOf(1, 'first'), 0);
    await store.remove(visit, 'care');
    ask((await store.read(visit, 'care')) === undefined, 'It is still there.');
    ask(!(await store.write(visit, draftOf(2, 'behind'), 1)), 'A window that was behind brought it back.');
    ask(await store.write(visit, draftOf(1, 'anew'), 0), 'A new one could not be written.');
  }],
];

/**
 * What every store of drafts has to keep, as checks for any test runner:
 * `for (const { promise, check } of storePromises(make)) test(promise, check)`. Each check asks `make` for a store of its own.
 */
export function storePromises(make: () => StoreForPromises | Promise<StoreForPromises>): readonly StorePromise[] {
  return [...reading, ...writing].map(([promise, check]) => ({
    promise,
    check: async () => {
      const { store, newVisit } = await make();
      await check(store, newVisit);
    },
  }));
}

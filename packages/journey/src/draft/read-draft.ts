import type { Tries } from '@kind-by-design/plain-language/problems';
import type { Draft, Entry, ListItems, TypedParts, Voice } from './draft';

const ANSWERS: readonly unknown[] = ['given', 'blank', 'unsure', 'declined', 'another-way'] satisfies Entry['answer'][];
const VOICES: readonly unknown[] = ['self', 'carer', 'parent', 'attorney', 'deputy', 'advocate', 'worker', 'other'] satisfies Voice[];

type Json = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const own = (value: Json, name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => isText(each)) : []);

/** What an object holds, each part read; what cannot be read is left out. */
function named<Value>(value: unknown, read: (part: unknown) => Value | undefined): { readonly [name: string]: Value } {
  const parts = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(parts.flatMap(([name, part]) => {
    const found = read(part);
    return found === undefined ? [] : [[name, found] as const];
  }));
}

const readTyped = (value: unknown): TypedParts => named(value, (part) => {
  if (isText(part)) return part;
  return Array.isArray(part) ? texts(part) : undefined;
});

/** Words are kept whatever else of the entry cannot be read. */
function readWritten(value: unknown, savedAt: string): Omit<Entry, 'other'> | undefined {
  if (!isObject(value)) return undefined;
  const [answer, by, at, version] = [own(value, 'answer'), own(value, 'by'), own(value, 'at'), own(value, 'version')];
  return {
    typed: readTyped(own(value, 'typed')),
    ...(ANSWERS.includes(answer) && { answer: answer as NonNullable<Entry['answer']> }),
    ...(VOICES.includes(by) && { by: by as Voice }),
    at: isText(at) ? at : savedAt,
    version: isCount(version) ? version : 0,
  };
}

function readEntry(value: unknown, savedAt: string): Entry | undefined {
  const written = readWritten(value, savedAt);
  const other = isObject(value) ? readWritten(own(value, 'other'), savedAt) : undefined;
  return written === undefined || other === undefined ? written : { ...written, other };
}

function readItems(value: unknown): ListItems | undefined {
  if (!isObject(value)) return undefined;
  return { items: [...new Set(texts(own(value, 'items')))], removed: texts(own(value, 'removed')) };
}

const readTries = (value: unknown): Tries | undefined => (isObject(value) ? named(value, (each) => {
  if (!isObject(each)) return undefined;
  const [code, times] = [own(each, 'code'), own(each, 'times')];
  return isText(code) && isCount(times) && times > 0 ? { code, times } : undefined;
}) : undefined);

/**
 * A draft as a store gave it back: checked, never trusted. What is no draft is nothing; in a draft that is damaged in
 * places the rest is kept, words above all. Never throws.
 */
export function readDraft(stored: unknown): Draft | undefined {
  if (!isObject(stored)) return undefined;
  const [journey, key, version] = [own(stored, 'journey'), own(stored, 'key'), own(stored, 'version')];
  if (!isText(journey) || !isText(key) || key === '' || !isCount(version)) return undefined;
  const [startedAt, savedAt, journeyVersion] = [own(stored, 'startedAt'), own(stored, 'savedAt'), own(stored, 'journeyVersion')];
  const started = isText(startedAt) ? startedAt : new Date(0).toISOString();
  const at = isText(savedAt) ? savedAt : started;
  return {
    journey, key, version,
    journeyVersion: isCount(journeyVersion) ? journeyVersion : 1,
    entries: named(own(stored, 'entries'), (entry) => readEntry(entry, at)),
    lists: named(own(stored, 'lists'), readItems),
    done: texts(own(stored, 'done')),
    tries: named(own(stored, 'tries'), readTries),
    startedAt: started,
    savedAt: at,
  };
}

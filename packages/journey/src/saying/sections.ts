import { fill } from '@kind-by-design/plain-language/words';
import type { Journey } from '../definition/definition';
import type { Question } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import type { AnswerRow, AnswerSection } from '../page/page';
import { own } from '../running/names';
import type { PageRef } from '../running/running';
import { holesOf, rowLabel, type Holes } from './asked-as';
import { sayGiven, sayState, wordsIn, type Reader, type Said } from './say-answer';

/** What is to be said of one field. */
export interface ToSay {
  readonly field: string;
  readonly question: string;
  readonly page: PageRef;
  readonly state: AnswerRow['state'];
  readonly typed: TypedParts;
}

/** One row and where it belongs. */
interface Placed {
  readonly row: AnswerRow;
  readonly task: string | undefined;
  readonly holes: Holes;
  /** The label says already which option or entry it is about. */
  readonly saysWhich: boolean;
}

/** Says the fields of one journey, in its language. */
export interface Sayer {
  readonly journey: Journey;
  readonly lists: { readonly [step: string]: readonly string[] };
  readonly reader: Reader;
}

const plainRef = ({ step, item }: PageRef): PageRef => (item === undefined ? { step } : { step, item });

function saidOf({ journey, reader }: Sayer, question: Question | undefined, { state, typed }: ToSay): Said {
  if (state !== 'given') return sayState(state, journey.lang, reader);
  if (question !== undefined) return sayGiven(question, typed, journey.lang, reader);
  // A question of an older version of the journey: what was written is said as it is.
  return { said: Object.values(typed).flat().filter((text) => text.trim() !== ''), theirWords: true };
}

function placed(sayer: Sayer, asked: ToSay): Placed {
  const { journey, lists } = sayer;
  const question = own(journey.questions, asked.question);
  const holes = holesOf(journey, asked.page, own(lists, asked.page.step) ?? []);
  const { label, saysWhich } = question === undefined ? { label: asked.question, saysWhich: false } : rowLabel(question, holes);
  const row = { field: asked.field, label, state: asked.state, ...saidOf(sayer, question, asked), page: plainRef(asked.page) };
  return { row, task: own(journey.steps, asked.page.step)?.task, holes, saysWhich };
}

/** One answer said back. */
export const sayRow = (sayer: Sayer, asked: ToSay): AnswerRow => placed(sayer, asked).row;

/** How many entries a list has, with the way to its own page: there one more can be added. */
export function listRow({ journey, lists }: Sayer, step: string, ready: boolean): AnswerRow | undefined {
  const found = own(journey.steps, step);
  if (found === undefined || !('asks' in found) || found.list === undefined) return undefined;
  const words = wordsIn(journey.lang);
  const count = own(lists, step)?.length ?? 0;
  const said = count === 0 ? words.noneAdded : fill(words.added, { count }, journey.lang);
  return { field: step, label: found.list.title, state: ready ? 'given' : 'not-yet', said: [ready ? said : words.notYet], theirWords: false, page: { step } };
}

/** Rows of one part of the journey, or of one entry, stand together. */
function grouped(rows: readonly Placed[], keyOf: (row: Placed) => string | undefined): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  const named = new Map<string, Placed[]>();
  let last: Placed[] | undefined;
  for (const row of rows) {
    const key = keyOf(row);
    const found = key === undefined ? (last !== undefined && last[0] !== undefined && keyOf(last[0]) === undefined ? last : undefined) : named.get(key);
    const group = found ?? [];
    if (found === undefined) groups.push(group);
    if (key !== undefined) named.set(key, group);
    group.push(row);
    last = group;
  }
  return groups;
}

/** Sections of rows: by part of the journey where it has parts, else by option and entry. */
export function sectionsOf(sayer: Sayer, all: readonly (ToSay | AnswerRow)[]): readonly AnswerSection[] {
  const { journey } = sayer;
  const rows = all.map((each): Placed => ('label' in each ? { row: each, task: own(journey.steps, each.page.step)?.task, holes: {}, saysWhich: true } : placed(sayer, each)));
  const { tasks } = journey;
  if (tasks === undefined) {
    return grouped(rows, ({ holes }) => holes.group).map((group) => {
      const title = group[0]?.holes.name;
      return { ...(title !== undefined && { title }), rows: group.map(({ row }) => row) };
    });
  }
  const withEntry = ({ row, holes: { name }, saysWhich }: Placed): AnswerRow =>
    (name === undefined || saysWhich ? row : { ...row, label: fill(wordsIn(journey.lang).withEntry, { label: row.label, entry: name }, journey.lang) });
  return grouped(rows, ({ task }) => task).map((group) => {
    const task = group[0]?.task;
    const title = task === undefined ? undefined : own(tasks, task);
    return { ...(title !== undefined && { title }), rows: group.map(withEntry) };
  });
}

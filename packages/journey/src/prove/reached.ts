import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import type { PlannedStep } from '../running/plan';
import type { Candidate } from './candidates';
import type { Property } from './prove';

/** What is answered on the pages of one step. */
export interface Answering {
  readonly step: PlannedStep;
  readonly answers: ReadonlyMap<string, Candidate>;
  /** Questions whose answer here matters later on: a story names them. */
  readonly telling: ReadonlySet<string>;
  /** The options of `each`, the number of entries of a list. */
  readonly items: readonly string[];
  /** Whether this is the way aside that another-way brings, and whether it leads back to the pages that were left. */
  readonly aside: 'carries-on' | 'leaves' | undefined;
  /** Whether another-way leads aside from the first of its pages. */
  readonly left?: boolean;
}

/** A step that is come to, with all that still matters of the answers before. */
export interface State {
  readonly step: PlannedStep;
  /** The step that another-way left, where this is the way aside. */
  readonly from: PlannedStep | undefined;
  readonly before: State | undefined;
  readonly answered: Answering | undefined;
  readonly env: Env;
  readonly flags: Flags;
}

export interface Env {
  readonly answers: ReadonlyMap<string, Candidate>;
  readonly counts: ReadonlyMap<string, number>;
}

export interface Flags {
  /** Somebody said that they would rather tell someone. */
  readonly another: boolean;
  /** A question that says how to reach them was asked. */
  readonly reached: boolean;
  readonly detoured: boolean;
  /** Which of the repeated questions were asked. */
  readonly asked: string;
}

/** Something that should not be, and the answers that lead there. */
export interface Found {
  readonly property: Property;
  readonly about: string;
  readonly kind: 'nowhere' | 'back' | 'no-way-on' | 'stuck-question' | 'stuck-check' | 'twice' | 'not-reached';
  readonly state: State;
  /** What is answered on the last page, where the walk goes on from it; a try at it, where it cannot. */
  readonly last: Answering;
}

export interface Reached {
  /** By step, and by name of the ending: the first walk that comes there. */
  readonly steps: ReadonlyMap<string, State>;
  readonly endings: ReadonlyMap<string, { readonly state: State; readonly last: Answering }>;
  readonly routes: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly found: readonly Found[];
  readonly states: number;
  /** Where the budget ran out. */
  readonly stoppedAt: PlannedStep | undefined;
  /** Steps at which only an answer that a rule in code decides about leads on. */
  readonly opaqueAt: ReadonlyMap<string, string>;
  /** Questions of which conditions look at more answers than can be gone through set by set. */
  readonly tooMany: readonly string[];
  readonly anotherWay: { readonly state: State; readonly last: Answering } | undefined;
}

export interface SearchOptions {
  readonly today: IsoDate;
  readonly budget: number;
  readonly opaque: ReadonlySet<string>;
  /** Whether answers that a rule in code decides about count as taken. */
  readonly trusting: boolean;
}

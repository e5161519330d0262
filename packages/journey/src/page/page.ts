import type { Explanation } from '@kind-by-design/plain-language/explanation';
import type { Problem, Problems } from '@kind-by-design/plain-language/problems';
import type { ElsewhereEnding, Journey, ListWords } from '../definition/definition';
import type { Escape, Question } from '../definition/questions';
import type { Draft, Entry, TypedParts } from '../draft/draft';
import type { Left, Moment, PageRef, Rules } from '../running/running';
import { buildPage } from './build-page';

/** One question as a page shows it, with everything its control needs. */
export interface AskedQuestion {
  /** The name of its control, `question` or `question.item`. Parts are `field-part`, the escape is `field-answer`, the choice between two answers `field-keep`. */
  readonly field: string;
  /** In the page's language, `{option}` and `{number}` filled in. */
  readonly question: Question;
  readonly typed: TypedParts;
  readonly answer?: Entry['answer'];
  readonly escapes: readonly Escape[];
  readonly problem?: Problem;
  /** The answer another window gave meanwhile, said in words: the person chooses. */
  readonly other?: { readonly said: readonly string[]; readonly mine: readonly string[] };
  /** Questions that an option brings, by option. */
  readonly reveals?: { readonly [option: string]: readonly AskedQuestion[] };
}

/** One answer said back. */
export interface AnswerRow {
  readonly field: string;
  /** How summaries name the question. */
  readonly label: string;
  readonly state: 'given' | Escape | 'blank' | 'not-yet';
  /** In words: what was given, or what stands in its place ("You are not sure"). */
  readonly said: readonly string[];
  /** True where the words are exactly what somebody wrote. */
  readonly theirWords: boolean;
  /** Where it can be changed. */
  readonly page: PageRef;
}

/** Answers that belong together, in the order of the pages. */
export interface AnswerSection {
  readonly title?: string;
  readonly rows: readonly AnswerRow[];
}

/** One of the parts of a long journey, counted as they stand in `tasks`. */
export interface Part {
  readonly number: number;
  readonly of: number;
  readonly title: string;
}

interface PageBasics {
  readonly journey: string;
  readonly lang: string;
  readonly ref: PageRef;
  /** The one heading of the page. */
  readonly title: string;
  readonly back: PageRef | undefined;
  readonly left: Left;
  /** The part of the journey it belongs to, where the journey has `tasks`. */
  readonly part?: Part;
  /** Opened from the check page: going on leads straight back there. */
  readonly changing: boolean;
  /** Whether going on from here sends. */
  readonly sends: boolean;
  /** For the form's hidden fields. */
  readonly key: string;
  readonly version: number;
  /** What went wrong the last time this page was sent, in words: everything typed is still on it. `journeyPage` never sets it; what answers the form does. */
  readonly trouble?: Explanation;
}

export interface QuestionsPage extends PageBasics {
  readonly kind: 'questions';
  readonly lead?: string;
  /** One question alone is the heading itself. */
  readonly questions: readonly AskedQuestion[];
  readonly problems?: Problems;
}

export interface ListPage extends PageBasics {
  readonly kind: 'list';
  readonly words: ListWords;
  /** False once `max` are there. */
  readonly more: boolean;
  readonly entries: readonly { readonly page: PageRef; readonly name: string; readonly rows: readonly AnswerRow[] }[];
}

export interface SayingPage extends PageBasics {
  readonly kind: 'information' | 'sharing' | 'interruption';
  readonly body: readonly string[];
  /** Where an interruption leads back to. */
  readonly change?: PageRef;
}

export interface CheckPage extends PageBasics {
  readonly kind: 'answers';
  readonly sections: readonly AnswerSection[];
  /** The first page that still needs something, where there is one. */
  readonly open?: PageRef;
}

export interface EndingPage extends PageBasics {
  readonly kind: 'ending';
  readonly ending: ElsewhereEnding;
}

/** A page of a journey as plain data, in one language: what the components show. It crosses from server to client. */
export type JourneyPage = QuestionsPage | ListPage | SayingPage | CheckPage | EndingPage;

/** How a page is opened. */
export interface PageOptions {
  /** Opened from the check page. @default false */
  readonly changing?: boolean | undefined;
  /** Those the journey runs with. */
  readonly rules?: Rules | undefined;
}

/**
 * What a page shows, as plain data in the journey's language. An ending that leads elsewhere is a page too: its ref is
 * `{ step: <name of the ending> }`. A page that the journey does not have throws in development; in production it is
 * the page where the person can carry on.
 */
export function journeyPage(journey: Journey, draft: Draft, ref: PageRef, moment: Moment, options: PageOptions = {}): JourneyPage {
  return buildPage(journey, draft, ref, moment, options);
}

import type { AnyCondition, Condition } from './conditions';
import { journeyFaults } from './faults';
import type { Questions } from './questions';

export type { AnswerSeen, AnswerState, AnyCondition, Condition, Seen } from './conditions';
export { holds } from './conditions';
export { journeyFaults } from './faults';
export * from './questions';
export { translated, type JourneyTranslation } from './translated';

type Text<Key> = Extract<Key, string>;

/** Where to go next: the first route that holds. The last one has no condition, so nobody is left standing. */
export type Routes<Target extends string = string, Rule = AnyCondition> =
  | Target
  | readonly [...{ readonly when: Rule; readonly go: Target }[], { readonly otherwise: Target }];

interface StepBasics {
  /** The part of the journey it belongs to, for `TaskList`: a name in `tasks`. */
  readonly task?: string | undefined;
}

/** A page of one or more questions. */
export interface QuestionStep<Question extends string = string, Target extends string = string, Rule = AnyCondition> extends StepBasics {
  readonly asks: readonly [Question, ...Question[]];
  /** The heading, where several questions share the page. One question alone is its own heading. In `each`, `{option}` is what was chosen. */
  readonly title?: string | undefined;
  /** A sentence or two under the heading. */
  readonly lead?: string | undefined;
  /** Asked once for each answer chosen in this `choices` question, exclusive ones left out. */
  readonly each?: Question | undefined;
  /** "Add another": asked as often as the person has something to tell. */
  readonly list?: ListWords | undefined;
  readonly next: Routes<Target, Rule>;
}

/** The words and limits of "add another". */
export interface ListWords {
  /** Over what was told so far: "People who help you". */
  readonly title: string;
  /** "Is there somebody else?" */
  readonly another: string;
  /** One entry by itself, with its number: "Person {number}". */
  readonly entry: string;
  /** The most entries. @default 20 */
  readonly max?: number | undefined;
  /** Where there may be none: "Is there anybody?" is asked first. */
  readonly first?: string | undefined;
}

/** A page that says something. `interruption` asks "Is this right?" and leads back to `change`; all others only lead on. */
export interface SayingStep<Question extends string = string, Target extends string = string, Rule = AnyCondition> extends StepBasics {
  readonly says: 'information' | 'interruption' | 'sharing';
  readonly title: string;
  readonly body: readonly [string, ...string[]];
  /** The question an interruption leads back to. */
  readonly change?: Question | undefined;
  readonly next: Routes<Target, Rule>;
}

/** The answers so far, each to be changed, before they are sent. */
export interface CheckStep<Target extends string = string, Rule = AnyCondition> extends StepBasics {
  readonly says: 'answers';
  readonly title: string;
  readonly next: Routes<Target, Rule>;
}

export type Step<Question extends string = string, Target extends string = string, Rule = AnyCondition> =
  | QuestionStep<Question, Target, Rule> | SayingStep<Question, Target, Rule> | CheckStep<Target, Rule>;

interface EndingBasics {
  /** "We have your request" */
  readonly title: string;
  /** What happens next, in order. */
  readonly next: readonly [string, ...string[]];
  /** By when: may hold `{day}`, which the service fills in. */
  readonly byWhen: string;
  /** Whom to ask. */
  readonly ask: string;
  /** What to do if the date passes. */
  readonly ifTheDatePasses: string;
}

/** The way ends with something sent: going there is sending. */
export interface SentEnding extends EndingBasics {
  readonly ends: 'sent';
  /** What to do if things get worse meanwhile. */
  readonly ifItGetsWorse: string;
}

/** The way ends here, and leads elsewhere: what else there is, and what if our record is wrong. Nothing is sent. */
export interface ElsewhereEnding extends EndingBasics {
  readonly ends: 'elsewhere';
  readonly ifWeAreWrong: string;
  /** Where else: each with a link. */
  readonly elsewhere: readonly [{ readonly href: string; readonly text: string }, ...{ readonly href: string; readonly text: string }[]];
}

export type Ending = SentEnding | ElsewhereEnding;

/** A rule between answers: asked about only where all of them are given, so every escape leaves it. */
export interface Check<Question extends string = string, Rule = AnyCondition> {
  /** The answers it is about. The message stands at the last of them that is on the page. */
  readonly about: readonly [Question, Question, ...Question[]];
  readonly holds: Rule;
  /** What would be right, without blame: "The last day of care is before the first one. Change one of them." */
  readonly message: string;
}

/** Where `another-way` ("I would rather tell someone") leads at once, and which questions say how to reach the person. */
export interface AnotherWay<Question extends string = string, StepName extends string = string> {
  /** A step that leads on with `carry-on` (to where the person was) or to a step of its own choosing. Not on the way otherwise. */
  readonly step: StepName;
  /** Asked before any ending, at this step or on the way to it. */
  readonly reach: readonly [Question, ...Question[]];
}

/** A journey whatever its questions are: plain data, as everything that runs, proves, draws or exports it reads it. */
export interface Journey {
  /** Names it in stores and exports: small letters, figures, hyphens. */
  readonly id: string;
  /** One more when questions or routes change, so that drafts can follow. */
  readonly version: number;
  /** The language of its words (BCP 47). */
  readonly lang: string;
  /** "Ask for a care and support assessment" */
  readonly title: string;
  readonly questions: Questions;
  /** Parts of a long journey, in order, by name. */
  readonly tasks?: { readonly [name: string]: string } | undefined;
  /** In the order they are walked: routes go forward only. The first is where it starts. */
  readonly steps: { readonly [name: string]: Step };
  readonly endings: { readonly [name: string]: Ending };
  readonly checks?: readonly Check[] | undefined;
  readonly anotherWay?: AnotherWay | undefined;
}

/** Leads back to where the person was: for the step that `anotherWay` names. */
export type CarryOn = 'carry-on';

interface Definition<All extends Questions, StepName extends string, EndingName extends string> {
  readonly id: string;
  readonly version?: number;
  readonly lang?: string;
  readonly title: string;
  readonly questions: All & { readonly [Name in keyof All]: Named<All[Name], Text<keyof All>> };
  readonly tasks?: { readonly [name: string]: string };
  readonly steps: {
    readonly [Name in StepName]: Step<NoInfer<Text<keyof All>>, NoInfer<StepName> | NoInfer<EndingName> | CarryOn, Condition<NoInfer<All>, NoInfer<StepName>>>;
  };
  readonly endings: { readonly [Name in EndingName]: Ending };
  readonly checks?: readonly Check<NoInfer<Text<keyof All>>, Condition<NoInfer<All>, NoInfer<StepName>>>[];
  readonly anotherWay?: AnotherWay<NoInfer<Text<keyof All>>, NoInfer<StepName>>;
}

/** Other questions a question speaks of have to be there. */
type Named<Asked, Name extends string> = Asked extends { readonly kind: 'date' }
  ? { readonly after?: Name | undefined; readonly revealedBy?: { readonly question: Name; readonly is: string } | undefined }
  : { readonly revealedBy?: { readonly question: Name; readonly is: string } | undefined };

/** A journey with the names of its questions known to the types. */
export interface JourneyOf<All extends Questions, StepName extends string, EndingName extends string> extends Journey {
  readonly questions: All;
  readonly steps: { readonly [Name in StepName]: Step };
  readonly endings: { readonly [Name in EndingName]: Ending };
}

/**
 * Defines a journey: plain data, the same on a server, in a browser, a worker and on the command line. A route to a
 * step that is not there, a condition on a question of another kind, an ending that does not say what happens next, by
 * when and whom to ask: none of it compiles. What types cannot see (a route that goes back, a question asked twice)
 * throws in development and says what to write instead. `proveJourney` sees the rest.
 */
export function defineJourney<const All extends Questions, const StepName extends string, const EndingName extends string>(
  definition: Definition<All, StepName, EndingName>,
): JourneyOf<All, StepName, EndingName> {
  const journey = { version: 1, lang: 'en', ...definition } as unknown as JourneyOf<All, StepName, EndingName>;
  journeyFaults.throwInDevelopment(journey);
  return journey;
}

import type { Journey } from '../definition/definition';
import type { Draft } from '../draft/draft';
import type { AnswerSection } from '../page/page';
import type { Answers, Moment } from '../running/running';

/** STUB. Answers that were sent, said in the journey's language, section by section: for staff, receipts, exports. Non-answers as what they are. */
export declare function sayAnswers(journey: Journey, answers: Answers): readonly AnswerSection[];

/** STUB. The same for a draft, for the check page: what the way asks and nobody has answered yet is `not-yet`. */
export declare function sayDraft(journey: Journey, draft: Draft, moment: Moment): readonly AnswerSection[];

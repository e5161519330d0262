import type { IsoDate } from '@kind-by-design/plain-language/contacts';
import { keepsRule, readDate, type DateRead, type DateRule } from '@kind-by-design/plain-language/dates';
import type { FieldFailure } from '@kind-by-design/plain-language/field-message';
import type { DateQuestion } from '../definition/questions';
import type { TypedParts } from '../draft/draft';
import { daysMeant } from './ages';
import { textOf } from './typed';

/** A date as its question reads it: words of one's own only where they are asked for. */
export function dateTyped(question: Pick<DateQuestion, 'rough'>, typed: TypedParts): DateRead {
  const rough = question.rough === false ? '' : textOf(typed, 'rough');
  return readDate({ day: textOf(typed, 'day'), month: textOf(typed, 'month'), year: textOf(typed, 'year'), rough });
}

/** The rules of a question, in the order in which they are asked about. */
function rulesOf(question: DateQuestion, today: IsoDate, afterDay: IsoDate | undefined): readonly (readonly [DateRule, FieldFailure])[] {
  const { notInFuture, notInPast, earliest, latest } = question;
  const rules: (readonly [DateRule, FieldFailure])[] = [];
  if (notInFuture === true) rules.push([{ is: 'today-or-past', today }, { input: 'date', failure: 'today-or-past' }]);
  if (notInPast === true) rules.push([{ is: 'today-or-future', today }, { input: 'date', failure: 'today-or-future' }]);
  if (earliest !== undefined && latest !== undefined) rules.push([{ is: 'between', from: earliest, to: latest }, { input: 'date', failure: 'between', from: earliest, to: latest }]);
  else if (earliest !== undefined) rules.push([{ is: 'same-or-after', date: earliest }, { input: 'date', failure: 'same-or-after', date: earliest }]);
  else if (latest !== undefined) rules.push([{ is: 'same-or-before', date: latest }, { input: 'date', failure: 'same-or-before', date: latest }]);
  if (afterDay !== undefined) rules.push([{ is: 'same-or-after', date: afterDay }, { input: 'date', failure: 'same-or-after', date: afterDay }]);
  return rules;
}

/** The first day another answer can mean: only what cannot be so is asked about. */
function firstDay(typed: TypedParts | undefined): IsoDate | undefined {
  const read = typed === undefined ? undefined : dateTyped({}, typed);
  return read?.kind === 'exact' || read?.kind === 'partial' ? daysMeant(read.iso).first : undefined;
}

/** What stands in the way of a date, where something does. */
export function dateFailure(question: DateQuestion, read: DateRead, today: IsoDate, other: TypedParts | undefined): FieldFailure | undefined {
  if (read.kind === 'problem') {
    if (read.failure === 'missing-part') return { input: 'date', failure: 'missing-part', missing: read.missing };
    if (read.failure === 'two-digit-year') return { input: 'date', failure: 'two-digit-year', years: read.years };
    return { input: 'date', failure: read.failure, part: read.part };
  }
  if (read.kind === 'partial' && question.rough === false) return { input: 'date', failure: 'missing-part', missing: read.missing };
  return rulesOf(question, today, firstDay(other)).find(([rule]) => !keepsRule(read, rule))?.[1];
}

import { failureCode, fieldProblem, type FieldFailure, type FieldLabel } from '@kind-by-design/plain-language/field-message';
import { problemsFrom, type FailedField, type Problems, type Tries } from '@kind-by-design/plain-language/problems';
import type { PageLanguage } from '../../server/language/language.ts';
import { firstOf, valuesOf, type Typed } from '../../server/requests/typed.ts';
import { asking } from './asking.words.ts';
import { asking as askingWelsh } from './asking.words.cy.ts';
import { askingFields, longestAnswer, longestStory, type AskingField } from './fields.ts';
import { labels } from './labels.words.ts';
import { labels as labelsWelsh } from './labels.words.cy.ts';
import { canBeRung } from './telephone.server.ts';

/** What stands in the way of sending, one for each field at most. */
export interface Found extends FailedField {
  readonly field: AskingField;
  readonly failure: FieldFailure;
}

/** Looks at the answers. Only what we cannot ring without is needed: everything else may stay empty. */
export function check(typed: Typed, language: PageLanguage): readonly Found[] {
  const found: Found[] = [];
  const add = (field: AskingField, failure: FieldFailure) => found.push({ field, failure, code: failureCode(failure) });
  const isEmpty = (field: AskingField) => firstOf(typed, field).trim() === '';

  if (isEmpty('callName')) add('callName', { input: 'text', failure: 'empty' });
  if (isEmpty('safeMessage')) add('safeMessage', { input: 'radios', failure: 'either-or' });
  if (isEmpty('reachBy')) add('reachBy', { input: 'radios', failure: 'empty' });
  if (isEmpty('telephone')) add('telephone', { input: 'telephone', failure: 'empty' });
  else if (!canBeRung(firstOf(typed, 'telephone'))) add('telephone', { input: 'telephone', failure: 'format' });
  if (isEmpty('forWhom')) add('forWhom', { input: 'radios', failure: 'empty' });
  const needs = valuesOf(typed, 'needs');
  if (needs.includes('none') && needs.length > 1) {
    add('needs', { input: 'checkboxes', failure: 'none-and-other', none: (language === 'cy' ? askingWelsh : asking).needsNone });
  }
  for (const field of askingFields) {
    const max = field === 'about' ? longestStory : longestAnswer;
    if (valuesOf(typed, field).some((value) => value.length > max)) add(field, { input: field === 'about' ? 'textarea' : 'text', failure: 'too-long', max });
  }
  return found;
}

/** The same in words, in the order of the questions; from the second try on with more help, from the third with a person. */
export function inWords(found: readonly Found[], tries: Tries, language: PageLanguage): Problems | undefined {
  if (found.length === 0) return undefined;
  const named: { readonly [Field in AskingField]: FieldLabel } = language === 'cy' ? labelsWelsh : labels;
  const said = found.map(({ field, failure, code }) => {
    const before = tries[field];
    const attempt = before?.code === code ? before.times : 1;
    return { field, problem: fieldProblem({ ...failure, label: named[field], locale: language, attempt }) };
  });
  return problemsFrom(said, askingFields);
}

import type { Coding, Element, QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer, Reference } from 'fhir/r4';
import { addressTyped, chosenOf, dateTyped, isBlank, optionLabel, readNumber, textOf } from '../answers/answers';
import type { Journey } from '../definition/definition';
import type { Options, Question } from '../definition/questions';
import type { Answered, Answers } from '../running/running';
import { type Asked, fhirText, isInteger32, type Linked, linksOf, partLink } from './links';

export interface ResponseOptions {
  /** When it was sent. */
  readonly authored: Date;
  /** @default 'completed' */
  readonly status?: QuestionnaireResponse['status'];
  /** The canonical URL of the Questionnaire, `|version` behind it where you keep several. */
  readonly questionnaire?: string;
  /** Whom it is about. */
  readonly subject?: Reference;
  /** Who answered. Whose words a single answer is has no place in R4: JSON and CSV say it. */
  readonly source?: Reference;
}

/** http://terminology.hl7.org/CodeSystem/data-absent-reason */
type Reason = 'asked-unknown' | 'asked-declined' | 'temp-unknown' | 'unknown' | 'as-text' | 'not-applicable' | 'masked';

/**
 * Each state has a code of its own, so it can be read back. Blank is `unknown`: somebody left it, and did not say that
 * they do not know or would rather not tell. `another-way` is expected to become known.
 */
const REASONS: { readonly [State in Exclude<Answered['state'], 'given'>]: Reason } = {
  unsure: 'asked-unknown',
  declined: 'asked-declined',
  'another-way': 'temp-unknown',
  blank: 'unknown',
};

const absent = (valueCode: Reason): Element => ({ extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode }] });

/** No value, and why, in the element where the value would be. */
function without(question: Question, reason: Reason): QuestionnaireResponseItemAnswer {
  switch (question.kind) {
    case 'choice':
    case 'choices': return { valueCoding: absent(reason) };
    case 'number': return isInteger32(question) ? { _valueInteger: absent(reason) } : { _valueDecimal: absent(reason) };
    case 'date': return { _valueDate: absent(reason) };
    default: return { _valueString: absent(reason) };
  }
}

const coding = (options: Options, code: string): Coding => ({ code, display: fhirText(optionLabel(options, code)) });

function part(linkId: string, name: string, answer: string | undefined): QuestionnaireResponseItem[] {
  return answer === undefined || isBlank(answer) ? [] : [{ linkId: partLink(linkId, name), answer: [{ valueString: fhirText(answer) }] }];
}

const beside = (answer: QuestionnaireResponseItemAnswer, item: QuestionnaireResponseItem[]): QuestionnaireResponseItemAnswer[] => [{ ...answer, ...(item.length > 0 && { item }) }];

/** A date, or the part of one that is known; words of the person's own stand beneath it. */
function dateAnswer(linkId: string, question: Extract<Question, { readonly kind: 'date' }>, typed: Answered['typed']): QuestionnaireResponseItemAnswer[] {
  const read = dateTyped(question, typed);
  if ('iso' in read) return beside({ valueDate: read.iso }, part(linkId, 'words', read.words));
  return beside(without(question, 'as-text'), part(linkId, 'words', read.kind === 'rough' ? read.words : Object.values(typed).flat().join(' ')));
}

function addressAnswer(linkId: string, question: Question, typed: Answered['typed']): QuestionnaireResponseItemAnswer[] {
  const { where, address } = addressTyped(typed);
  // Staying somewhere that cannot be named is kept back for somebody's safety.
  const answer = address === '' ? without(question, where === 'none' ? 'not-applicable' : 'masked') : { valueString: fhirText(address) };
  return beside(answer, [{ linkId: partLink(linkId, 'where'), answer: [{ valueCoding: { code: where } }] }]);
}

function numberAnswer(question: Extract<Question, { readonly kind: 'number' }>, typed: Answered['typed']): QuestionnaireResponseItemAnswer {
  const number = readNumber(textOf(typed), question.unit);
  if (number === undefined) return without(question, 'unknown');
  return isInteger32(question) ? { valueInteger: number } : { valueDecimal: number };
}

function givenAnswer({ linkId, question }: Asked, typed: Answered['typed']): QuestionnaireResponseItemAnswer[] {
  switch (question.kind) {
    case 'choice':
    case 'choices': return chosenOf(question.options, typed).map((value) => ({ valueCoding: coding(question.options, value) }));
    case 'number': return [numberAnswer(question, typed)];
    case 'date': return dateAnswer(linkId, question, typed);
    case 'address': return addressAnswer(linkId, question, typed);
    case 'name': {
      const name = textOf(typed);
      return beside(isBlank(name) ? without(question, 'unknown') : { valueString: fhirText(name) }, [...part(linkId, 'called', textOf(typed, 'called')), ...part(linkId, 'said', textOf(typed, 'said'))]);
    }
    default: return [{ valueString: fhirText(textOf(typed)) }];
  }
}

function itemOf(asked: Asked, answered: Answered | undefined): QuestionnaireResponseItem[] {
  if (answered === undefined) return [];
  const { linkId, question } = asked;
  return [{ linkId, text: fhirText(question.label), answer: answered.state === 'given' ? givenAnswer(asked, answered.typed) : [without(question, REASONS[answered.state])] }];
}

function itemsOf(linked: Linked, { answers, lists }: Answers): QuestionnaireResponseItem[] {
  if ('name' in linked) return itemOf(linked, answers.find(({ question, page }) => question === linked.name && page.item === undefined));
  const { linkId, text, step, option, asks } = linked;
  const pages = option === undefined ? (Object.hasOwn(lists, step) ? lists[step] ?? [] : []) : [option];
  return pages.flatMap((item) => {
    const within = asks.flatMap((asked) => itemOf(asked, answers.find(({ question, page }) => question === asked.name && page.step === step && page.item === item)));
    return within.length === 0 ? [] : [{ linkId, text: fhirText(text), item: within }];
  });
}

/**
 * Answers as a FHIR R4 QuestionnaireResponse, in the order of `toQuestionnaire`. What was not answered is there with
 * its reason (data-absent-reason): `asked-unknown` for "I am not sure", `asked-declined` for "I would rather not say",
 * `temp-unknown` for "I would rather tell someone", `unknown` for what was left empty; what was not asked is not there.
 * A part of a date is a FHIR partial date; a date in somebody's own words is `as-text`, with the words beneath it.
 */
export function toQuestionnaireResponse(journey: Journey, answers: Answers, { authored, status = 'completed', questionnaire, subject, source }: ResponseOptions): QuestionnaireResponse {
  const item = linksOf(journey).flatMap((linked) => itemsOf(linked, answers));
  return {
    resourceType: 'QuestionnaireResponse',
    language: journey.lang,
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${answers.key}` },
    ...(questionnaire !== undefined && { questionnaire }),
    status,
    ...(subject !== undefined && { subject }),
    authored: authored.toISOString(),
    ...(source !== undefined && { source }),
    ...(item.length > 0 && { item }),
  };
}

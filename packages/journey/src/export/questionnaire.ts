import type { Questionnaire, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4';
import { optionLabel } from '../answers/answers';
import type { Journey } from '../definition/definition';
import type { Options, Question } from '../definition/questions';
import { type Asked, fhirText, isInteger32, linksOf, partLink } from './links';

export interface QuestionnaireOptions {
  /** Its canonical URL, by which responses name it. */
  readonly url?: string;
  /** @default 'active' */
  readonly status?: Questionnaire['status'];
}

const typeOf = (question: Question): QuestionnaireItem['type'] => {
  switch (question.kind) {
    case 'choice':
    case 'choices': return 'choice';
    case 'number': return isInteger32(question) ? 'integer' : 'decimal';
    case 'date': return 'date';
    case 'address': return 'text';
    case 'text': return question.long === true ? 'text' : 'string';
    default: return 'string';
  }
};

const optionsOf = (options: Options): QuestionnaireItemAnswerOption[] =>
  Object.keys(options).map((code) => ({ valueCoding: { code, display: fhirText(optionLabel(options, code)) } }));

const part = (linkId: string, name: string): QuestionnaireItem => ({ linkId: partLink(linkId, name), type: 'string' });

/** What a question asks beside its value. */
function partsOf({ linkId, question }: Asked): QuestionnaireItem[] {
  if (question.kind === 'name') return question.more === false ? [] : [part(linkId, 'called'), part(linkId, 'said')];
  if (question.kind === 'date') return question.rough === false ? [] : [part(linkId, 'words')];
  return question.kind === 'address' ? [{ linkId: partLink(linkId, 'where'), type: 'choice', answerOption: ['fixed', 'none', 'safe'].map((code) => ({ valueCoding: { code } })) }] : [];
}

function itemOf(asked: Asked, among: readonly Asked[]): QuestionnaireItem {
  const { linkId, question } = asked;
  const revealing = among.find(({ name }) => name === question.revealedBy?.question);
  const item = partsOf(asked);
  return {
    linkId,
    text: fhirText(question.label),
    type: typeOf(question),
    ...(question.kind === 'choices' && { repeats: true }),
    ...((question.kind === 'choice' || question.kind === 'choices') && { answerOption: optionsOf(question.options) }),
    ...(question.kind === 'text' && question.max !== undefined && { maxLength: question.max }),
    ...(revealing !== undefined && question.revealedBy !== undefined && {
      enableWhen: [{ question: revealing.linkId, operator: '=' as const, answerCoding: { code: question.revealedBy.is } }],
    }),
    ...(item.length > 0 && { item }),
  };
}

/** Names for machines begin with a capital and have letters, figures and underscores (Questionnaire.name, rule que-0). */
const machineName = (id: string): string => id.replaceAll(/(?:^|[^A-Za-z0-9])([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replaceAll(/[^A-Za-z0-9]/g, '').replace(/^(?![A-Z])/, 'J');

/**
 * What a journey can ask, as a FHIR R4 Questionnaire: the items that `toQuestionnaireResponse` answers. Nothing in it is
 * `required`, since every question can be left, and routes are not in it: who is asked what is the journey's to say.
 */
export function toQuestionnaire(journey: Journey, { url, status = 'active' }: QuestionnaireOptions = {}): Questionnaire {
  const linked = linksOf(journey);
  const plain = linked.filter((each): each is Asked => 'name' in each);
  const item = linked.map((each): QuestionnaireItem => ('name' in each
    ? itemOf(each, plain)
    : { linkId: each.linkId, text: fhirText(each.text), type: 'group', ...(each.max !== undefined && { repeats: true }), item: each.asks.map((asked) => itemOf(asked, each.asks)) }));
  return {
    resourceType: 'Questionnaire',
    ...(url !== undefined && { url }),
    version: String(journey.version),
    name: machineName(journey.id),
    title: fhirText(journey.title),
    status,
    language: journey.lang,
    // FHIR has no empty lists.
    ...(item.length > 0 && { item }),
  };
}

export { answersSchema, type JsonSchema } from './answers-schema';
export { toCsv } from './csv';
export { type AnswerJson, type AnswersJson, toJson, type ValueJson } from './plain-json';
export { toQuestionnaire, type QuestionnaireOptions } from './questionnaire';
export { type ResponseOptions, toQuestionnaireResponse } from './questionnaire-response';

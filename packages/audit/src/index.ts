export { reviewWords, type Certainty, type MessageKind, type ReviewOptions, type WordsFinding, type WordsKind } from './words/words';
export { kindRules, type Harm, type Impact, type KindRule, type KindRulesOptions } from './rules/rules';

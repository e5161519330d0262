import type { Certainty, WordsKind } from '../finding';

/** Words and phrases that do the same to a person, with where that is said and why it matters. Data: a page of documentation is made from it. */
export interface WordList {
  readonly kind: WordsKind;
  readonly certainty: Certainty;
  /** Guidance or study that the list rests on. */
  readonly source: string;
  /** Why these words are here, in one sentence. */
  readonly reason: string;
  /** As they are said, in lower case: punctuation and capitals make no difference. */
  readonly words: readonly string[];
  /** Also said every day in another sense (“a therapy session”): sure only in a message that reports trouble, else worth a look. */
  readonly everyday?: true;
  /** Everyday words that say the same, where there are some. */
  readonly plain?: string;
}

export const sources = {
  govukErrors: 'GOV.UK Design System, error message component',
  govukProblem: 'GOV.UK Design System, problem with the service pages',
  govukStyle: 'GOV.UK content design guidance, plain English and words to avoid',
  nhsErrors: 'NHS digital service manual, error message',
  nhsWords: 'NHS digital service manual, A to Z of health writing',
  coga: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 4.4 clear language',
  iana: 'IANA, HTTP Status Code Registry',
  hl7: 'HL7 FHIR and SNOMED CT, terms of art for makers of records',
} as const;

/** Grammar that does the same: regular expressions over the text in lower case. */
export interface PatternList {
  readonly kind: WordsKind;
  readonly certainty: Certainty;
  readonly source: string;
  readonly reason: string;
  readonly patterns: readonly string[];
}

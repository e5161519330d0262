/** The first line of a CSV, and what stands in its columns. */
export const csvEnglish = {
  part: 'Part',
  question: 'Question',
  state: 'What became of it',
  answer: 'Answer',
  voice: 'Whose words',
  given: 'Answered',
  self: 'The person',
  carer: 'Somebody who cares for them',
  parent: 'Their parent',
  attorney: 'Their attorney',
  deputy: 'Their deputy',
  advocate: 'Their advocate',
  worker: 'Somebody who works with them',
  other: 'Somebody else',
} as const;

import type { Words } from '@kind-by-design/plain-language';

export const onBehalfOf = {
  legend: 'For you, or for someone else',

  forWhom: 'Who is this for?',
  forWhomPlain: 'Who this is for',
  forWhomThing: 'who this is for',
  me: 'Me',
  carer: 'Someone I care for',
  carerHint: 'Family, a friend or a neighbour.',
  worker: 'Someone I work with',
  workerHint: 'For example, as a nurse, a support worker or an advocate.',

  other: 'If it is for someone else',

  theirName: 'What is their name?',
  theirNameHint: 'Leave this empty if it is not safe to name them.',
  theirNamePlain: 'Their name',
  theirNameThing: 'their name',

  howYouKnow: 'How do you know each other?',
  howYouKnowHint: 'For example, “she is my mother” or “I am his support worker”.',
  howYouKnowPlain: 'How you know each other',
  howYouKnowThing: 'how you know each other',

  doTheyKnow: 'Do they know that you are asking?',
  doTheyKnowPlain: 'Whether they know that you are asking',
  doTheyKnowWhether: 'if they know that you are asking',
  know: 'They know',
  notYet: 'Not yet',
  notYetHint: 'That is all right. You can go on.',
  mayNotDecide: 'I am not sure they can decide about this',
  mayNotDecideHint: 'You do not have to know. We talk it through with you.',
  risk: 'Telling them could put someone at risk',
  riskHint: 'We talk with you before we contact them.',

  attorney: 'Are you their attorney or deputy?',
  attorneyHint: 'This means that a signed power of attorney, or a court, lets you decide some things for them. Many people are not, and that is fine.',
  attorneyPlain: 'Whether you are their attorney or deputy',
  attorneyWhether: 'if you are their attorney or deputy',
  no: 'No',
  yes: 'Yes',
  unsure: 'I am not sure',

  attorneyKind: 'Which kind?',
  attorneyKindHint: 'Choose all that fit.',
  attorneyKindPlain: 'The kind of attorney or deputy you are',
  attorneyKindThing: 'which kind of attorney or deputy you are',
  lpaHealth: 'Lasting power of attorney for health and welfare',
  lpaProperty: 'Lasting power of attorney for property and money',
  deputyHealth: 'Deputy for health and welfare, chosen by the court',
  deputyProperty: 'Deputy for property and money, chosen by the court',
  enduring: 'Enduring power of attorney',
  enduringHint: 'Signed before October 2007.',
  unsureKind: 'I am not sure which',
} as const satisfies Words;

/** What stands in the place of an answer, to the person (`your…`) and to those who read it (`their…`), and words around what was given. */
export const sayingEnglish = {
  yourUnsure: 'You are not sure',
  yourDeclined: 'You would rather not say',
  yourAnotherWay: 'You would rather tell someone',
  yourBlank: 'You left this empty',
  theirUnsure: 'They are not sure',
  theirDeclined: 'They would rather not say',
  theirAnotherWay: 'They would rather tell someone',
  theirBlank: 'They left this empty',
  notYet: 'Not answered yet',

  callMe: 'Call me {called}.',
  calledThat: 'Name to use: {called}.',
  pronounced: 'Said like this: {said}.',
  noFixedAddress: 'No fixed address',
  safePlace: 'Staying somewhere safe that cannot be named',
  inWords: '“{words}”',

  withEntry: '{label} ({entry})',
  noneAdded: 'None added',
  added: { one: '{count} added', other: '{count} added' },
} as const;

import type { Words } from '@kind-by-design/plain-language';

export const addressInput = {
  fixed: 'I have an address',
  none: 'No fixed address',
  noneHint: 'You can write below where you often are.',
  safe: 'I am staying somewhere safe that I can’t name',
  safeHint: 'We do not ask where it is. Leave the box below empty.',
  theirFixed: 'They have an address',
  theirNoneHint: 'You can write below where they often are.',
  theirSafe: 'They are staying somewhere safe that can’t be named',

  find: 'Postcode, or first line of the address',
  findHint: 'You can also write the address below.',
  findButton: 'Find address',
  found: { one: 'We found {count} address.', other: 'We found {count} addresses.' },
  which: 'Which one is it?',
  noneOfThese: 'None of these: I will write it below',
  choose: 'Choose from the list, or write it below',
  foundNothing: 'We found no address for “{find}”. Check it and look again, or write the address below.',
  nothingToFind: 'Write a postcode or the first line, then choose “Find address”.',
  cannotFind: 'We can’t look up addresses now. Write it here, however you like.',

  write: 'Address',
  orWrite: 'Or write the address here',
  writeHint: 'Any way you like, on as many lines as you need.',
} as const satisfies Words;

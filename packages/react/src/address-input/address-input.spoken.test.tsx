import { expect, test } from 'vitest';
import { heard } from '../../../../tests/heard';
import { AddressInput } from './address-input';

test('AddressInput is heard with its three answers first, then what was found, then the box to write in', async () => {
  expect(await heard(<AddressInput name="home" label="Where do you live now?" own required lookUp found={['1 Example Street']} defaultValue={{ where: 'fixed', find: 'EX1 1EX' }} />)).toEqual([
    'group, Where do you live now?',
    'Where do you live now?',
    'radio, I have an address, checked, position 1, set size 3',
    'I have an address',
    'radio, No fixed address, You can write below where you often are., not checked, position 2, set size 3',
    'No fixed address',
    'You can write below where you often are.',
    'radio, I am staying somewhere safe that I can’t name, We do not ask where it is. Leave the box below empty., not checked, position 3, set size 3',
    'I am staying somewhere safe that I can’t name',
    'We do not ask where it is. Leave the box below empty.',
    'Postcode, or first line of the address',
    'You can also write the address below.',
    'textbox, Postcode, or first line of the address, EX1 1EX, You can also write the address below.',
    'button, Find address, find',
    'paragraph',
    'We found 1 address.',
    'end of paragraph',
    'radiogroup, Which one is it?',
    'Which one is it?',
    'radio, 1 Example Street, not checked, position 1, set size 2',
    '1 Example Street',
    'radio, None of these: I will write it below, not checked, position 2, set size 2',
    'None of these: I will write it below',
    'end of radiogroup, Which one is it?',
    'Or write the address here',
    'Any way you like, on as many lines as you need.',
    'textbox, Or write the address here, Any way you like, on as many lines as you need.',
    'end of group, Where do you live now?',
  ]);
});

test('AddressInput is heard with what to put right', async () => {
  expect(await heard(<AddressInput name="home" label="Where do you live now?" own required error="Enter where you live now" />)).toEqual([
    'group, Where do you live now?, Error: Enter where you live now',
    'Where do you live now?',
    'paragraph',
    'Error:',
    'Enter where you live now',
    'end of paragraph',
    'radio, I have an address, not checked, position 1, set size 3',
    'I have an address',
    'radio, No fixed address, You can write below where you often are., not checked, position 2, set size 3',
    'No fixed address',
    'You can write below where you often are.',
    'radio, I am staying somewhere safe that I can’t name, We do not ask where it is. Leave the box below empty., not checked, position 3, set size 3',
    'I am staying somewhere safe that I can’t name',
    'We do not ask where it is. Leave the box below empty.',
    'Address',
    'Any way you like, on as many lines as you need.',
    'textbox, Address, Error: Enter where you live now Any way you like, on as many lines as you need., invalid',
    'end of group, Where do you live now?, Error: Enter where you live now',
  ]);
});

import type { Meta, StoryObj } from '@storybook/react-vite';
import { AddressInput } from './address-input';

const found = ['1 Example Street, Exampletown, EX1 1EX', '2 Example Street, Exampletown, EX1 1EX', 'Flat A, 3 Example Street, Exampletown, EX1 1EX'];

const meta = {
  title: 'Asking/AddressInput',
  component: AddressInput,
  args: { name: 'home', label: 'Where do you live now?', own: true, required: true },
} satisfies Meta<typeof AddressInput>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What most people see: an address in one box, and two other answers that are as good. */
export const Usual: Story = {};

/** The service can look addresses up. Writing by hand stays there. */
export const LookUp: Story = { args: { lookUp: true } };

/** Found: nothing is chosen for anybody. */
export const Found: Story = { args: { lookUp: true, found, defaultValue: { where: 'fixed', find: 'EX1 1EX' } } };

/** Found: the answer to their press has the focus, without scripts too. */
export const TakesTheFocus: Story = { args: { lookUp: true, found, autoFocus: true, defaultValue: { where: 'fixed', find: 'EX1 1EX' } } };

/** One of the found ones was chosen before. */
export const FoundAndChosen: Story = { args: { lookUp: true, found, defaultValue: { where: 'fixed', find: 'EX1 1EX', found: '2 Example Street, Exampletown, EX1 1EX' } } };

/** A block of flats: more than can be seen at once is a list that opens. */
export const FoundMany: Story = { args: { lookUp: true, found: Array.from({ length: 24 }, (_, nth) => `Flat ${nth + 1}, Example House, Exampletown, EX1 1EX`), defaultValue: { where: 'fixed', find: 'EX1 1EX' } } };

/** Nothing was found: what was looked up is still there. */
export const FoundNothing: Story = { args: { lookUp: true, found: [], defaultValue: { where: 'fixed', find: 'EX1 1XE' } } };

/** The button was pressed with nothing to look up. */
export const NothingToFind: Story = { args: { lookUp: true, found: [], defaultValue: { find: '' } } };

/** The look-up is down: it is said, and the address can be written all the same. */
export const CannotFind: Story = { args: { lookUp: true, problemFinding: true, defaultValue: { where: 'fixed', find: 'EX1 1EX' } } };

/** No fixed address is an answer; where somebody often is may be written. */
export const NoFixedAddress: Story = { args: { defaultValue: { where: 'none', value: 'Most nights near the library in Exampletown' } } };

/** Somewhere safe that can't be named is an answer. */
export const SomewhereSafe: Story = { args: { defaultValue: { where: 'safe' } } };

/** Somebody else's address. */
export const SomebodyElse: Story = { args: { label: 'Where do they live now?', own: false, required: false } };

/** Written before: it is there as it was written. */
export const Answered: Story = { args: { defaultValue: { where: 'fixed', value: 'The blue boat, Lock 4\nExampletown canal' } } };

/** The page asks nothing else. */
export const OnItsOwnPage: Story = { args: { headingLevel: 1, lookUp: true } };

/** Nothing was written or chosen. */
export const WithError: Story = { args: { error: 'Enter where you live now' } };

/** The second time, other words and help. */
export const SecondTime: Story = { args: { error: { message: 'We still need where you live now', help: 'If you have no address, choose “No fixed address”. That is an answer.' } } };

/** The third time a person is offered. */
export const ThirdTime: Story = { args: { error: { message: 'We still need where you live now', help: 'If you have no address, choose “No fixed address”.', offerPerson: true } } };

/** Why we ask, and another way to answer. */
export const WithWhyAndEscape: Story = { args: { required: false, why: 'So that we know which team is near you. We do not come to see you without asking first.', escape: <a href="/contact">I would rather tell somebody</a> } };

/** A long question and long addresses wrap; nothing is cut. */
export const TooLong: Story = {
  args: {
    label: 'Ble rydych chi’n byw nawr, neu ble roeddech chi’n byw cyn dod i Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch?',
    lookUp: true,
    found: ['Y Tŷ Pen, Heol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Uchaf, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, EX1 1EX'],
    defaultValue: { where: 'fixed', find: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
  },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' }, args: { label: 'أين تسكن الآن؟', required: false, lookUp: true, found, error: 'اكتب أين تسكن', defaultValue: { where: 'fixed', find: 'EX1 1EX' } } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' }, args: { label: 'Ble rydych chi’n byw nawr?', lookUp: true, found: ['1 Stryd Enghraifft, Trefenghraifft, EX1 1EX', '2 Stryd Enghraifft, Trefenghraifft, EX1 1EX'], defaultValue: { where: 'fixed', find: 'EX1 1EX' } } };

import { type Contacts, contactsAt } from '@kind-by-design/plain-language';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { exampleContacts, exampleNow } from '../../../../tests/example-service';
import { ContactOptions } from './contact-options';

const meta = {
  title: 'Reaching a person/ContactOptions',
  component: ContactOptions,
  args: { headingLevel: 2 },
} satisfies Meta<typeof ContactOptions>;

export default meta;
type Story = StoryObj<typeof meta>;

const at = (moment: string, contacts: Contacts = exampleContacts, locale = 'en') => contactsAt(contacts, new Date(moment), locale);

/** Monday morning: the phones are staffed. */
export const Usual: Story = {};

/** In the evening each channel says when it opens again, and those that are always there stand in the same row. */
export const Closed: Story = { args: { contacts: at('2026-11-23T19:30:00Z') } };

/** On a bank holiday the reason is said. */
export const BankHoliday: Story = { args: { contacts: at('2026-12-25T11:00:00Z') } };

/** One way only: still a card with everything there is to know. */
export const OneChannel: Story = { args: { only: ['telephone'] } };

/** Two numbers of the same kind, an extension, and who answers, by name if they agreed to it. */
export const WhoAnswers: Story = {
  args: {
    contacts: contactsAt(
      {
        ...exampleContacts,
        channels: [
          { owner: 'Front door team', checkedOn: '2026-11-02', channel: 'telephone', number: '01632 960 101', extension: '2', hours: 'always', answeredBy: { name: 'Somebody from the night team' }, cost: 'Free from any phone' },
          { owner: 'Front door team', checkedOn: '2026-11-02', channel: 'telephone', number: '01632 960 102', answeredBy: { name: 'Sam Example, social worker', photo: { src: '/example-person.svg', alt: 'Sam Example' } } },
        ],
      },
      exampleNow,
      'en',
    ),
  },
};

/** Facts the service has in English only are shown in English on a Welsh page, and marked so that they are read aloud rightly. */
export const PartlyInAnotherLanguage: Story = {
  parameters: { locale: 'cy' },
  args: { contacts: at('2026-11-23T10:30:00Z', { ...exampleContacts, channels: [{ owner: 'Front door team', checkedOn: '2026-11-02', channel: 'telephone', number: '01632 960 100', hours: 'always', wait: { en: 'Most people wait about 10 minutes' }, note: { en: 'Say “Welsh” and we ring you back in Welsh' } }] }, 'cy') },
};

/** Long words and addresses wrap; nothing is cut. */
export const TooLong: Story = {
  args: { contacts: at('2026-11-23T10:30:00Z', { ...exampleContacts, channels: [{ owner: 'Front door team', checkedOn: '2026-11-02', channel: 'email', address: 'adult-social-care-and-carers-and-everybody-who-helps-them@llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.example.org' }, { owner: 'Front door team', checkedOn: '2026-11-02', channel: 'letter', address: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Community Centre, 1 Example Street, Exampletown, EX1 1EX' }] }) },
};

/** From right to left. */
export const RightToLeft: Story = { parameters: { locale: 'ar-XB' } };

/** In Welsh. */
export const Welsh: Story = { parameters: { locale: 'cy' } };

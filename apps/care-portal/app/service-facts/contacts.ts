import type { Contacts, OpeningHours } from '@kind-by-design/plain-language/contacts';
import { bankHolidays } from '../../server/service/bank-holidays.ts';

const checked = { owner: 'The contact centre team', checkedOn: '2026-11-16' } as const;
const nineToFive = [{ from: '09:00', to: '17:00' }] as const;

const officeHours: OpeningHours = {
  week: { monday: nineToFive, tuesday: nineToFive, wednesday: nineToFive, thursday: nineToFive, friday: nineToFive },
  exceptions: bankHolidays.days.map(({ on, name }) => ({ on, why: name })),
};

/** How to reach a person at this made-up council. Its numbers are those kept free for drama. */
export const contacts: Contacts = {
  team: { en: 'the adult social care team', cy: 'y tîm gofal cymdeithasol i oedolion' },
  timeZone: 'Europe/London',
  channels: [
    {
      ...checked,
      channel: 'telephone',
      number: '01632 960 001',
      hours: officeHours,
      cost: { en: 'The same as a call to any 01 number', cy: 'Yr un faint â galwad i unrhyw rif 01' },
      wait: { en: 'Most people wait about 10 minutes. At lunchtime it can be 20', cy: 'Mae’r rhan fwyaf o bobl yn aros tua 10 munud. Amser cinio gall fod yn 20' },
      languages: { en: 'English and Welsh. Ask for any other language, and we ring back with an interpreter', cy: 'Cymraeg a Saesneg. Gofynnwch am unrhyw iaith arall, a byddwn ni’n ffonio’n ôl gyda chyfieithydd' },
    },
    { ...checked, channel: 'callback', href: '/ask', note: { en: 'You choose when', cy: 'Chi sy’n dewis pryd' } },
    { ...checked, channel: 'text-message', number: '07700 900 001', wait: { en: 'We answer on the same working day', cy: 'Byddwn ni’n ateb ar yr un diwrnod gwaith' } },
    {
      ...checked,
      channel: 'text-relay',
      number: '01632 960 001',
      hours: officeHours,
      note: { en: 'If you do not hear or speak on the phone', cy: 'Os nad ydych chi’n clywed neu’n siarad ar y ffôn' },
    },
    { ...checked, channel: 'email', address: 'care@example.org', wait: { en: 'We answer within 2 working days', cy: 'Byddwn ni’n ateb o fewn 2 ddiwrnod gwaith' } },
    {
      channel: 'bsl-video',
      href: 'https://example.org/bsl',
      hours: officeHours,
      note: { en: 'An interpreter joins the call', cy: 'Bydd dehonglydd yn ymuno â’r alwad' },
      owner: 'The access team',
      checkedOn: '2026-11-03',
    },
    {
      channel: 'visit',
      address: { en: '1 Example Street, Exampleton, EX1 1EX', cy: '1 Stryd Enghraifft, Exampleton, EX1 1EX' },
      hours: { ...officeHours, week: { monday: nineToFive, tuesday: nineToFive, wednesday: nineToFive, thursday: nineToFive } },
      note: { en: 'No steps, and a quiet room if you ask for it', cy: 'Dim grisiau, ac ystafell dawel os gofynnwch chi' },
      owner: 'The front desk',
      checkedOn: '2026-11-03',
    },
    {
      ...checked,
      channel: 'letter',
      address: { en: 'Adult social care, 1 Example Street, Exampleton, EX1 1EX', cy: 'Gofal cymdeithasol i oedolion, 1 Stryd Enghraifft, Exampleton, EX1 1EX' },
      wait: { en: 'We answer within 10 working days', cy: 'Byddwn ni’n ateb o fewn 10 diwrnod gwaith' },
    },
  ],
};

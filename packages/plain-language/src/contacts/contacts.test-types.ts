import { contactsAt, type ContactsNow, type Contacts } from './contacts';

const checked = { owner: 'Contact centre', checkedOn: '2026-11-02' } as const;

export const whole: Contacts = { team: 'the team', timeZone: 'Europe/London', channels: [{ channel: 'telephone', number: '01632 960 001', ...checked }] };

// @ts-expect-error there is always a way to reach a person
export const nobody: Contacts = { team: 'the team', timeZone: 'Europe/London', channels: [] };
// @ts-expect-error somebody answers for every fact
export const unowned: Contacts = { team: 'the team', timeZone: 'Europe/London', channels: [{ channel: 'telephone', number: '01632 960 001', checkedOn: '2026-11-02' }] };
// @ts-expect-error every fact has been tried
export const unchecked: Contacts = { team: 'the team', timeZone: 'Europe/London', channels: [{ channel: 'telephone', number: '01632 960 001', owner: 'Contact centre' }] };
// @ts-expect-error English is needed
export const onlyWelsh: Contacts = { ...whole, team: { cy: 'y tîm' } };
// @ts-expect-error what is open now has to be worked out first
export const notWorkedOut: ContactsNow = whole;
export const workedOut: ContactsNow = contactsAt(whole, new Date(0), 'en');

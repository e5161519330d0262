import { describe, expect, it } from 'vitest';
import type { UrgentHelpData } from '../urgent/urgent';
import { contactFaults, staleContacts, type Contacts, type IsoDate } from './contacts';

const checked = (checkedOn: IsoDate): Contacts => ({
  team: 'the team', timeZone: 'Europe/London',
  channels: [{ channel: 'telephone', number: '01632960001', owner: 'The contact centre', checkedOn }],
});

describe('staleContacts', () => {
  it('says nothing of a fact that was checked within its time', () => {
    expect(staleContacts(checked('2026-05-26'), '2026-11-22')).toEqual([]);
  });
  it('names the fact, its owner and its age the day after', () => {
    expect(staleContacts(checked('2026-05-25'), '2026-11-22')).toEqual([{
      owner: 'The contact centre', what: 'telephone, 01632 960 001', checkedOn: '2026-05-25', daysOld: 181,
      said: 'telephone, 01632 960 001: was last checked 181 days ago, on 2026-05-25. The contact centre answers for it: try it, then change "checkedOn".',
    }]);
  });
  it('keeps to the age it is given', () => {
    expect(staleContacts(checked('2026-11-01'), '2026-11-22', 30)).toEqual([]);
    expect(staleContacts(checked('2026-11-01'), '2026-11-22', 7)).toHaveLength(1);
  });
  it('does not trust a day that does not exist, or has not come', () => {
    expect(staleContacts(checked('2026-02-30'), '2026-11-22')).toMatchObject([{ daysOld: undefined }]);
    expect(staleContacts(checked('2027-01-01'), '2026-11-22')).toMatchObject([{ daysOld: undefined }]);
  });
  it('looks at urgent help as well', () => {
    const urgent: UrgentHelpData = [{ kind: 'emergency', when: 'Danger', owner: 'Safeguarding lead', checkedOn: '2020-01-01', routes: [{ by: 'telephone', href: 'tel:999', text: 'Call 999' }] }];
    expect(staleContacts(urgent, '2026-11-22')).toMatchObject([{ owner: 'Safeguarding lead', what: 'urgent help (emergency), Call 999' }]);
  });
});

describe('contactFaults', () => {
  it('finds nothing in facts that hold', () => {
    expect(contactFaults(checked('2026-11-01'))).toEqual([]);
  });
  it('tells the team about a number and an address that cannot be links', () => {
    const contacts: Contacts = {
      ...checked('2026-11-01'),
      channels: [
        { channel: 'telephone', number: '0800 ASK US', owner: 'o', checkedOn: '2026-11-01' },
        { channel: 'email', address: 'the office', owner: 'o', checkedOn: '2026-11-01' },
      ],
    };
    expect(contactFaults(contacts)).toHaveLength(2);
  });
});

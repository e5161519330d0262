import { type Contacts, contactsAt, type UrgentHelpData, urgentAt } from '@kind-by-design/plain-language';

const checked = { owner: 'Adult social care front door team', checkedOn: '2026-11-02' } as const;
const weekdays = (from: `${number}:${number}`, to: `${number}:${number}`) => ({ monday: [{ from, to }], tuesday: [{ from, to }], wednesday: [{ from, to }], thursday: [{ from, to }], friday: [{ from, to }] });

/** An example service's contact facts. Its numbers are those kept free for drama. */
export const exampleContacts: Contacts = {
  team: { en: 'the adult social care team', cy: 'y tîm gofal cymdeithasol i oedolion' },
  timeZone: 'Europe/London',
  channels: [
    {
      ...checked,
      channel: 'telephone',
      number: '01632 960 100',
      hours: { week: weekdays('9:00', '17:00'), exceptions: [{ on: '2026-12-25', why: { en: 'Christmas Day', cy: 'Dydd Nadolig' } }] },
      cost: { en: 'Costs the same as a call to any 01 number', cy: 'Yr un gost â galwad i unrhyw rif 01' },
      wait: { en: 'Most people wait about 10 minutes', cy: 'Mae’r rhan fwyaf o bobl yn aros tua 10 munud' },
      languages: { en: 'English and Welsh. Ask for an interpreter in any language', cy: 'Cymraeg a Saesneg. Gofynnwch am gyfieithydd mewn unrhyw iaith' },
    },
    { ...checked, channel: 'callback', href: '/ask', note: { en: 'We ring you when it suits you', cy: 'Byddwn ni’n eich ffonio chi pan fydd yn gyfleus' } },
    { ...checked, channel: 'text-relay', number: '01632 960 100', hours: { week: weekdays('9:00', '17:00') } },
    { ...checked, channel: 'text-message', number: '07700 900 100', wait: { en: 'We answer within 2 working hours', cy: 'Rydyn ni’n ateb o fewn 2 awr waith' } },
    { ...checked, channel: 'email', address: 'care@example.org', wait: { en: 'We answer within 2 working days', cy: 'Rydyn ni’n ateb o fewn 2 ddiwrnod gwaith' } },
    { ...checked, channel: 'bsl-video', href: 'https://example.org/bsl', hours: { week: weekdays('9:00', '16:00') } },
    { ...checked, channel: 'visit', address: { en: '1 Example Street, Exampletown, EX1 1EX', cy: '1 Stryd Enghraifft, Trefenghraifft, EX1 1EX' }, hours: { week: weekdays('10:00', '16:00') } },
    { ...checked, channel: 'letter', address: { en: 'Adult social care, 1 Example Street, Exampletown, EX1 1EX', cy: 'Gofal cymdeithasol i oedolion, 1 Stryd Enghraifft, Trefenghraifft, EX1 1EX' } },
  ],
};

/** An example of urgent help in Wales. */
export const exampleUrgent: UrgentHelpData = [
  {
    ...checked,
    kind: 'emergency',
    when: { en: 'Somebody’s life is in danger, or somebody is badly hurt', cy: 'Mae bywyd rhywun mewn perygl, neu mae rhywun wedi’i anafu’n ddifrifol' },
    routes: [
      { by: 'telephone', href: 'tel:999', text: { en: 'Call 999', cy: 'Ffoniwch 999' }, note: { en: 'If you can’t speak, press 55 when asked', cy: 'Os na allwch chi siarad, pwyswch 55 pan ofynnir i chi' } },
      { by: 'bsl-video', href: 'https://999bsl.co.uk', text: { en: '999 in British Sign Language', cy: '999 yn Iaith Arwyddion Prydain' } },
    ],
  },
  { ...checked, kind: 'urgent', when: { en: 'You need medical help soon, but it is not an emergency', cy: 'Mae angen help meddygol arnoch yn fuan, ond nid yw’n argyfwng' }, routes: [{ by: 'telephone', href: 'tel:111', text: { en: 'Call 111', cy: 'Ffoniwch 111' } }] },
  { ...checked, kind: 'crisis', when: { en: 'You feel you can’t go on, or you worry about somebody who does', cy: 'Rydych chi’n teimlo na allwch chi ddal ati, neu’n poeni am rywun sy’n teimlo felly' }, routes: [{ by: 'telephone', href: 'tel:116123', text: { en: 'Call Samaritans on 116 123', cy: 'Ffoniwch y Samariaid ar 116 123' } }] },
  { ...checked, kind: 'safeguarding', when: { en: 'Somebody is hurting you, or taking what is yours', cy: 'Mae rhywun yn eich brifo, neu’n cymryd eich pethau' }, routes: [{ by: 'telephone', href: 'tel:01632960199', text: { en: 'Call us at any hour on 01632 960 199', cy: 'Ffoniwch ni unrhyw bryd ar 01632 960 199' } }] },
];

/** A Monday morning, the same for every run: example pages never change with the clock. */
export const exampleNow = new Date('2026-11-23T10:30:00Z');

/** What `KindProvider` takes beside words, for the example service. */
export const exampleKind = (locale: string) => ({
  locale,
  place: 'wales' as const,
  contacts: contactsAt(exampleContacts, exampleNow, locale),
  urgent: urgentAt(exampleUrgent, locale),
});

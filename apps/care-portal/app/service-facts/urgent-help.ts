import type { Place, UrgentHelpData } from '@kind-by-design/plain-language/urgent';

const checked = { owner: 'The safeguarding lead', checkedOn: '2026-11-16' } as const;

/** The nation whose help applies. */
export const place: Place = 'wales';

/** Help in danger, for Wales. The council's own number is made up; ring the national ones before you rely on them. */
export const urgentHelp: UrgentHelpData = [
  {
    ...checked,
    kind: 'emergency',
    when: { en: 'Somebody’s life is in danger, or somebody is badly hurt', cy: 'Mae bywyd rhywun mewn perygl, neu mae rhywun wedi’i anafu’n ddrwg' },
    routes: [
      { by: 'telephone', href: 'tel:999', text: { en: 'Call 999', cy: 'Ffoniwch 999' }, note: { en: 'If you cannot speak, listen, then press 55 on a mobile', cy: 'Os na allwch chi siarad, gwrandewch, yna pwyswch 55 ar ffôn symudol' } },
      { by: 'text-message', href: 'sms:999', text: { en: 'Text 999', cy: 'Anfonwch neges destun at 999' }, note: { en: 'Your phone needs to be registered first', cy: 'Mae angen cofrestru eich ffôn yn gyntaf' } },
      { by: 'textphone', href: 'tel:18000', text: { en: 'Textphone 18000', cy: 'Ffôn testun 18000' } },
      { by: 'bsl-video', href: 'https://999bsl.co.uk', text: { en: '999 in British Sign Language', cy: '999 mewn Iaith Arwyddion Prydain' } },
    ],
  },
  {
    ...checked,
    kind: 'urgent',
    when: { en: 'You need medical help today, but nobody’s life is in danger', cy: 'Mae angen help meddygol arnoch heddiw, ond nid oes bywyd neb mewn perygl' },
    routes: [
      { by: 'telephone', href: 'tel:111', text: { en: 'Call 111', cy: 'Ffoniwch 111' }, note: { en: 'Free, day and night', cy: 'Am ddim, ddydd a nos' } },
      { by: 'website', href: 'https://111.wales.nhs.uk', text: { en: '111 online', cy: '111 ar-lein' } },
    ],
  },
  {
    ...checked,
    kind: 'crisis',
    when: { en: 'You cannot cope, or you think of ending your life', cy: 'Rydych chi’n methu ymdopi, neu’n meddwl am ddod â’ch bywyd i ben' },
    routes: [
      { by: 'telephone', href: 'tel:111', text: { en: 'Call 111 and choose option 2', cy: 'Ffoniwch 111 a dewiswch opsiwn 2' } },
      { by: 'telephone', href: 'tel:116123', text: { en: 'Call Samaritans on 116 123', cy: 'Ffoniwch y Samariaid ar 116 123' }, note: { en: 'Free, day and night', cy: 'Am ddim, ddydd a nos' } },
      { by: 'text-message', href: 'sms:85258', text: { en: 'Text SHOUT to 85258', cy: 'Anfonwch SHOUT at 85258' } },
    ],
  },
  {
    ...checked,
    kind: 'safeguarding',
    when: { en: 'Somebody is hurting you or taking what is yours, or you are afraid for somebody else', cy: 'Mae rhywun yn eich brifo neu’n cymryd eich pethau, neu rydych chi’n ofni dros rywun arall' },
    routes: [
      {
        by: 'telephone',
        href: 'tel:01632960002',
        text: { en: 'Call us on 01632 960 002', cy: 'Ffoniwch ni ar 01632 960 002' },
        note: { en: 'Day and night. In the evening and at the weekend the out-of-hours team answers', cy: 'Ddydd a nos. Gyda’r nos ac ar y penwythnos bydd y tîm y tu allan i oriau yn ateb' },
      },
    ],
  },
];

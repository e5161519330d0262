/** For the page that shows when no other page can be made. In both languages at once: nothing is known about the reader. */
export const lastResortWords = {
  en: {
    title: 'This page did not load',
    detail: 'Something is not working on our side. It is not because of anything you did.',
    next: ['Go back and try again in a few minutes. What you wrote may still be there.', 'Ring us on 01632 960 001, Monday to Friday, 9am to 5pm.'],
    urgent: 'If somebody is in danger now, ring 999.',
  },
  cy: {
    review: 'draft',
    title: 'Nid yw’r dudalen hon wedi llwytho',
    detail: 'Nid yw rhywbeth yn gweithio ar ein hochr ni. Nid eich bai chi yw hyn.',
    next: ['Ewch yn ôl a rhowch gynnig arall arni ymhen ychydig funudau. Efallai y bydd yr hyn a ysgrifennoch chi yno o hyd.', 'Ffoniwch ni ar 01632 960 001, o ddydd Llun i ddydd Gwener, 9am i 5pm.'],
    urgent: 'Os oes rhywun mewn perygl nawr, ffoniwch 999.',
  },
} as const;

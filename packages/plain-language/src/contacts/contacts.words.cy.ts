import type { Translation } from '../words/words';
import type { contactsEnglish } from './contacts.words';

/** Every day is a whole phrase, because its first letter changes with the words before it: "ddydd Llun", "nos Lun". */
export const contactsWelsh = {
  review: 'draft',
  telephone: 'Ffôn',
  textRelay: 'Cyfnewid testun (Relay UK)',
  textMessage: 'Neges destun',
  email: 'E-bost',
  bslVideo: 'Galwad fideo mewn Iaith Arwyddion Prydain',
  visit: 'Dewch i’n gweld ni',
  letter: 'Llythyr',
  callback: 'Byddwn ni’n eich ffonio chi',
  bslVideoLink: 'Galwch ni gyda dehonglydd BSL',
  callbackLink: 'Gofynnwch i ni eich ffonio',

  openUntil: 'Ar agor nawr, tan {time} {day}',
  openAlways: 'Ar agor nawr, ddydd a nos',
  opens: 'Ar gau nawr. Bydd yn agor am {time} {day}',
  closed: 'Ar gau nawr',
  closedTodayOpens: 'Ar gau heddiw: {why}. Bydd yn agor am {time} {day}',
  closedToday: 'Ar gau heddiw: {why}',

  everyDayAlways: 'Bob dydd, ddydd a nos',
  everyDay: 'Bob dydd, {times}',
  someDays: '{days}, {times}',
  closedOn: 'Ar gau {days}',
  differentDay: '{date}: {times}',
  differentDayWhy: '{date}: {times} ({why})',
  closedDay: '{date}: ar gau',
  closedDayWhy: '{date}: ar gau ({why})',
  fromTo: '{from} tan {to}',
  then: '{earlier}, wedyn {later}',
  allDay: 'ddydd a nos',

  morning: '{clock}am',
  afternoon: '{clock}pm',
  midday: 'hanner dydd',
  midnight: 'hanner nos',

  today: 'heddiw',
  tomorrow: 'yfory',
  tonight: 'heno',
  tomorrowNight: 'nos yfory',
  onDate: '{weekday} {date}',
  twoDays: '{first} {second}',

  monday: 'Dydd Llun', tuesday: 'Dydd Mawrth', wednesday: 'Dydd Mercher', thursday: 'Dydd Iau', friday: 'Dydd Gwener', saturday: 'Dydd Sadwrn', sunday: 'Dydd Sul',
  onMonday: 'ddydd Llun', onTuesday: 'ddydd Mawrth', onWednesday: 'ddydd Mercher', onThursday: 'ddydd Iau', onFriday: 'ddydd Gwener', onSaturday: 'ddydd Sadwrn', onSunday: 'ddydd Sul',
  nightMonday: 'nos Lun', nightTuesday: 'nos Fawrth', nightWednesday: 'nos Fercher', nightThursday: 'nos Iau',
  nightFriday: 'nos Wener', nightSaturday: 'nos Sadwrn', nightSunday: 'nos Sul',
  toMonday: 'i ddydd Llun', toTuesday: 'i ddydd Mawrth', toWednesday: 'i ddydd Mercher', toThursday: 'i ddydd Iau', toFriday: 'i ddydd Gwener', toSaturday: 'i ddydd Sadwrn', toSunday: 'i ddydd Sul',
  andMonday: 'a dydd Llun', andTuesday: 'a dydd Mawrth', andWednesday: 'a dydd Mercher', andThursday: 'a dydd Iau', andFriday: 'a dydd Gwener', andSaturday: 'a dydd Sadwrn', andSunday: 'a dydd Sul',
  fromMonday: 'o ddydd Llun', fromTuesday: 'o ddydd Mawrth', fromWednesday: 'o ddydd Mercher', fromThursday: 'o ddydd Iau', fromFriday: 'o ddydd Gwener', fromSaturday: 'o ddydd Sadwrn', fromSunday: 'o ddydd Sul',

  month1: '{day} Ionawr', month2: '{day} Chwefror', month3: '{day} Mawrth', month4: '{day} Ebrill', month5: '{day} Mai', month6: '{day} Mehefin',
  month7: '{day} Gorffennaf', month8: '{day} Awst', month9: '{day} Medi', month10: '{day} Hydref', month11: '{day} Tachwedd', month12: '{day} Rhagfyr',
} as const satisfies Translation<typeof contactsEnglish, 'cy'>;

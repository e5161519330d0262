import type { Translation } from '@kind-by-design/plain-language/words';
import type { words as english } from './words.words';

export const words = {
  review: 'draft',
  whyBlames: 'Mae’n dweud wrth rywun mai nhw sydd ar fai, a’r cyfan sydd ei angen arnynt yw gwybod beth i’w wneud.',
  whyJargon: 'Mae gair nad yw pobl y tu allan yn ei wybod yn gwneud iddynt deimlo mai nhw sydd ar fai.',
  whyNoRemedy: 'Mae’n sôn am helynt ac yna’n gadael y person ar ei ben ei hun.',
  whyShouting: 'Mae’n teimlo fel rhywun yn gweiddi, yn enwedig ar rywun sy’n poeni eisoes.',
  whyHumour: 'Mae jôc ar adeg wael yn dweud wrth rywun nad yw eu helynt yn cael ei gymryd o ddifrif.',
  whyVague: 'Ni all neb ddatrys yr hyn nad yw’n cael ei enwi.',
  whyFinal: 'Mae’n cau’r drws: mae’r angen a ddaeth â’r person yma yn dal i fod.',

  sayWhatIsNeeded: 'Dywedwch beth sydd ei angen, gydag enghraifft: “Enter …, like …”.',
  sayWhatIsNeededOf: 'Dywedwch beth sydd ei angen, gydag enghraifft: “Enter the {thing}, like …”.',
  sayWhatHappened: 'Dywedwch beth ddigwyddodd, nid pwy wnaeth hynny, ac yna beth i’w wneud nesaf.',
  sayWhoCanSee: 'Dywedwch pwy sy’n cael gweld y dudalen hon, a sut i ofyn amdani.',
  sayPlainly: 'Yn lle “{said}”, dywedwch “{plain}”, neu gadewch y gair allan.',
  leaveOut: 'Gadewch “{said}” allan, a dywedwch beth mae’n ei olygu i’r person.',
  leaveCodeOut: 'Gadewch “{said}” allan. Os oes ei angen ar y ddesg gymorth, rhowch ef yn olaf a’i alw’n gyfeirnod.',
  sayInFull: 'Ysgrifennwch yn llawn beth mae “{said}” yn ei olygu.',
  endQuietly: 'Gorffennwch ag atalnod llawn.',
  writeSmall: 'Ysgrifennwch “{said}” mewn llythrennau bach. Y peth pwysicaf sy’n dod gyntaf.',
  sayItPlainly: 'Gadewch “{said}” allan, a dechreuwch gyda’r hyn a ddigwyddodd.',
  nameTheAnswer: 'Enwch yr hyn y gofynnir amdano: “Enter your postcode”, nid “This field is required”.',
  nameWhatFailed: 'Enwch yr hyn na weithiodd: “We could not save your answers”.',
  sayHowToSearch: 'Dywedwch am beth arall i chwilio, neu ble: “Check the spelling, or search for a postcode”.',
  sayChooseAnother: 'Dywedwch beth i’w wneud yn lle hynny: “Choose another …”, neu “Sign in if it is yours”.',
  sayTheLimit: 'Dywedwch beth yw’r terfyn: “… must be 200 characters or less”.',
  sayHowToStartAgain: 'Dywedwch sut i fynd ymlaen: “Sign in again”, neu “Ask for a new link”.',
  sayWhatToDo: 'Dywedwch beth i’w wneud nesaf: rhoi cynnig arall arni a phryd, ffordd arall, neu pwy all helpu.',
  sayWhoCanHelp: 'Dywedwch pam, a beth all y person ei wneud: pwy i’w holi, ffordd arall, neu pryd y bydd yn newid.',
} as const satisfies Translation<typeof english, 'cy'>;

import type { JourneyTranslation } from '@kind-by-design/journey';
import type { journey } from './journey.ts';

/** The questions in Welsh. Draft: a speaker of Welsh has not read them yet. */
export const questionsWelsh = {
  forWhom: {
    label: 'Ar gyfer pwy mae hwn?',
    called: { plain: 'Ar gyfer pwy mae hwn', thing: 'ar gyfer pwy mae hwn' },
    hint: 'Gallwch ofyn drosoch eich hun, neu dros rywun rydych chi’n gofalu amdano neu’n gweithio gydag ef.',
    options: {
      me: 'Fi',
      care: { label: 'Rhywun rwy’n gofalu amdano', hint: 'Er enghraifft partner, rhiant, cymydog neu ffrind.' },
      work: { label: 'Rhywun rwy’n gweithio gydag ef', hint: 'Er enghraifft fel nyrs, gweithiwr cymorth neu swyddog tai.' },
    },
  },
  myAge: {
    label: 'Ydych chi’n 18 oed neu’n hŷn?',
    called: { plain: 'Ydych chi’n 18 oed neu’n hŷn', whether: 'a ydych chi’n 18 oed neu’n hŷn' },
    why: 'Tîm arall sy’n helpu pobl o dan 18 oed. Dim ond er mwyn i chi beidio â gorfod dweud popeth ddwywaith rydyn ni’n gofyn.',
    options: { adult: 'Ydw', under: 'Nac ydw, rydw i o dan 18 oed' },
  },
  theirAge: {
    label: 'Ydyn nhw’n 18 oed neu’n hŷn?',
    called: { plain: 'Ydyn nhw’n 18 oed neu’n hŷn', whether: 'a ydyn nhw’n 18 oed neu’n hŷn' },
    why: 'Tîm arall sy’n helpu pobl o dan 18 oed. Dim ond er mwyn i neb orfod dweud popeth ddwywaith rydyn ni’n gofyn.',
    options: { adult: 'Ydyn', under: 'Nac ydyn, maen nhw o dan 18 oed' },
  },
  talk: {
    label: 'Sut wnawn ni siarad?',
    called: { plain: 'Sut y byddwn ni’n siarad', thing: 'sut y byddwn ni’n siarad' },
    hint: 'Does dim rhaid i chi ysgrifennu dim.',
    options: {
      reachMe: { label: 'Cysylltwch â fi', hint: 'Byddwn ni’n gofyn sut i gysylltu â chi, a gallwch anfon yr hyn sydd yno hyd yn hyn. Byddwch chi’n dweud y gweddill pan fyddwn ni’n siarad.' },
      ringYou: { label: 'Bydda i’n eich ffonio chi', hint: 'Gallwch gadw’r hyn a ysgrifennoch, neu gau’r dudalen hon.' },
      goOn: { label: 'Rydw i am fynd ymlaen yma', hint: 'Bydd y cwestiwn yn aros ar agor. Byddwn ni’n gofyn i chi amdano pan fyddwn ni’n siarad.' },
    },
  },

  safeMessage: {
    label: 'Ydy hi’n ddiogel i ni adael neges i chi?',
    called: { plain: 'Gadael neges i chi', whether: 'a yw’n ddiogel i ni adael neges i chi' },
    hint: 'Efallai y byddwn ni am adael neges os na fyddwch chi’n ateb. Os nad ydych chi’n gwybod, fyddwn ni ddim yn gadael un.',
    options: { yes: 'Ydy', no: 'Nac ydy, siaradwch â fi yn unig' },
  },
  safeWord: {
    label: 'Gair y byddwn ni’n ei ddweud yn gyntaf, er mwyn i chi wybod mai ni sydd yno',
    called: { plain: 'Y gair y byddwn ni’n ei ddweud yn gyntaf', thing: 'y gair y byddwn ni’n ei ddweud yn gyntaf' },
    hint: 'Dewiswch air nad yw’n dweud dim wrth bobl eraill, fel enw blodyn. Gallwch ei adael.',
  },
  unsafeTimes: {
    label: 'Pryd nad yw’n ddiogel cysylltu â chi?',
    called: { plain: 'Pryd nad yw’n ddiogel cysylltu â chi', thing: 'pryd nad yw’n ddiogel cysylltu â chi' },
    hint: 'Er enghraifft, “ar ôl 6 yr hwyr” neu “pan fydd fy mrawd yma”.',
  },
  reachBy: {
    label: 'Sut ddylen ni gysylltu â chi?',
    called: { plain: 'Sut i gysylltu â chi', thing: 'sut ddylen ni gysylltu â chi' },
    why: 'Dim ond y ffordd hon y byddwn ni’n ei defnyddio, i’ch ateb chi. Bydd pwy bynnag sy’n cysylltu â chi yn gweld gyntaf yr hyn a ddywedoch sy’n ddiogel.',
    options: {
      call: 'Galwad ffôn',
      text: 'Neges destun',
      relay: { label: 'Cyfnewid testun (Relay UK)', hint: 'Os nad ydych chi’n clywed neu’n siarad ar y ffôn.' },
      bsl: { label: 'Galwad fideo yn Iaith Arwyddion Prydain (BSL)', hint: 'Bydd dehonglydd yn ymuno â’r alwad. Ni fydd yn costio dim i chi.' },
      email: 'E-bost',
      letter: 'Llythyr',
      visit: { label: 'Bydda i’n dod atoch chi', hint: 'Does dim angen ffôn na chyfeiriad: 1 Stryd Enghraifft, Exampleton, o ddydd Llun i ddydd Iau, 9am i 5pm.' },
    },
  },
  telephone: {
    label: 'Pa rif ddylen ni ei ddefnyddio?',
    called: { plain: 'Eich rhif ffôn', thing: 'eich rhif ffôn' },
    hint: 'Does dim rhaid mai eich rhif chi yw e. Os nad oes rhif, ewch yn ôl a dewiswch ffordd arall i ni gysylltu â chi.',
  },
  email: {
    label: 'Pa gyfeiriad e-bost ddylen ni ei ddefnyddio?',
    called: { plain: 'Eich cyfeiriad e-bost', thing: 'eich cyfeiriad e-bost' },
    hint: 'Un nad oes neb ond chi yn ei ddarllen yw’r mwyaf diogel.',
  },
  letterTo: {
    label: 'I ble y dylai’r llythyr fynd?',
    called: { plain: 'I ble mae’r llythyr yn mynd', thing: 'i ble y dylai’r llythyr fynd' },
    hint: 'Gyda’r enw i’w roi arno. Gall fynd at rywun rydych chi’n ymddiried ynddo.',
  },

  theirName: {
    label: 'Beth yw eu henw?',
    called: { plain: 'Eu henw', thing: 'eu henw' },
    hint: 'Mae’r enw maen nhw’n hoffi cael eu galw wrtho yn ddigon.',
  },
  howKnown: {
    label: 'Sut rydych chi’n adnabod eich gilydd?',
    called: { plain: 'Sut rydych chi’n adnabod eich gilydd', thing: 'sut rydych chi’n adnabod eich gilydd' },
    hint: 'Er enghraifft, “hi yw fy mam” neu “fi yw ei nyrs ardal”.',
  },
  knows: {
    label: 'Ydyn nhw’n gwybod eich bod chi’n gofyn?',
    called: { plain: 'Ydyn nhw’n gwybod', whether: 'a ydyn nhw’n gwybod eich bod chi’n gofyn' },
    why: 'Gallwch fynd ymlaen beth bynnag yw eich ateb. Mae’n dweud wrthon ni â phwy y cawn ni siarad, a pha mor ofalus.',
    options: {
      yes: 'Maen nhw’n gwybod',
      notYet: { label: 'Ddim eto', hint: 'Byddwn ni’n siarad â chi gyntaf. Fyddwn ni ddim yn dweud dim wrthyn nhw cyn i chi gael y cyfle.' },
      deciding: { label: 'Dydw i ddim yn siŵr y gallan nhw benderfynu am hyn', hint: 'Byddwn ni’n dechrau gyda’r hyn maen nhw ei eisiau, ac yn darganfod gyda’n gilydd beth y gallan nhw ei benderfynu.' },
      risk: { label: 'Gallai dweud wrthyn nhw roi rhywun mewn perygl', hint: 'Fyddwn ni ddim yn dweud dim wrthyn nhw cyn i ni siarad â chi.' },
    },
  },
  standing: {
    label: 'Oes rhywun wedi rhoi’r hawl i chi benderfynu drostyn nhw?',
    called: { plain: 'Yr hawl i benderfynu drostyn nhw', whether: 'a oes gennych chi’r hawl i benderfynu drostyn nhw' },
    why: 'Mae rhai pobl wedi’u henwi mewn papur neu gan lys. Nid yw’r rhan fwyaf, a gallan nhw ofyn yr un fath.',
    options: {
      no: 'Nac oes',
      attorney: { label: 'Oes, nhw eu hunain', hint: 'Chi yw eu hatwrnai, mewn atwrneiaeth arhosol neu barhaus.' },
      deputy: { label: 'Oes, llys', hint: 'Chi yw eu dirprwy, wedi’ch penodi gan y Llys Gwarchod.' },
    },
  },
  attorneyFor: {
    label: 'Beth gewch chi ei benderfynu fel eu hatwrnai?',
    called: { plain: 'Beth gewch chi ei benderfynu fel eu hatwrnai', thing: 'beth gewch chi ei benderfynu fel eu hatwrnai' },
    options: { health: 'Iechyd a gofal', money: 'Eiddo ac arian', enduring: 'Eiddo ac arian, mewn atwrneiaeth barhaus hŷn' },
  },
  deputyFor: {
    label: 'Beth gewch chi ei benderfynu fel eu dirprwy?',
    called: { plain: 'Beth gewch chi ei benderfynu fel eu dirprwy', thing: 'beth gewch chi ei benderfynu fel eu dirprwy' },
    options: { health: 'Iechyd a gofal', money: 'Eiddo ac arian' },
  },

  story: {
    label: 'Beth sy’n digwydd?',
    called: { plain: 'Beth sy’n digwydd', thing: 'beth sy’n digwydd' },
    hint: 'Yn eich geiriau eich hun, cymaint neu gyn lleied ag y mynnwch. Mae un gair yn ddigon. Gallwch ysgrifennu mewn unrhyw iaith.',
    why: 'Bydd pwy bynnag sy’n siarad â chi yn darllen hwn gyntaf, er mwyn i neb orfod dechrau eto. Dim ond nhw a’u tîm sy’n ei weld.',
  },
  hard: {
    label: 'Beth sy’n anodd ar hyn o bryd?',
    called: { plain: 'Beth sy’n anodd ar hyn o bryd', thing: 'beth sy’n anodd ar hyn o bryd' },
    hint: 'Dewiswch bopeth sy’n gweddu, i chi neu i’r person rydych chi’n ysgrifennu ar ei ran. Mae diwrnod gwael yn cyfrif.',
    why: 'Mae’n ein helpu i ddod â’r bobl iawn. Ni fydd dim yn cael ei gymryd oddi arnoch oherwydd yr hyn a ddewiswch.',
    options: {
      d1: 'Bwyta ac yfed yn dda',
      d2: 'Ymolchi',
      d3: 'Mynd i’r tŷ bach',
      d4: 'Gwisgo',
      d5: 'Symud o gwmpas gartref yn ddiogel',
      d6: 'Cadw’r cartref',
      d7: 'Gweld pobl sy’n bwysig',
      d8: 'Gwaith, dysgu neu wirfoddoli',
      d9: 'Mynd allan',
      d10: 'Gofalu am blentyn',
      d11: 'Rhywbeth arall',
      none: 'Dim un o’r rhain',
    },
  },
  hardElse: { label: 'Beth arall sy’n anodd?', called: { plain: 'Beth arall sy’n anodd', thing: 'beth arall sy’n anodd' } },
  howOften: {
    label: 'Pa mor aml mae’n anodd?',
    called: { plain: 'Pa mor aml', thing: 'pa mor aml mae’n anodd' },
    options: { always: 'Drwy’r amser', days: 'Y rhan fwyaf o ddyddiau', some: 'Rhai dyddiau', seldom: 'Bob hyn a hyn', changing: 'Mae’n newid llawer' },
  },
  whatHappens: {
    label: 'Beth sy’n digwydd?',
    called: { plain: 'Beth sy’n digwydd', thing: 'beth sy’n digwydd' },
    hint: 'Dim ond os ydych chi am ddweud wrthon ni nawr. Gallwch ei adael.',
  },
  helperWho: {
    label: 'Pwy sy’n helpu?',
    called: { plain: 'Pwy sy’n helpu', thing: 'pwy sy’n helpu' },
    hint: 'Er enghraifft, “fy merch”, “cymydog” neu “gofalwyr yn y bore”. Mae enw cyntaf yn ddigon.',
  },
  helperWhat: {
    label: 'Beth maen nhw’n ei wneud?',
    called: { plain: 'Beth maen nhw’n ei wneud', thing: 'beth maen nhw’n ei wneud' },
    hint: 'Ac os byddai help o fudd iddyn nhw eu hunain, dywedwch hynny hefyd.',
  },
  matters: {
    label: 'Beth sydd bwysicaf?',
    called: { plain: 'Beth sydd bwysicaf', thing: 'beth sydd bwysicaf' },
    hint: 'I chi, neu i’r person rydych chi’n ysgrifennu ar ei ran. Er enghraifft, “aros yn fy nghartref fy hun”, “gweld fy ffrindiau” neu “bod yn yr ardd”.',
    why: 'Dylai help ffitio bywyd, nid fel arall. Byddwn ni’n edrych ar hyn eto gyda chi cyn i ddim gael ei benderfynu.',
  },

  name: {
    label: 'Beth yw eich enw?',
    called: { plain: 'Eich enw', thing: 'eich enw' },
    hint: 'Mae unrhyw enw rydych chi’n hoffi cael eich galw wrtho yn ddigon.',
    why: 'Byddwn ni’n gofyn amdanoch chi wrth yr enw hwn, er mwyn i neb arall glywed am beth mae.',
  },
  birth: {
    label: 'Pryd gawsoch chi eich geni?',
    called: { plain: 'Eich dyddiad geni', thing: 'eich dyddiad geni' },
    hint: 'Mae dyddiad bras yn iawn: “1952”, neu “gwanwyn 1960”.',
    why: 'Mae’n ein helpu i’ch adnabod chi oddi wrth eraill â’ch enw, ac i chwilio am yr hyn rydyn ni’n ei wybod eisoes, er mwyn i chi beidio â gorfod ei ddweud eto.',
  },
  theirBirth: {
    label: 'Pryd gawson nhw eu geni?',
    called: { plain: 'Eu dyddiad geni', thing: 'eu dyddiad geni' },
    hint: 'Mae dyddiad bras yn iawn: “1952”, neu “tua 80 mlynedd yn ôl”.',
    why: 'Mae’n ein helpu i’w hadnabod nhw oddi wrth eraill â’u henw.',
  },
  home: {
    label: 'Ble rydych chi’n byw nawr?',
    called: { plain: 'Ble rydych chi’n byw nawr', thing: 'ble rydych chi’n byw nawr' },
    why: 'Mae peth help yn dod i’r lle rydych chi. Fyddwn ni ddim yn anfon dim yno, a fydd neb yn dod yno, oni bai eich bod chi wedi dweud hynny.',
  },
  theirHome: {
    label: 'Ble maen nhw’n byw nawr?',
    called: { plain: 'Ble maen nhw’n byw nawr', thing: 'ble maen nhw’n byw nawr' },
    why: 'Mae peth help yn dod i’r lle maen nhw. Fyddwn ni ddim yn anfon dim yno, a fydd neb yn dod yno, cyn i ni siarad.',
  },
  needs: {
    label: 'Beth sydd ei angen arnoch chi gennym ni?',
    called: { plain: 'Beth sydd ei angen arnoch chi gennym ni', thing: 'beth sydd ei angen arnoch chi gennym ni' },
    hint: 'Er mwyn i ni siarad ac ysgrifennu mewn ffordd sy’n gweithio, i chi neu i’r person rydych chi’n ysgrifennu ar ei ran. Dewiswch bopeth sy’n gweddu.',
    options: {
      largePrint: 'Print mawr',
      easyRead: 'Hawdd ei ddeall, gyda lluniau',
      audio: 'Sain',
      braille: 'Braille',
      language: { label: 'Iaith arall', hint: 'Bydd cyfieithydd yn ymuno â ni. Ni fydd yn costio dim i chi.' },
      bsl: 'Iaith Arwyddion Prydain (BSL)',
      interpreter: { label: 'Math arall o ddehonglydd', hint: 'Er enghraifft, gwefuslefarydd neu ddehonglydd i bobl fyddarddall.' },
      moreTime: 'Mwy o amser, neu egwyliau',
      somebody: 'Rhywun rydw i’n ymddiried ynddo wrth fy ochr',
      other: 'Rhywbeth arall',
      none: 'Dim byd yn arbennig',
    },
  },
  whichLanguage: { label: 'Pa iaith?', called: { plain: 'Yr iaith', thing: 'yr iaith' } },
  whatElse: { label: 'Beth fyddai’n helpu?', called: { plain: 'Beth fyddai’n helpu', thing: 'beth fyddai’n helpu' } },
  money: {
    label: 'Oes pryderon am arian?',
    called: { plain: 'Pryderon am arian', whether: 'a oes pryderon am arian' },
    hint: 'Am wres, bwyd, rhent, dyledion, neu gost gofal.',
    why: 'Nid yw arian byth yn amod i gael gwrandawiad: nid yw eich ateb yn newid dim am y cais hwn.',
    options: { yes: { label: 'Oes', hint: 'Mae’r dudalen nesaf yn dweud pwy sy’n helpu.' }, no: 'Nac oes' },
  },
} as const satisfies JourneyTranslation<typeof journey>['questions'];

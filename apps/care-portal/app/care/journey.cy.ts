import type { JourneyTranslation } from '@kind-by-design/journey';
import { endingsWelsh } from './endings.cy.ts';
import type { journey } from './journey.ts';
import { questionsWelsh } from './questions.cy.ts';

/** The journey in Welsh. Draft: a speaker of Welsh has not read it yet. */
export const journeyWelsh = {
  review: 'draft',
  lang: 'cy',
  title: 'Gofyn am help gyda bywyd bob dydd',
  questions: questionsWelsh,
  tasks: {
    who: 'Ar gyfer pwy mae hwn, a sut i gysylltu â chi',
    now: 'Sut mae pethau',
    details: 'Manylion',
    send: 'Edrych drosto a’i anfon',
  },
  steps: {
    talk: {
      lead: 'Mae hynny’n iawn. Gallwch ein ffonio ar 01632 960 001, o ddydd Llun i ddydd Gwener, 9am i 5pm, a dweud wrth rywun yn lle ysgrifennu. Neu byddwn ni’n cysylltu â chi. Mae popeth a ysgrifennoch wedi’i gadw.',
    },
    safe: {
      title: 'Beth sy’n ddiogel i chi',
      lead: 'Gallai rhywun arall ateb eich ffôn, neu weld eich negeseuon. Dywedwch wrthon ni beth sy’n ddiogel, cyn dim byd arall, a byddwn ni’n cadw at hynny.',
    },
    them: { title: 'Y person rydych chi’n ysgrifennu ar ei ran' },
    before: {
      title: 'Beth fyddwn ni’n ei wneud felly',
      body: [
        'Fyddwn ni ddim yn dweud dim wrthyn nhw, nac wrth neb o’u cwmpas, cyn i ni siarad â chi.',
        'Bydd rhywun sydd wedi arfer â sefyllfaoedd o’r fath yn darllen hwn gyntaf, ac yn siarad â chi am beth sy’n ddiogel: â phwy y byddwn ni’n siarad, pryd ac ymhle.',
        'Dim ond os nad oes neb mewn perygl y gallwn ni ei gadw rhag pawb. Os byddwn ni’n meddwl bod rhywun mewn perygl, byddwn ni’n dweud wrthoch chi gyntaf beth fyddwn ni’n ei wneud, oni bai y byddai hynny ei hun yn rhoi rhywun mewn perygl.',
        'Os oes rhywun mewn perygl nawr, ffoniwch 999. I siarad â rhywun amdano heddiw, ddydd neu nos, ffoniwch 01632 960 002.',
      ],
    },
    standing: { title: 'Pwy sy’n penderfynu' },
    daily: { title: 'Beth sy’n anodd ar hyn o bryd' },
    more: { title: '{option}' },
    help: {
      title: 'Pwy sy’n helpu ar hyn o bryd',
      list: {
        title: 'Pwy sy’n helpu ar hyn o bryd',
        first: 'Oes rhywun yn helpu ar hyn o bryd?',
        another: 'Oes rhywun arall yn helpu?',
        entry: 'Person {number}',
      },
    },
    birthcheck: {
      title: 'Ydy hyn yn iawn?',
      body: [
        'Dywedoch eich bod chi’n 18 oed neu’n hŷn. Mae’r dyddiad geni’n dweud eich bod chi’n iau.',
        'Mae’n hawdd gwneud llithriad. Os yw’r dyddiad yn iawn, gallwch fynd ymlaen: byddwn ni ein hunain yn dod â’r tîm i bobl o dan 18 oed i mewn.',
      ],
    },
    theircheck: {
      title: 'Ydy hyn yn iawn?',
      body: [
        'Dywedoch eu bod nhw’n 18 oed neu’n hŷn. Mae’r dyddiad geni’n dweud eu bod nhw’n iau.',
        'Mae’n hawdd gwneud llithriad. Os yw’r dyddiad yn iawn, gallwch fynd ymlaen: byddwn ni ein hunain yn dod â’r tîm i bobl o dan 18 oed i mewn.',
      ],
    },
    needs: { title: 'Beth sydd ei angen arnoch chi gennym ni' },
    extrahelp: {
      title: 'Help gydag arian',
      body: [
        'Bydd ein tîm cyngor ariannol yn edrych gyda chi ar beth y gallech chi ei hawlio, ar filiau ac ar ddyledion. Nid yw’n costio dim: ffoniwch 01632 960 003, o ddydd Llun i ddydd Gwener, 9am i 5pm.',
        'Mae Cyngor ar Bopeth yn helpu hefyd, ac nid ydyn nhw’n dweud wrth neb beth ddywedwch chi.',
        'Os nad oes arian ar gyfer bwyd neu wres heddiw, ffoniwch ni ar 01632 960 001, neu 01632 960 002 gyda’r nos ac ar y penwythnos.',
        'Nid yw dim o hyn yn newid yr hyn rydych chi’n ei ofyn yma. Byddwn ni hefyd yn siarad amdano pan fyddwn ni’n cysylltu â chi.',
      ],
    },
    sharing: {
      title: 'Beth rydyn ni’n ei rannu, gyda phwy a pham',
      body: [
        'Y tîm gofal cymdeithasol i oedolion sy’n darllen yr hyn a anfonwch. Bob tro y bydd un ohonyn nhw’n ei agor, bydd hynny’n cael ei gofnodi.',
        'Os oes angen gwasanaeth arall, fel nyrs neu’r tîm tai, byddwn ni’n gofyn i chi gyntaf, a dim ond yr hyn sydd ei angen arnyn nhw y byddan nhw’n ei gael.',
        'Heb ofyn, dim ond os oes rhywun mewn perygl neu os yw llys yn dweud hynny y byddwn ni’n rhannu. Byddwn ni’n dweud wrthoch chi, oni bai y byddai hynny’n rhoi rhywun mewn perygl.',
        'Gallwch ofyn am weld yr hyn rydyn ni’n ei gadw, am ei gywiro, neu am ei ddileu.',
      ],
    },
    check: { title: 'Edrychwch ar yr hyn a ddywedoch wrthon ni' },
  },
  endings: endingsWelsh,
} as const satisfies JourneyTranslation<typeof journey>;

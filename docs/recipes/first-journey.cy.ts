import { type JourneyTranslation, translated } from '@kind-by-design/journey';
import { journey } from './first-journey.ts';

const words = {
  review: 'draft',
  lang: 'cy',
  title: 'Gofyn am brydau gartref',
  questions: {
    forWhom: { label: 'Ai i chi mae’r prydau?', options: { me: 'Ie', other: 'Nage, i rywun arall' } },
    who: { label: 'I bwy maen nhw?', hint: 'Er enghraifft “fy nhad”.' },
    days: { label: 'Ar sawl diwrnod yr wythnos?' },
    name: { label: 'Beth yw eich enw?' },
    phone: { label: 'Pa rif y gallwn ni ei ffonio?' },
  },
  steps: {
    talk: { title: 'Beth am siarad, felly', body: ['Gadewch eich rhif, a byddwn ni’n eich ffonio chi heddiw.'] },
    you: { title: 'Sut i gael gafael arnoch chi' },
    check: { title: 'Gwirio eich atebion' },
  },
  endings: {
    sent: {
      title: 'Mae eich cais wedi’n cyrraedd ni', next: ['Rydyn ni’n ei ddarllen.', 'Rydyn ni’n eich ffonio chi i gytuno ar ddiwrnod.'], byWhen: '5pm ar y diwrnod gwaith nesaf',
      ask: 'Ffoniwch y tîm prydau ar 01632 960 100.', ifTheDatePasses: 'Ffoniwch ni. Does dim rhaid i chi ddweud popeth eto.', ifItGetsWorse: 'Ffoniwch ni, neu 999 os oes perygl.',
    },
  },
} as const satisfies JourneyTranslation<typeof journey>;

export const welsh = translated(journey, words);

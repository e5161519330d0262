import type { Translation } from '@kind-by-design/plain-language/words';
import type { commandWords as english } from './command.words';

export const commandWords = {
  review: 'draft',
  help: `kind-audit: yn canfod yr hyn sy’n angharedig ar dudalen, a’r hyn sy’n cau pobl allan.

  kind-audit <cyfeiriad, ffeil HTML neu ffolder …>
      Yn edrych ar bob tudalen yn Chromium: axe-core gyda WCAG 2.2 A ac AA, a’r rheolau caredigrwydd.
      Yn dweud y mwyaf niweidiol yn gyntaf, mewn geiriau plaen.

      --format text|json|html|junit   sut i’w ddweud (text)
      --out FILE          ei ysgrifennu yno
      --list FILE         cyfeiriadau, ffeiliau a ffolderi, un ar bob llinell (mae - yn eu darllen o’r bibell)
      --viewport LIST     lled ac uchder mewn picseli CSS, er enghraifft 320x640,1280x800 (1280x800)
      --states FILE       sgript sy’n dod â thudalen i’w chyflyrau: wedi’i hanfon yn wag, heb rwydwaith, amser wedi dod i ben
      --fail-on LEVEL     gorffen gydag 1 o’r lefel hon ymlaen: minor, moderate, serious, critical, none (minor)
      --baseline FILE     --format json blaenorol: dim ond yr hyn sy’n newydd sy’n gorffen gydag 1
      --without IDS       rheolau i’w gadael allan, wedi’u gwahanu gan goma
      --pictures N        y nifer mwyaf o luniau o elfennau ar gyfer pob tudalen (20 ar gyfer html, 0 fel arall)
      --jobs N            faint o dudalennau yr edrychir arnynt ar unwaith (2)
      --timeout SECONDS   yr hiraf y caiff tudalen ei gymryd i gyrraedd (30)
      --network           gadael i dudalennau o ffeiliau ddefnyddio’r rhwydwaith hefyd
      --chromium PATH     y Chromium i edrych ag ef, neu npm am yr un o npm
      --lang en|cy        iaith hyn i gyd (en)

  kind-audit words [--jsonl] <ffeil neu ->
      Yn edrych ar negeseuon a ffeiliau iaith: kind-audit words --help

  kind-audit site <cyfeiriad>
      Yn dilyn dolenni gwefan: kind-audit site --help

  kind-audit compare <before.json> <after.json> [--format text|json|html] [--out FILE] [--fail-on LEVEL]
      Yn dweud beth sy’n newydd, beth sydd wedi mynd, a beth sydd yr un fath.

  kind-audit --help
  kind-audit --version

Mae’n gorffen gyda 0: dim wedi’i ganfod ar y lefel. 1: wedi canfod. 2: ni ellid darllen neu gyrraedd rhywbeth; dywedir pob un mewn un llinell, ac edrychwyd ar y gweddill.
Nid yw “dim wedi’i ganfod” yn golygu “caredig”: dim ond rhan o hynny y mae peiriant yn ei gweld.`,
  oldNode: 'Mae angen Node {least} neu fwy newydd ar hyn, ac mae’n rhedeg ar {here}. Gosodwch Node mwy newydd, a rhowch gynnig arall arni',
  nothingAsked: 'Enwch beth i edrych arno: kind-audit <cyfeiriad, ffeil HTML neu ffolder>. Gweler kind-audit --help',
  noOption: 'Nid oes dewis {option}. Gweler kind-audit --help',
  noOptionBut: 'Nid oes dewis {option}. Ai {near} a olygir? Gweler kind-audit --help',
  noValue: 'Mae angen gwerth ar ôl y dewis {option}. Gweler kind-audit --help',
  badChoice: 'Mae {option} yn cymryd un o {choices}, nid “{given}”',
  badNumber: 'Mae {option} yn cymryd rhif cyfan o {least} ymlaen, nid “{given}”',
  badViewport: 'Mae --viewport yn cymryd lled ac uchder mewn picseli CSS, er enghraifft 320x640,1280x800, nid “{given}”',
  noRule: 'Nid oes rheol “{id}” i’w gadael allan. Mae’r enwau yn yr adroddiad ac yn y README',
  noFile: 'Nid oes ffeil {file}. Gwiriwch y llwybr',
  cannotRead: 'Ni ellir darllen {file} ({why}). Gwiriwch y llwybr, a phwy sydd â’r hawl i’w darllen',
  cannotWrite: 'Ni ellir ysgrifennu {file} ({why}). Gwiriwch y llwybr, a phwy sydd â’r hawl i ysgrifennu yno',
  notJson: 'Nid JSON yw {file} ({why}). Rhowch ffeil a ysgrifennodd kind-audit --format json',
  notARun: 'Nid oes canlyniad kind-audit yn {file}. Rhowch ffeil a ysgrifennodd kind-audit --format json',
  emptyList: 'Nid oes cyfeiriad yn {file}. Ysgrifennwch un ar bob llinell',
  statesNotLoaded: 'Ni ellir llwytho’r sgript cyflyrau {file} ({why}). Trwsiwch hi; edrychwyd ar y tudalennau fel y daethant',
  noStates: 'Nid yw’r sgript cyflyrau {file} yn allforio cyflyrau. Mae’r README yn dangos sut i’w hysgrifennu; edrychwyd ar y tudalennau fel y daethant',
  stateNoFunction: 'Nid ffwythiant yw’r cyflwr “{state}” yn {file}. Mae’r README yn dangos sut i’w ysgrifennu; edrychwyd ar y tudalennau fel y daethant',
  compareTwo: 'Enwch ddau ganlyniad: kind-audit compare before.json after.json',
  baselineLeft: 'Hebddo, mae popeth a ganfuwyd yn cyfrif fel newydd',
  progress: 'Edrychwyd ar {done} o {of} o dudalennau: {url}',
  written: 'Mae’r adroddiad yn {file}.',
  lookedAt: { zero: 'Ni edrychwyd ar unrhyw dudalen.', one: 'Edrychwyd ar {count} dudalen.', two: 'Edrychwyd ar {count} dudalen.', few: 'Edrychwyd ar {count} tudalen.', many: 'Edrychwyd ar {count} tudalen.', other: 'Edrychwyd ar {count} tudalen.' },
  found: { zero: 'Ni chanfuwyd dim.', one: 'Canfuwyd {count} peth.', two: 'Canfuwyd {count} beth.', few: 'Canfuwyd {count} pheth.', many: 'Canfuwyd {count} pheth.', other: 'Canfuwyd {count} peth.' },
  foundNone: 'Ni chanfu’r peiriant ddim. Nid yw hynny’n golygu “caredig” eto: gweler beth na wiriwyd.',
  foundNew: { zero: 'Nid oes dim ohonynt yn newydd.', one: 'Mae {count} ohonynt yn newydd.', two: 'Mae {count} ohonynt yn newydd.', few: 'Mae {count} ohonynt yn newydd.', many: 'Mae {count} ohonynt yn newydd.', other: 'Mae {count} ohonynt yn newydd.' },
  problem: '{url}: {why}.',
} as const satisfies Translation<typeof english, 'cy'>;

import type { Translation } from '@kind-by-design/plain-language/words';
import type { siteCommandWords as english } from './site-command.words';

const stayAway = 'Mae’r safle’n gofyn am ddod yn ôl ymhen {count} munud. Mae’r hyn a gafwyd yn cael ei gadw yn {folder}; mae’r un gorchymyn yn mynd ymlaen o’r fan honno';

export const siteCommandWords = {
  review: 'draft',
  help: `kind-audit site: mae’n archwilio safle cyfan, o un cyfeiriad ar hyd ei ddolenni.

  kind-audit site <cyfeiriad>
      Mae’n agor un dudalen ar y tro, ac yn aros ar y safle. Nid yw’n pwyso dim, yn anfon ffurflen, nac yn allgofnodi neb.
      Mae’n cadw at robots.txt. Mae’n dweud wrth y gweinydd pwy ydyw: kind-audit.
      Ar ôl ei atal neu ei ladd, mae’r un gorchymyn yn mynd ymlaen o’r lle yr oedd.

      --include GLOB      agor llwybrau fel hyn yn unig: /gofal/**  (gellir ei roi fwy nag unwaith)
      --exclude GLOB      peidio byth ag agor llwybrau fel hyn; cryfach na --include
      --max-pages N       y nifer mwyaf o dudalennau a agorir (1000)
      --max-depth N       y nifer mwyaf o ddolenni o’r dechrau at dudalen (unrhyw nifer)
      --sample N          faint o dudalennau o’r un gwneuthuriad a archwilir (5; 0: pob un)
      --delay EILIADAU    o un dudalen i’r nesaf (1; mwy os yw robots.txt yn gofyn)
      --folder FFOLDER    lle mae’n cadw’r hyn y mae’n ei wybod nes iddo orffen (.kind-audit/ ac enw’r safle)
      --keep              gadael y ffolder honno pan fydd wedi gorffen
      --anew              anghofio’r hyn a ddechreuwyd yn y ffolder honno
      --ignore-robots     ar gyfer eich safle eich hun yn unig: agor hefyd yr hyn y mae robots.txt yn gofyn am adael llonydd iddo

  Ac fel ar gyfer tudalennau: --format, --out, --viewport, --states, --fail-on, --baseline, --without, --pictures, --timeout, --chromium, --lang. Gweler kind-audit --help.

Mae’n gorffen gyda 0: dim wedi’i ganfod ar y lefel. 1: wedi’i ganfod. 2: ni ellid darllen neu gyrraedd rhywbeth; dywedir pob un mewn un llinell, ac edrychwyd ar y gweddill.`,
  oneAddress: 'Enwch un cyfeiriad i ddechrau ohono: kind-audit site https://example.org/',
  nameInAddress: 'Cerddir safle cyfan heb enw na chyfrinair yn ei gyfeiriad: {given}. Gadewch nhw allan, neu edrychwch ar dudalennau unigol gyda nhw: kind-audit <cyfeiriad>',
  noAddress: 'Nid yw “{given}” yn gyfeiriad safle. Ysgrifennwch ef yn llawn, fel https://example.org/',
  badDelay: 'Mae --delay yn cymryd eiliadau, fel 0.5 neu 2, nid “{given}”',
  noRobots: 'Ni ellir darllen robots.txt y safle hwn ({why}), felly nid yw’n hysbys beth y ceir ei agor. Rhowch gynnig arall yn nes ymlaen. Os chi biau’r safle, defnyddiwch --ignore-robots',
  notOurs: 'Mae rhywbeth arall yn {folder}. Enwch ffolder wag gyda --folder',
  askedOtherwise: 'Mae archwiliad yn {folder} a ddechreuwyd gyda geiriau eraill. Ewch ymlaen gyda’r rheini, neu dechreuwch eto gyda --anew, neu enwch --folder arall',
  cannotWrite: 'Ni ellir ysgrifennu dim yn {folder} ({why}). Enwch ffolder arall gyda --folder',
  noCrawlee: 'I archwilio safle, mae angen Crawlee, ac nid yw yma. Rhedwch: npm install @crawlee/basic',
  stayAway: { zero: stayAway, one: stayAway, two: stayAway, few: stayAway, many: stayAway, other: stayAway },
  stopped: 'Ataliwyd yr archwiliad. Mae’r hyn a gafwyd yn cael ei gadw yn {folder}; mae’r un gorchymyn yn mynd ymlaen o’r fan honno',
  progress: '{done} o {known} o dudalennau hysbys hyd yma, {left} ar ôl: {path}',
} as const satisfies Translation<typeof english, 'cy'>;

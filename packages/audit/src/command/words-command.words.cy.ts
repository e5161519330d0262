import type { Translation } from '@kind-by-design/plain-language/words';
import type { wordsCommand as english } from './words-command.words';

export const wordsCommand = {
  review: 'draft',
  help: `kind-audit words: mae’n dod o hyd i’r hyn sy’n angharedig mewn negeseuon a ffeiliau iaith.

  kind-audit words <ffeil … neu ->
      Darllenir testun fesul paragraff, a rhestr o negeseuon fesul llinell. Darllenir ffeiliau iaith
      ({localeFormats}) fesul testun, gydag allwedd a llinell.
      “-” yw’r hyn sy’n dod o’r bibell.

  kind-audit words --jsonl <ffeil … neu ->
      {line} yw pob llinell, gyda “kind” ({kinds}) lle’r ydych yn ei wybod.
      Mae pob un yn rhoi un llinell o {jsonLines} yn ôl, yn yr un drefn: {answer}

      --deep                mae’n ychwanegu geiriau symlach, geiriau sy’n brifo rhai, ac oedran darllen darnau hir (Saesneg)
      --jargon CHC,MDT      geiriau nad oes neb ond eich gwasanaeth chi yn eu gwybod
      --locale TAG          iaith y testunau, megis en neu cy (yr hyn y mae’r ffeil yn ei ddweud, neu en)
      --lang en|cy          iaith y canfyddiadau a hyn (en)
      --format text|{json}    sut i’w ddweud ar gyfer testun a ffeiliau iaith (text)
      --fail-on sure|maybe|none   gorffen gydag 1 o’r sicrwydd hwn ymlaen (sure)

Mae’n gorffen gyda 0: dim wedi’i ganfod ar y sicrwydd hwnnw. 1: wedi canfod. 2: ni ellid darllen rhywbeth; dywedir pob un mewn un llinell, ac edrychwyd ar y gweddill.
Nid yw “dim wedi’i ganfod” yn golygu “caredig”: geiriau a phatrymau yw’r rhain, ac nid oes peiriant yn darllen brawddeg fel y mae person.`,
  nothingAsked: 'Enwch beth i’w ddarllen: kind-audit words <ffeil>, neu - ar gyfer y bibell. Gweler kind-audit words --help',
  noOption: 'Nid oes dewis o’r enw {option}. Gweler kind-audit words --help',
  noValue: 'Mae angen gwerth ar ôl y dewis {option}. Gweler kind-audit words --help',
  badChoice: 'Mae {option} yn cymryd un o {choices}, nid “{given}”',
  badLocale: 'Mae --locale yn cymryd iaith megis en, en-GB neu cy, nid “{given}”',
  noFile: 'Nid oes ffeil {file}. Edrychwch ar y llwybr',
  cannotRead: 'Ni ellir darllen {file} ({why}). Edrychwch ar y llwybr, a phwy gaiff ei darllen',
  isFolder: 'Ffolder yw {file}. Enwch y ffeiliau ynddi (megis {file}/*.{ending})',
  isPage: 'Tudalen yw {file}: mae “kind-audit {file}” yn edrych ar dudalennau',
  notReadYet: 'Mae {file} mewn fformat nad yw’n cael ei ddarllen yma. Rhowch destun neu un o {localeFormats}',
  noText: 'Nid testun mewn UTF-8 yw {file}. Cadwch hi fel UTF-8',
  nothingIn: 'Nid oes testun yn {file}. Edrychwch ai hon yw’r ffeil iawn',
  broken: '{file}, llinell {line}: nid {format} yw hyn ({what}). Trwsiwch y llinell; nid edrychwyd ar y ffeil',
  brokenLine: '{file}, llinell {line}: nid {format} yw hyn. Ysgrifennwch {shape} ar un llinell',
  noTextInLine: '{file}, llinell {line}: nid oes testun. Ysgrifennwch {shape} ar un llinell',
  noKind: '{file}, llinell {line}: nid oes math “{kind}”. Edrychwyd arni hebddo; y mathau yw {kinds}',
  moreLines: {
    zero: '{file}: nid oes rhagor o linellau na ellid eu darllen',
    one: '{file}: ni ellid darllen {count} llinell arall',
    two: '{file}: ni ellid darllen {count} linell arall',
    few: '{file}: ni ellid darllen {count} llinell arall',
    many: '{file}: ni ellid darllen {count} llinell arall',
    other: '{file}: ni ellid darllen {count} llinell arall',
  },
  otherLanguage: {
    zero: '{file}: nid oes testun mewn {language}. Mae’r adolygiad yn gwybod Saesneg',
    one: '{file}: mae {count} testun mewn iaith arall ({language}). Saesneg y mae’r adolygiad yn ei wybod: dim ond yr hyn nad oes angen iaith arno a welodd yno',
    two: '{file}: mae {count} destun mewn iaith arall ({language}). Saesneg y mae’r adolygiad yn ei wybod: dim ond yr hyn nad oes angen iaith arno a welodd yno',
    few: '{file}: mae {count} thestun mewn iaith arall ({language}). Saesneg y mae’r adolygiad yn ei wybod: dim ond yr hyn nad oes angen iaith arno a welodd yno',
    many: '{file}: mae {count} thestun mewn iaith arall ({language}). Saesneg y mae’r adolygiad yn ei wybod: dim ond yr hyn nad oes angen iaith arno a welodd yno',
    other: '{file}: mae {count} testun mewn iaith arall ({language}). Saesneg y mae’r adolygiad yn ei wybod: dim ond yr hyn nad oes angen iaith arno a welodd yno',
  },
  pipe: 'Yr hyn a ddaeth o’r bibell',
  sure: 'sicr',
  maybe: 'efallai',
  better: 'Gwell: {better}',
  read: {
    zero: 'Ni ddarllenwyd unrhyw destun.',
    one: 'Darllenwyd {count} testun.',
    two: 'Darllenwyd {count} destun.',
    few: 'Darllenwyd {count} thestun.',
    many: 'Darllenwyd {count} thestun.',
    other: 'Darllenwyd {count} testun.',
  },
  found: 'Sicr: {sure}. Efallai, i berson edrych arno: {maybe}.',
  foundNone: 'Ni chanfu’r peiriant ddim. Nid yw hynny’n golygu “caredig” eto: darllenwch ef yn uchel i rywun.',
} as const satisfies Translation<typeof english, 'cy'>;

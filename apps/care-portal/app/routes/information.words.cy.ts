import type { Translation } from '@kind-by-design/plain-language/words';
import type { information as english } from './information.words.ts';

export const information = {
  review: 'draft',
  title: 'Yr hyn rydyn ni’n ei gadw amdanoch chi',
  lead: 'Yn fyr: dim ond yr hyn a anfonwch aton ni, a dim ond y bobl sy’n eich helpu sy’n ei weld.',
  reading: 'Wrth i chi ddarllen',
  readingSaid: 'Dim byd. Os dewiswch chi iaith, bydd eich porwr yn cofio hynny am ddiwrnod.',
  writing: 'Wrth i chi ysgrifennu',
  writingSaid: 'Pan bwyswch chi fotwm ar dudalen lle rydych chi’n ysgrifennu, byddwn ni’n cadw’r hyn a ysgrifennoch chi, er mwyn iddo beidio â mynd ar goll. Does neb yn edrych arno. Bydd wedi mynd ar ôl 24 awr, neu ar unwaith pan bwyswch “Gadael y dudalen hon nawr”. Dim ond os gofynnwch am god i ddod yn ôl ag ef y byddwn ni’n ei gadw o dan y cod hwnnw am 28 diwrnod, neu nes i chi ei ddileu. Mae eich porwr yn dal rhif ar hap (cwci) sy’n dweud wrthon ni mai chi sydd wedi dod yn ôl.',
  sending: 'Pan fyddwch chi’n ei anfon',
  sendingSaid: 'Bydd y tîm sy’n eich ffonio yn ei ddarllen. Bob tro y bydd un ohonyn nhw’n ei agor, bydd hynny’n cael ei gofnodi. Byddwn ni’n ei ddefnyddio i’ch ateb chi, ac at ddim byd arall.',
  others: 'Os ysgrifennwch chi am rywun arall',
  othersSaid: 'Ysgrifennwch ddim ond yr hyn sydd ei angen arnon ni i’ch ffonio. Gallan nhw ofyn i ni beth sydd gennym amdanyn nhw. Os gallai dweud wrthyn nhw roi rhywun mewn perygl, dywedwch hynny pan fyddwn ni’n siarad.',
  rights: 'Yr hyn y gallwch ei ofyn i ni',
  rightsSaid: 'Gallwch ofyn am weld yr hyn sydd gennym amdanoch, am ei gywiro, neu am ei dynnu. Gofynnwch mewn unrhyw ffordd: does dim angen ffurflen.',
  notClear: 'Yr hyn na allwn ni ei dynnu',
  notClearSaid: 'Ni all “Gadael y dudalen hon nawr” glirio’r rhestr o dudalennau y mae eich porwr wedi ymweld â nhw. Os oes rhywun yn edrych ar yr hyn a wnewch ar y ddyfais hon, defnyddiwch un arall, neu ffoniwch ni.',
} as const satisfies Translation<typeof english, 'cy'>;

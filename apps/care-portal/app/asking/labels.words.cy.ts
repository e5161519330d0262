import type { FieldLabel } from '@kind-by-design/plain-language/field-message';
import type { labels as english } from './labels.words.ts';

/** Draft: a speaker of Welsh has not read these yet. */
export const labels = {
  callName: { plain: 'Beth ddylen ni eich galw chi', thing: 'enw y gallwn ni eich galw wrtho' },
  safeMessage: { plain: 'Gadael neges i chi', whether: 'a yw’n ddiogel i ni adael neges i chi' },
  safeWord: { plain: 'Y gair y byddwn ni’n ei ddweud gyntaf' },
  unsafeTimes: { plain: 'Adegau pan nad yw’n ddiogel' },
  reachBy: { plain: 'Sut i gysylltu â chi', thing: 'sut ddylen ni gysylltu â chi' },
  telephone: { plain: 'Eich rhif ffôn', thing: 'eich rhif ffôn' },
  times: { plain: 'Pryd fyddai’n gyfleus' },
  forWhom: { plain: 'Ar gyfer pwy mae hwn', thing: 'ar gyfer pwy mae hwn' },
  otherWho: { plain: 'Ar gyfer pwy mae hwn' },
  otherKnows: { plain: 'Ydyn nhw’n gwybod' },
  about: { plain: 'Am beth mae hwn' },
  needs: { plain: 'Beth sydd ei angen arnoch chi' },
  whichLanguage: { plain: 'Yr iaith' },
  whatElse: { plain: 'Beth fyddai’n helpu' },
} as const satisfies { readonly [Field in keyof typeof english]: FieldLabel };

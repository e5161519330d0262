import type { Translation } from '@kind-by-design/plain-language/words';
import type { captchaOnly as english } from './captcha-only.words';

export const captchaOnly = {
  review: 'draft',
  help: 'Nid oes neb yn gorfod pasio prawf ar eu llygaid',
  found: 'Dim ond drwy edrych y gellir pasio’r prawf hwn, ac nid oes ffordd arall',
  ask: 'Edrychwch a ellir pasio’r prawf hwn heb weld, datrys na chofio',
  harm: 'Mae pobl ddall, pobl â golwg gwael a phobl sy’n cael posau’n anodd yn cael eu cloi allan.',
  mend: 'Tynnwch y prawf: gall gwasanaeth adnabod peiriannau wrth yr hyn a wnânt. Os oes angen iddo aros, cynigiwch sain, e-bost neu berson.',
} as const satisfies Translation<typeof english, 'cy'>;

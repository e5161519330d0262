import type { Translation } from '@kind-by-design/plain-language';
import type { confirmation as english } from './confirmation.words';

export const confirmation = {
  review: 'draft',
  reference: 'Eich cyfeirnod',
  next: 'Beth fydd yn digwydd nesaf',
  byWhen: 'Erbyn pryd',
  who: 'Pwy',
  ifTheDatePasses: 'Os na fyddwch chi wedi clywed erbyn hynny',
  changeOrStop: 'I newid hyn neu ei atal',
  copy: 'I gadw copi',
  copyPrint: 'Gallwch argraffu’r dudalen hon, neu dynnu llun ohoni.',
  copyReference: 'Gallwch argraffu’r dudalen hon, tynnu llun ohoni, neu ysgrifennu’r cyfeirnod i lawr.',
  copyLink: 'Cael copi o hyn',
  person: 'Siarad â rhywun',
} as const satisfies Translation<typeof english, 'cy'>;

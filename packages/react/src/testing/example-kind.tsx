import { type Contacts, contactsAt, type UrgentHelpData, urgentAt } from '@kind-by-design/plain-language';
import type { ReactNode } from 'react';
import * as welsh from '../cy/cy';
import type { Kind } from '../internal/kind/kind';
import { KindProvider } from '../kind-provider/kind-provider';

const checked = { owner: 'Example team', checkedOn: '2026-11-02' } as const;
const day = [{ from: '9:00', to: '17:00' }] as const;

/** Its number is one of those that Ofcom keeps free for drama; its mail goes nowhere. */
const contacts: Contacts = {
  team: { en: 'the example care team', cy: 'y tîm gofal enghreifftiol' },
  timeZone: 'Europe/London',
  channels: [
    { ...checked, channel: 'telephone', number: '01632 960 100', hours: { week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } } },
    { ...checked, channel: 'email', address: 'care@example.org' },
  ],
};

const urgent: UrgentHelpData = [
  { ...checked, kind: 'emergency', when: { en: 'Somebody’s life is in danger', cy: 'Mae bywyd rhywun mewn perygl' }, routes: [{ by: 'telephone', href: 'tel:999', text: { en: 'Call 999', cy: 'Ffoniwch 999' } }] },
];

/** A Monday morning: what a test sees never changes with the clock. */
const mondayMorning = new Date('2026-11-23T10:30:00Z');

/** What `KindProvider` and `setKind` take, for an example service. `now` decides what is open. @default a Monday morning */
export function exampleKind(locale: 'en' | 'cy' = 'en', now: Date = mondayMorning): Kind {
  const kind = { locale, place: 'wales', contacts: contactsAt(contacts, now, locale), urgent: urgentAt(urgent, locale) } as const;
  return locale === 'cy' ? { ...kind, words: welsh } : kind;
}

export interface KindForTestsProps extends Partial<Kind> {
  /** The language of the page under test. @default 'en' */
  readonly locale?: 'en' | 'cy';
  readonly children?: ReactNode;
}

/** `KindProvider` with an example service, for tests: `render(<MyPage />, { wrapper: KindForTests })`. What you give replaces the example's. */
export function KindForTests({ children, locale = 'en', ...given }: KindForTestsProps) {
  return <KindProvider {...exampleKind(locale)} {...given}>{children}</KindProvider>;
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { urgentAt, type UrgentHelpData } from './urgent';

const checked = { owner: 'Safeguarding lead', checkedOn: '2026-11-02' } as const;
const urgent: UrgentHelpData = [
  {
    kind: 'emergency', ...checked,
    when: { en: 'Someone’s life is in danger', cy: 'Mae bywyd rhywun mewn perygl' },
    routes: [{ by: 'telephone', href: 'tel:999', text: { en: 'Call 999', cy: 'Ffoniwch 999' }, note: { en: 'If you cannot speak, press 55' } }],
  },
  { kind: 'urgent', ...checked, when: { en: 'You need help today' }, routes: [{ by: 'website', href: 'https://example.org/help', text: '111' }] },
];

afterEach(() => vi.unstubAllEnvs());

describe('urgentAt', () => {
  it('gives every entry in the page’s language, in the service’s order', () => {
    expect(urgentAt(urgent, 'en-GB')).toEqual({
      lang: 'en-GB',
      entries: [
        { kind: 'emergency', when: 'Someone’s life is in danger', routes: [{ by: 'telephone', href: 'tel:999', text: 'Call 999', note: 'If you cannot speak, press 55' }] },
        { kind: 'urgent', when: 'You need help today', routes: [{ by: 'website', href: 'https://example.org/help', text: '111' }] },
      ],
    });
  });
  it('falls back to English piece by piece, and says which piece is English', () => {
    const { entries } = urgentAt(urgent, 'cy');
    expect(entries[0]).toMatchObject({ when: 'Mae bywyd rhywun mewn perygl', routes: [{ text: 'Ffoniwch 999', note: 'If you cannot speak, press 55', langs: { note: 'en' } }] });
    expect(entries[0]).not.toHaveProperty('langs');
    expect(entries[1]).toMatchObject({ when: 'You need help today', langs: { when: 'en' }, routes: [{ text: '111' }] });
  });
  it('keeps the emergency first', () => {
    const [emergency, other] = urgent;
    const turned: unknown = [other, emergency];
    expect(() => urgentAt(turned as UrgentHelpData, 'en')).toThrow(/has to begin with the emergency/);
    vi.stubEnv('NODE_ENV', 'production');
    expect(urgentAt(turned as UrgentHelpData, 'en').entries.map(({ kind }) => kind)).toEqual(['emergency', 'urgent']);
  });
});

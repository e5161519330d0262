import { describe, expect, it } from 'vitest';
import { canBeRung } from './telephone.server.ts';

describe('A telephone number', () => {
  it.each([
    '01632 960 001', '(01632) 960001', '01632-960-001', '+44 1632 960001', '+44 (0)1632 960001', '0044 1632 960001', '07700900123', ' 07700 900 123 ',
    '18001 01632 960001', '01632 960001 ext 23', 'my sister’s: 07700 900123', '07700 900123 after 6', '+33 1 99 00 12 34',
  ])('is taken written as %s', (written) => {
    expect(canBeRung(written)).toBe(true);
  });

  it.each(['', 'ask my sister', '0163', '12345', '07700 900'])('that nobody could ring is asked for again: %s', (written) => {
    expect(canBeRung(written)).toBe(false);
  });
});

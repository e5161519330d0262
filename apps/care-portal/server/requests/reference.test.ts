import { describe, expect, it } from 'vitest';
import { newReference, readReference } from './reference.ts';

describe('A reference', () => {
  it('is three groups of three signs that cannot be taken for one another', () => {
    for (let count = 0; count < 500; count += 1) {
      expect(newReference()).toMatch(/^[34679FHKLMQRTWXY]{3}(-[34679FHKLMQRTWXY]{3}){2}$/);
    }
  });

  it('does not come twice in a thousand', () => {
    expect(new Set(Array.from({ length: 1000 }, newReference)).size).toBe(1000);
  });

  it.each(['K7M-4RT-W9H', 'k7m 4rt w9h', ' k7m4rtw9h ', 'K7M/4RT/W9H'])('is understood as "%s"', (written) => {
    expect(readReference(written)).toBe('K7M-4RT-W9H');
  });

  it.each(['', 'K7M-4RT', 'K7M-4RT-W9O', 'K7M-4RT-W9H-3', "'; drop table"])('is not understood as "%s"', (written) => {
    expect(readReference(written)).toBeUndefined();
  });
});

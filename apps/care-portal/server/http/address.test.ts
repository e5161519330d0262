import { describe, expect, it } from 'vitest';
import { visitorFrom } from './address.ts';

describe('A visitor', () => {
  it('is told apart by address, which is not kept', () => {
    expect(visitorFrom('192.0.2.1', undefined)).toBe(visitorFrom('192.0.2.1', undefined));
    expect(visitorFrom('192.0.2.1', undefined)).not.toBe(visitorFrom('192.0.2.2', undefined));
    expect(visitorFrom('192.0.2.1', undefined)).not.toContain('192');
  });

  it('behind a proxy is who the proxy saw, not who they say they are', () => {
    expect(visitorFrom('127.0.0.1', '198.51.100.9, 192.0.2.1')).toBe(visitorFrom('192.0.2.1', undefined));
  });
});

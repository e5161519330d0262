import { describe, expect, it } from 'vitest';
import { faultFor, readFault } from './choice.ts';

describe('The choice of a fault', () => {
  it.each([
    ['503', { name: '503', on: 'posts' }],
    ['no-reply:5', { name: 'no-reply', on: 'posts', seconds: 5 }],
    ['500@gets', { name: '500', on: 'gets' }],
    ['cut-after-storing@any', { name: 'cut-after-storing', on: 'any' }],
  ])('reads %s', (choice, fault) => {
    expect(readFault(choice)).toMatchObject(fault);
  });

  it.each([undefined, '', '404', '503@sometimes', 'no-reply:', 'no-reply:99999'])('is none for %s', (choice) => {
    expect(readFault(choice)).toBeUndefined();
  });
});

describe('The fault a request meets', () => {
  const always = readFault('500');

  it('is none at all where faults are off, whatever the request asks for', () => {
    expect(faultFor({ on: false }, 'POST', '500')).toBeUndefined();
  });

  it('is its own choice, else the one for all, and by itself only for forms', () => {
    expect(faultFor({ on: true, always }, 'POST', undefined)?.name).toBe('500');
    expect(faultFor({ on: true, always }, 'POST', '503')?.name).toBe('503');
    expect(faultFor({ on: true, always }, 'POST', 'none')).toBeUndefined();
    expect(faultFor({ on: true, always }, 'GET', undefined)).toBeUndefined();
    expect(faultFor({ on: true, always }, 'GET', '503@gets')?.name).toBe('503');
    expect(faultFor({ on: true, always }, 'POST', '503@gets')).toBeUndefined();
    expect(faultFor({ on: true, always }, 'HEAD', '503@any')?.name).toBe('503');
  });
});

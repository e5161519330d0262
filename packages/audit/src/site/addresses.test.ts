import { describe, expect, it } from 'vitest';
import { addressOf, fileEnding, pathPattern, scopeOf } from './addresses';

describe('addresses of pages', () => {
  it.each([
    ['https://Care.example/a#part', 'https://care.example/a'],
    ['https://care.example/a?b=2&a=1', 'https://care.example/a?a=1&b=2'],
    ['https://care.example/a?utm_source=x&gclid=1&PHPSESSID=9', 'https://care.example/a'],
    ['https://care.example/a;jsessionid=77?b=1', 'https://care.example/a?b=1'],
    ['https://care.example/a?', 'https://care.example/a'],
  ])('%s is the same page as %s', (href, address) => {
    expect(addressOf(href)).toBe(address);
  });
  it.each(['mailto:someone@example.org', 'tel:01632960001', 'javascript:void(0)', 'https://name:word@care.example/', 'not an address'])('%s is none', (href) => {
    expect(addressOf(href)).toBeUndefined();
  });
  it('tells files from pages by their ending', () => {
    expect(['/leaflet.PDF', '/a.docx?v=2', '/a.html', '/care.plan', '/'].map((at) => fileEnding(`https://care.example${at}`))).toEqual(['pdf', 'docx', undefined, undefined, undefined]);
  });
  it('knows what belongs to the audit: the origin, and the paths asked for', () => {
    const { has } = scopeOf('https://care.example', ['/care/**', '*.html'], ['/care/old/**']);
    const belongs = ['/care/a', '/care/old/a', '/start.html', '/about'].filter((at) => has(`https://care.example${at}`));
    expect(belongs).toEqual(['/care/a', '/start.html']);
    expect(has('https://www.care.example/care/a')).toBe(false);
  });
  it('reads a pattern as people write it: a dot is a dot', () => {
    expect(['/a.b', '/axb', '/x/a.b'].map((at) => pathPattern('/a.b').test(at))).toEqual([true, false, false]);
  });
});

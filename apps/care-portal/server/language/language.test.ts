import { describe, expect, it } from 'vitest';
import { createLanguages, readLanguage } from './language.ts';

const languages = createLanguages(false);
const asking = (headers: Record<string, string>) => languages.of(new Request('http://localhost/', { headers }));

describe('The language of a page', () => {
  it('is the one the person chose, whatever their browser asks for', () => {
    expect(asking({ cookie: 'language=en', 'accept-language': 'cy' })).toBe('en');
    expect(asking({ cookie: languages.choose('cy').split(';')[0] ?? '' })).toBe('cy');
  });

  it('is Welsh where the browser asks for it first, and English otherwise', () => {
    expect(asking({ 'accept-language': 'cy-GB,cy;q=0.9,en;q=0.8' })).toBe('cy');
    expect(asking({ 'accept-language': 'en-GB,cy;q=0.5' })).toBe('en');
    expect(asking({})).toBe('en');
  });

  it('is one of ours', () => {
    expect(asking({ cookie: 'language=klingon' })).toBe('en');
    expect(readLanguage('fr')).toBeUndefined();
  });
});

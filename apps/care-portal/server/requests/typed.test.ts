import { describe, expect, it } from 'vitest';
import { countTries, firstOf, sameTyped, typedFrom } from './typed.ts';

describe('What was typed', () => {
  it('is kept as it was written, spaces and all', () => {
    const form = new FormData();
    form.append('about', '  Mum’s stairs \r\n <b> ');
    expect(firstOf(typedFrom(form, ['about']), 'about')).toBe('  Mum’s stairs \r\n <b> ');
  });

  it('keeps every ticked box, and that none is ticked any more', () => {
    const form = new FormData();
    form.append('when', 'morning');
    form.append('when', 'evening');
    expect(typedFrom(form, ['when', 'needs'])).toEqual({ when: ['morning', 'evening'], needs: [] });
  });

  it('takes only the fields of the form, and no files', () => {
    const form = new FormData();
    form.append('key', 'secret');
    form.append('about', new File(['x'], 'x.txt'));
    expect(typedFrom(form, ['about'])).toEqual({ about: [] });
  });

  it('is the same in any order and with fields left empty', () => {
    expect(sameTyped({ a: ['1'], b: [] }, { a: ['1'] })).toBe(true);
    expect(sameTyped({ a: ['1'], b: ['2'] }, { b: ['2'], a: ['1'] })).toBe(true);
    expect(sameTyped({ a: ['1'] }, { a: ['2'] })).toBe(false);
  });
});

describe('Tries', () => {
  it('count the same failure of the same field, and start again at another', () => {
    const first = countTries({}, { telephone: 'empty' });
    const second = countTries(first, { telephone: 'empty', name: 'empty' });
    expect(second).toEqual({ telephone: { code: 'empty', times: 2 }, name: { code: 'empty', times: 1 } });
    expect(countTries(second, { telephone: 'too-short' })).toEqual({ telephone: { code: 'too-short', times: 1 } });
  });
});

import { describe, expect, it } from 'vitest';
import { answersFrom, firstOf, sameTyped, valuesOf } from './typed.ts';

describe('What was typed', () => {
  it('is kept as it was written, spaces and all', () => {
    const form = new FormData();
    form.append('about', '  Mum’s stairs \r\n <b> ');
    expect(firstOf(answersFrom(form, ['about']), 'about')).toBe('  Mum’s stairs \r\n <b> ');
  });

  it('keeps every ticked box, and that none is ticked any more', () => {
    const form = new FormData();
    form.append('when', 'morning');
    form.append('when', 'evening');
    const typed = answersFrom(form, ['when', 'needs']);
    expect(valuesOf(typed, 'when')).toEqual(['morning', 'evening']);
    expect(typed).toHaveProperty('needs', []);
  });

  it('takes only the fields of the form, and no files', () => {
    const form = new FormData();
    form.append('key', 'secret');
    form.append('about', new File(['x'], 'x.txt'));
    expect(answersFrom(form, ['about'])).toEqual({ about: [] });
  });

  it('is the same in any order and with fields left empty', () => {
    expect(sameTyped({ a: '1', b: [] }, { a: ['1'] })).toBe(true);
    expect(sameTyped({ a: '1', b: '' }, { a: ['1'] })).toBe(true);
    expect(sameTyped({ a: ['1'], b: ['2'] }, { b: '2', a: ['1'] })).toBe(true);
    expect(sameTyped({ a: '1' }, { a: '2' })).toBe(false);
  });
});

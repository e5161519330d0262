import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTries, problemsFrom } from './problems';

const phone = { field: 'phone', code: 'telephone.empty' };

describe('countTries', () => {
  it('counts the same failure of the same field', () => {
    const first = countTries(undefined, [phone]);
    expect(first).toEqual({ phone: { code: 'telephone.empty', times: 1 } });
    expect(countTries(JSON.parse(JSON.stringify(countTries(first, [phone]))), [phone])).toEqual({ phone: { code: 'telephone.empty', times: 3 } });
  });
  it('begins anew with another failure, and forgets what is put right', () => {
    const before = countTries(countTries({}, [phone]), [phone]);
    expect(countTries(before, [{ field: 'phone', code: 'telephone.format' }])).toEqual({ phone: { code: 'telephone.format', times: 1 } });
    expect(countTries(countTries(before, []), [phone])).toEqual({ phone: { code: 'telephone.empty', times: 1 } });
  });
  it('counts only the failure that is said', () => {
    expect(countTries({}, [phone, { field: 'phone', code: 'telephone.format' }])).toEqual({ phone: { code: 'telephone.empty', times: 1 } });
  });
  it('trusts nothing that was stored', () => {
    fc.assert(fc.property(fc.anything(), (stored) => {
      expect(countTries(stored, [phone])).toEqual({ phone: { code: 'telephone.empty', times: 1 } });
    }));
    for (const times of [-1, 1.5, '2', null]) expect(countTries({ phone: { code: 'telephone.empty', times } }, [phone]).phone?.times).toBe(1);
  });
});

describe('problemsFrom', () => {
  const problem = (message: string) => ({ message });

  it('puts the problems in the order of the fields', () => {
    const problems = problemsFrom([{ field: 'other', problem: problem('c') }, { field: 'phone', problem: problem('b') }, { field: 'name', problem: problem('a') }], ['name', 'phone']);
    expect(Object.entries(problems)).toEqual([['name', problem('a')], ['phone', problem('b')], ['other', problem('c')]]);
  });
  it('says one thing about a field: the first', () => {
    expect(problemsFrom([{ field: 'phone', problem: problem('a') }, { field: 'phone', problem: problem('b') }], ['phone'])).toEqual({ phone: problem('a') });
  });
});

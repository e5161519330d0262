import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';
import { readOptions } from './read-options';
import { isOld } from './run-command';
import { sayIn } from './say';

describe('A slip of the hand', () => {
  it.each([['fromat', 'format'], ['viewprt', 'viewport'], ['baselin', 'baseline'], ['jsnl', 'jsonl']])('is known: %s is %s', (written, meant) => {
    expect(nearest(written, ['format', 'viewport', 'baseline', 'jsonl', 'out'])).toBe(meant);
  });

  it.each(['speed', 'x', 'pdf', ''])('is not seen where none is: “%s”', (written) => {
    expect(nearest(written, ['format', 'out', 'list', 'jobs'])).toBeUndefined();
  });

  it('in an option is told in one line with the option that is meant, and its value is not taken for a page', () => {
    const { asked, problems } = readOptions(['page.html', '--fromat', 'html', 'other.html'], sayIn('en'));
    expect(asked).toEqual(['page.html', 'other.html']);
    expect(problems).toEqual(['There is no option --fromat. Is --format meant? See kind-audit --help']);
  });

  it('that nobody can guess leaves the pages after it as they are', () => {
    const { asked, problems } = readOptions(['--speed', 'page.html'], sayIn('en'));
    expect(asked).toEqual(['page.html']);
    expect(problems).toEqual(['There is no option --speed. See kind-audit --help']);
  });
});

describe('Whoever has an older Node', () => {
  it.each(['18.20.0', '20.20.2', '22.16.9'])('%s is told that it is too old', (version) => {
    expect(isOld(version)).toBe(true);
  });

  it.each(['22.17.0', '24.1.0', '30.0.0'])('%s can run it', (version) => {
    expect(isOld(version)).toBe(false);
  });
});

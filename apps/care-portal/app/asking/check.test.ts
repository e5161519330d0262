import { countTries, type Tries } from '@kind-by-design/plain-language/problems';
import { describe, expect, it } from 'vitest';
import { check, failedFields } from './check.server.ts';

const whole = { callName: 'Example Person', safeMessage: 'no', reachBy: 'call', telephone: '07700 900123', forWhom: 'me' };
const messages = (typed: Parameters<typeof check>[0], language: 'en' | 'cy' = 'en') => Object.values(check(typed, language) ?? {}).map(({ message }) => message);

describe('What stands in the way of sending', () => {
  it('is nothing, once we know whom to ring, how, and what is safe', () => {
    expect(check(whole, 'en')).toBeUndefined();
  });

  it('is said in the order of the questions', () => {
    expect(messages({})).toEqual([
      'Enter a name we can call you by', 'Tell us if it is safe to leave you a message: choose one', 'Choose how we should reach you', 'Enter your phone number', 'Choose who this is for',
    ]);
  });

  it('is said in Welsh on a page in Welsh', () => {
    expect(messages({ ...whole, telephone: '' }, 'cy')).toEqual(['Rhowch eich rhif ffôn']);
  });

  it('is a name of nothing but spaces, and a number nobody can ring', () => {
    expect(messages({ ...whole, callName: '  ', telephone: 'ask me' })).toEqual(['Enter a name we can call you by', 'Your phone number should look like 01632 960 001 or 07700 900 001']);
  });

  it('is “nothing in particular” beside something, where no script could untick it', () => {
    expect(messages({ ...whole, needs: ['bsl', 'none'] })).toEqual(['What you need from us: choose what fits, or ‘Nothing in particular’ on its own']);
  });

  it('is a story longer than we can keep', () => {
    expect(messages({ ...whole, about: 'a'.repeat(8_001) })).toEqual(['What it is about can have up to 8,000 characters']);
  });

  it('is said in other words the second time, and with a person from the third', () => {
    const typed = { ...whole, telephone: '' };
    let tries: Tries = {};
    const said = Array.from({ length: 3 }, () => {
      tries = countTries(tries, failedFields(check(typed, 'en')));
      return check(typed, 'en', tries)?.['telephone'];
    });
    expect(said[0]).not.toHaveProperty('help');
    expect(said[1]).toMatchObject({ message: 'We still need your phone number', help: expect.stringContaining('01632 960 001') });
    expect(said[2]).toMatchObject({ offerPerson: true });
  });
});

import { describe, expect, it } from 'vitest';
import { withoutSecrets } from './without-secrets';

describe('What lets somebody in is not handed on with a report', () => {
  it.each([
    ['https://sam:letmein@care.example/start', 'https://care.example/start'],
    ['https://sam:at@sign@care.example/', 'https://care.example/'],
    ['https://care.example/reset?token=abc123&page=2', 'https://care.example/reset?token=…&page=2'],
    ['https://care.example/back#access_token=abc&id_token=def', 'https://care.example/back#access_token=…&id_token=…'],
    ['https://care.example/back?code=4f9a8b7c6d5e4f3a2b1c&state=0123456789abcdef', 'https://care.example/back?code=…&state=…'],
    ['<a href="/reset?page=2&amp;reset_token=abc">Set a password</a>', '<a href="/reset?page=2&amp;reset_token=…">Set a password</a>'],
    ['page.goto: navigating to "https://sam:letmein@care.example/"', 'page.goto: navigating to "https://care.example/"'],
  ])('%s', (text, told) => {
    expect(withoutSecrets(text)).toBe(told);
  });

  it.each(['https://care.example/help?code=404&key=housing', 'https://care.example/find?postcode=SA1+1AA', 'mailto:sam@care.example', 'Write to sam@care.example; what is shown = what is kept', '/paths/with@sign'])('leaves an address that lets nobody in as it is, so that its page is found again: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });
});

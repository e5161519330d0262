import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoHref, relayNumber, sayNumber, showNumber, smsHref, telHref } from './contacts';

describe('a telephone number', () => {
  it('is dialled whatever stands between its digits', () => {
    for (const written of ['01632960001', '01632 960 001', '(01632) 960-001', ' 01632.960.001 ', '\u202a01632 960 001\u202c']) expect(telHref(written)).toBe('tel:01632960001');
    expect(telHref('+44 (0)1632 960001')).toBe('tel:+441632960001');
    expect(telHref('999')).toBe('tel:999');
    expect(smsHref('07700 900 123')).toBe('sms:07700900123');
  });
  it('is no link where it cannot be dialled', () => {
    for (const written of ['', '0800 ASK US', '12', 'ring the office', '1'.repeat(30)]) expect(telHref(written)).toBeUndefined();
  });
  it('is shown in the groups people say, or in those the service wrote', () => {
    expect(showNumber('01632960001')).toBe('01632 960 001');
    expect(showNumber('02079460000')).toBe('020 7946 0000');
    expect(showNumber('08081570000')).toBe('0808 157 0000');
    expect(showNumber('01632 96 00 01')).toBe('01632 96 00 01');
    expect(showNumber('85258')).toBe('85258');
  });
  it('is said digit by digit, with a pause between groups', () => {
    expect(sayNumber('01632 960 001')).toBe('0 1 6 3 2, 9 6 0, 0 0 1');
    expect(sayNumber('999')).toBe('9 9 9');
  });
  it('goes through Relay UK with 18001 before the number dialled at home', () => {
    expect(relayNumber('01632 960 001')).toBe('18001 01632 960 001');
    expect(relayNumber('+44 1632 960 001')).toBe('18001 01632 960 001');
    expect(relayNumber('18001 01632 960 001')).toBe('18001 01632 960 001');
  });
  it('keeps every digit, whatever is written', () => {
    const digits = (text: string) => text.replaceAll(/\D/g, '');
    fc.assert(fc.property(fc.stringMatching(/^\d{3,15}$/), (number) => {
      expect(digits(showNumber(number))).toBe(number);
      expect(digits(sayNumber(number))).toBe(number);
      expect(telHref(showNumber(number))).toBe(`tel:${number}`);
    }));
    fc.assert(fc.property(fc.string(), (text) => {
      expect(telHref(text) ?? 'tel:999').toMatch(/^tel:\+?\d+$/);
    }));
  });
});

describe('an email address', () => {
  it('is a link with nothing in it that a mail program would read as an order', () => {
    expect(mailtoHref('care@example.org')).toBe('mailto:care@example.org');
    expect(mailtoHref('care?cc=a@example.org')).toBe('mailto:care%3Fcc%3Da@example.org');
    expect(mailtoHref('ask the office')).toBeUndefined();
  });
});

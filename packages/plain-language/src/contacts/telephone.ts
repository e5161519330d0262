/** Brackets, spaces, hyphens, dots and the characters that pasting brings along: none of them is dialled. */
const PUNCTUATION = /[\s().\-–—/\u00a0\u200b-\u200f\u202a-\u202e\u2060]/g;

/** The digits as they are dialled, `+` first where there is one; nothing where the text is no number that can be dialled. */
function dialled(number: string): string | undefined {
  const digits = number.normalize('NFKC').replace(/^(\s*\+\d[\d\s]*)\(0\)/, '$1').replace(PUNCTUATION, '');
  return /^\+?\d{3,20}$/.test(digits) ? digits : undefined;
}

/** Where the link of a number goes: `tel:01632960001`. Nothing for what cannot be a link, such as a number spelled in letters. */
export function telHref(number: string): `tel:${string}` | undefined {
  const digits = dialled(number);
  return digits === undefined ? undefined : `tel:${digits}`;
}

/** Where the link that writes a text message goes: `sms:07700900123`; nothing for what cannot be a link. */
export function smsHref(number: string): `sms:${string}` | undefined {
  const digits = dialled(number);
  return digits === undefined ? undefined : `sms:${digits}`;
}

/** Where the link that writes an email goes; nothing for what is no address. */
export function mailtoHref(address: string): `mailto:${string}` | undefined {
  const parts = /^([^\s@]+)@([^\s@]+)$/.exec(address.trim());
  if (parts?.[1] === undefined || parts[2] === undefined) return undefined;
  return `mailto:${encodeURIComponent(parts[1])}@${encodeURIComponent(parts[2])}`;
}

/** The usual groups of a United Kingdom number that was written without spaces. */
function ukGroups(digits: string): readonly string[] {
  const cut = (...lengths: number[]) => {
    let from = 0;
    return lengths.map((length) => digits.slice(from, (from += length)));
  };
  if (digits.length === 11 && digits.startsWith('02')) return cut(3, 4, 4);
  if (digits.length === 11 && /^0(?:3|8|11|1\d1)/.test(digits)) return cut(4, 3, 4);
  if (digits.length === 11 && digits.startsWith('0')) return cut(5, 3, 3);
  return digits.length > 6 ? (digits.match(/.{1,3}(?!.$)|.{1,4}$/g) ?? [digits]) : [digits];
}

/** A number in the groups people say it in. A service that writes spaces has chosen its own groups. */
function groupsOf(number: string): readonly string[] {
  const written = number.trim();
  if (!/^\d+$/.test(written)) return written.split(/[\s().\-–—/\u00a0]+/).filter((group) => group !== '');
  return ukGroups(written);
}

/** A number as it is shown: in groups, "01632 960 001". */
export const showNumber = (number: string): string => groupsOf(number).join(' ');

/** A number for reading aloud, digit by digit with a pause between groups: "0 1 6 3 2, 9 6 0, 0 0 1". */
export const sayNumber = (number: string): string => groupsOf(number).map((group) => [...group].join(' ')).join(', ');

/** The number that goes through Relay UK: 18001, then the number as it is dialled within the United Kingdom. */
export function relayNumber(number: string): string {
  const home = showNumber(number.trim().replace(/^(?:\+|00)44\s*(?:\(0\))?\s*0?/, '0'));
  return home.replaceAll(' ', '').startsWith('18001') ? home : `18001 ${home}`;
}

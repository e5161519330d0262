import { describe, expect, it } from 'vitest';
import { plainWords } from './plain-words';

const read = (text: string) => plainWords(text).map((plain) => plain.text);

/** What stands in the written text where `words` are read. */
const writtenAs = (text: string, words: string) =>
  plainWords(text).flatMap((plain) => {
    const at = plain.text.indexOf(words);
    return at === -1 ? [] : [text.slice(...plain.back([at, at + words.length]))];
  });

describe('A text with placeholders', () => {
  it.each([
    ['Hello {{name}}, we rang you', 'Hello Sam, we rang you'],
    ['Hello {{{ user.firstName }}}, we rang you', 'Hello Sam, we rang you'],
    ['Write %{count} letters or more', 'Write 3 letters or more'],
    ['We could not open ${file}', 'We could not open the letter'],
    ['{0} is required', 'The letter is required'],
    ['{} of {} is there', 'The letter of the letter is there'],
    ['The {thing} is there', 'The letter is there'],
    ['Ring {phoneNumber} or write to {email}', 'Ring 01632 960 001 or write to help@example.org'],
    ['We keep it until {expiryDate}', 'We keep it until 3 May'],
    ['We keep it until {0, date, long}', 'We keep it until 3 May'],
    ['It has {0, number} pages', 'It has 3 pages'],
    ['{{ count | pluralize }} pages', '3 pages'],
    ['%s has %d pages and %1$s has %2$d', 'The letter has 3 pages and the letter has 3'],
    ['%(name)s wrote %(count)d letters', 'Sam wrote 3 letters'],
    ['100% sure, 50%% at least', '100% sure, 50% at least'],
    ['The :attribute needs a number', 'The address needs a number'],
    ['Note: it opens at 10:30, see http://example.org', 'Note: it opens at 10:30, see http://example.org'],
    ['%name% wrote', 'Sam wrote'],
    ['See $t(common.help) and @:common.more', 'See the letter and the letter'],
    ['We <b>could not</b> save it.<br/>Try again', 'We could not save it.\nTry again'],
    ['We <0>could not</0> save it', 'We could not save it'],
    ['Less than < 3 and > 2', 'Less than < 3 and > 2'],
    ['Mam&nbsp;&amp; Dad&rsquo;s', 'Mam & Dad’s'],
    ['It can\'\'t be opened: {0}', 'It can\'t be opened: The letter'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
  it('says nothing where only the program speaks', () => {
    for (const text of ['', '{{message}}', '%s: %s', '<b>{0}</b>', '{name} – {date}', '&nbsp;', '12:30']) expect([text, read(text)]).toEqual([text, []]);
  });
  it('is marked at the place that somebody mends', () => {
    const text = '<b>{{name}}</b>, the &quot;form&quot; is <i>broken</i>';
    expect(writtenAs(text, 'broken')).toEqual(['broken']);
    expect(writtenAs(text, 'Sam')).toEqual(['{{name}}']);
    expect(writtenAs(text, 'am, the')).toEqual(['{{name}}</b>, the']);
    expect(writtenAs(text, '"form"')).toEqual(['&quot;form&quot;']);
    expect(writtenAs(text, 'Sam, the "form" is broken')).toEqual([text]);
  });
  it('keeps every span within the text, and every copied word at its place', () => {
    for (const text of ['{{a}}{{b}} word <i></i>', 'x{0}y%sz', '<p>one</p><p>two {n}</p>', '{n, plural, one {# day} other {# days}} left']) {
      for (const plain of plainWords(text)) {
        for (let start = 0; start < plain.text.length; start += 1) {
          for (let end = start + 1; end <= plain.text.length; end += 1) {
            const [from, to] = plain.back([start, end]);
            expect([from >= 0, from < to, to <= text.length]).toEqual([true, true, true]);
          }
        }
      }
    }
  });
});

describe('An ICU message', () => {
  const text = "You have {count, plural, =0 {no letters} one {# letter} other {# letters from {name}}} since {day, date}. That's '{'all'}'.";
  it('is read once for each branch', () => {
    expect(read(text)).toEqual(["You have no letters since 3 May. That's {all}.", "You have 3 letter since 3 May. That's {all}.", "You have 3 letters from Sam since 3 May. That's {all}."]);
  });
  it('is marked in the branch where it was written', () => {
    expect(writtenAs(text, '3 letters from Sam')).toEqual(['# letters from {name}']);
    expect(writtenAs(text, 'no letters')).toEqual(['no letters']);
  });
  it('is read in each branch of a select, and of one within another, without multiplying', () => {
    expect(read('{who, select, mum {She rang} dad {He rang} other {They rang}}')).toEqual(['She rang', 'He rang', 'They rang']);
    expect(read('{a, select, x {{n, plural, one {one x} other {many x}}} other {no x}}')).toEqual(['one x', 'no x']);
    expect(read(`{n, plural, ${Array.from({ length: 40 }, (_, at) => `=${at} {number ${at}}`).join(' ')} other {more}}`).length).toBeLessThanOrEqual(12);
  });
  it('is read as words where it is broken', () => {
    expect(read('{count, plural, one {# letter} other {# letters}')).toHaveLength(1);
  });
});

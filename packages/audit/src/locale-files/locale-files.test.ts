import { describe, expect, it } from 'vitest';
import { formatOf, localeOfFile, readLocaleFile, UnreadableLocaleFile } from './locale-files';

const told = (file: string, content: string) => readLocaleFile(file, content).map(({ key, line, text }) => `${line} ${key}: ${text}`);
const withCrlf = (content: string) => content.replaceAll('\n', '\r\n');

function brokenOn(file: string, content: string): number | undefined {
  try {
    readLocaleFile(file, content);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableLocaleFile) return error.line;
    throw error;
  }
}

describe('A JSON file', () => {
  const content = `{
  // for the header
  "title": "Your \\"care\\"\\nplan",
  "errors": {
    "network": { "title": "We could not reach it" },
    "list": ["one thing", { "deep": "two things" }]
  },
  "item_one": "{{count}} item", "item_other":
    "{{count}} items",
  "title": "Said twice", "amount": 3, "none": "", "sign": "–",
}
`;
  const expected = ['3 title: Your "care"\nplan', '5 errors.network.title: We could not reach it', '6 errors.list.0: one thing', '6 errors.list.1.deep: two things', '8 item_one: {{count}} item', '9 item_other: {{count}} items', '10 title: Said twice'];
  it('gives each text with its key and line: nested, in lists, in plural forms, twice under one key', () => {
    expect(told('en.json', content)).toEqual(expected);
  });
  it('has the same lines when it was written on Windows, and with a mark at its head', () => {
    expect(told('en.json', `\uFEFF${withCrlf(content)}`)).toEqual(expected);
  });
  it('takes each language from the key above it where all keys are languages', () => {
    const both = readLocaleFile('texts.json', '{"en": {"a": "Hello"}, "cy": {"a": "Helo"}}');
    expect(both.map(({ key, locale }) => [key, locale])).toEqual([['en.a', 'en'], ['cy.a', 'cy']]);
    expect(readLocaleFile('texts.json', '{"ui": {"a": "Hello"}, "no": {"a": "Hello"}}').map(({ locale }) => locale)).toEqual([undefined, undefined]);
  });
  it('leaves out what is for translators only', () => {
    expect(told('messages.json', '{"sent": {"message": "We have it", "description": "Shown at the end", "placeholders": {"n": {"content": "$1", "example": "Bob"}}}, "box": {"description": "Read by people"}}')).toEqual(['1 sent: We have it', '1 box.description: Read by people']);
    expect(told('app_en.arb', '{"@@locale": "en", "sent": "We have it", "@sent": {"description": "Shown at the end"}}')).toEqual(['1 sent: We have it']);
  });
  it('says on which line it is broken', () => {
    expect(brokenOn('en.json', '{\n  "a": "one"\n  "b": "two"\n}')).toBe(3);
    expect(brokenOn('en.json', '{\n  "a": "one')).toBe(2);
    expect(brokenOn('en.json', '')).toBe(1);
  });
});

describe('A PO file', () => {
  const content = `# Words of the form
msgid ""
msgstr ""
"Language: cy\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#: care.c:3
msgid "We have it"
msgstr "Mae gyda ni"

msgid ""
"We could "
"not \\"save\\" it\\n"
msgstr ""

#, fuzzy
msgid "Try again"
msgstr "Wrong one"

msgctxt "empty list"
msgid "Nothing here"
msgstr ""
"Dim "
"byd"

msgid "%d day"
msgid_plural "%d days"
msgstr[0] "%d diwrnod"
msgstr[1] ""
msgstr[2] "%d ddiwrnod"

msgid "errors.network"
msgstr ""

#~ msgid "Gone"
#~ msgstr "Wedi mynd"
`;
  const expected = ['9 We have it: Mae gyda ni', '11 We could not "save" it\n: We could not "save" it\n', '17 Try again: Try again', '22 empty list|Nothing here: Dim byd', '28 %d day[0]: %d diwrnod', '30 %d day[2]: %d ddiwrnod'];
  it('gives what a person reads: the translation, or the msgid where there is none or only a fuzzy one', () => {
    expect(told('care.po', content)).toEqual(expected);
  });
  it('has the same lines when it was written on Windows', () => {
    expect(told('care.po', withCrlf(content))).toEqual(expected);
  });
  it('knows the language of each: that of the file, and English for a msgid', () => {
    expect(readLocaleFile('care.po', content).map(({ locale }) => locale)).toEqual(['cy', 'en', 'en', 'cy', 'cy', 'cy']);
  });
  it('reads escapes as C does', () => {
    expect(told('a.po', String.raw`msgid "a\tb\\n \"c\" \101 \x41"` + '\nmsgstr ""')).toEqual(['1 a\tb\\n "c" A A: a\tb\\n "c" A A']);
  });
  it('says on which line it is broken', () => {
    expect(brokenOn('a.po', 'msgid "one"\nmsgstr "two\n')).toBe(2);
    expect(brokenOn('a.po', '"alone"\n')).toBe(1);
    expect(brokenOn('a.po', 'msgid "one"\nmsgid "two"\nmsgstr "zwei"')).toBe(2);
    expect(brokenOn('a.po', 'msgstr "two"')).toBe(1);
    expect(brokenOn('a.po', 'this is a letter')).toBe(1);
  });
});

describe('An XLIFF file', () => {
  const first = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en" target-language="cy" original="a" datatype="html">
    <body>
      <!-- two
           lines -->
      <trans-unit id="sent"><source>We have it</source>
        <target>Mae gyda ni</target></trans-unit>
      <group id="g"><trans-unit id="7" resname="errors.network">
        <source>
          Hello <x id="INTERPOLATION" equiv-text="{{name}}"/>, we <g id="1">could not</g>
          save <bpt id="2">&lt;b&gt;</bpt>it<ept id="2">&lt;/b&gt;</ept> &amp; <ph id="3"/>
        </source>
        <target/>
        <alt-trans><target>Other</target></alt-trans>
        <note>for translators</note>
      </trans-unit></group>
    </body>
  </file>
</xliff>`;
  const expected = ['8 sent: Mae gyda ni', '10 errors.network: Hello {{name}}, we could not save it & {3}'];
  it('1.2 gives the target, or the source where there is none, with what stands in the sentence', () => {
    expect(told('a.xlf', first)).toEqual(expected);
    expect(readLocaleFile('a.xlf', first).map(({ locale }) => locale)).toEqual(['cy', 'en']);
  });
  it('has the same lines when it was written on Windows', () => {
    expect(told('a.xlf', withCrlf(first))).toEqual(expected);
  });
  it('2.0 gives each segment of a unit', () => {
    const second = `<xliff version="2.0" srcLang="en" trgLang="fr" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f"><group id="g"><unit id="one"><notes><note>no</note></notes><segment><source>Hello <pc id="1" dispStart="&lt;b&gt;">you</pc></source></segment></unit></group>
<unit id="two" name="two.named">
  <segment id="s1"><source>One.</source><target>Un.</target></segment>
  <segment><source>Two <ph id="1" equiv="COUNT" disp="{{count}}"/>.</source></segment>
</unit></file></xliff>`;
    expect(told('a.xliff', second)).toEqual(['2 one: Hello you', '4 two.named.s1: Un.', '5 two.named.2: Two {{count}}.']);
    expect(readLocaleFile('a.xliff', second).map(({ locale }) => locale)).toEqual(['en', 'fr', 'en']);
  });
  it('says on which line it is broken', () => {
    expect(brokenOn('a.xlf', '<xliff>\n<file>\n</xliff>')).toBe(3);
    expect(brokenOn('a.xlf', '<html></html>')).toBe(1);
    expect(brokenOn('a.xlf', '')).toBe(1);
  });
});

describe('A .properties file', () => {
  const content = `# a comment = no text
! another
sent = We have \\
       it now
empty=
with\\ space : caf\\u00e9 \\
  and tea
twice=one
twice=two
alone
`;
  const expected = ['3 sent: We have it now', '6 with space: café and tea', '8 twice: one', '9 twice: two'];
  it('gives each text with its key and line: over several lines, with escapes, twice under one key', () => {
    expect(told('messages.properties', content)).toEqual(expected);
  });
  it('has the same lines when it was written on Windows', () => {
    expect(told('messages.properties', withCrlf(content))).toEqual(expected);
  });
});

describe('The name of a file', () => {
  it('says which format it is', () => {
    expect(['a/en.json', 'b.PO', 'c.pot', 'd.xlf', 'e.xliff', 'f_cy.properties', 'app.arb', 'notes.txt', 'json', 'constructor'].map(formatOf)).toEqual(['json', 'po', 'po', 'xliff', 'xliff', 'properties', 'json', undefined, undefined, undefined]);
  });
  it('says the language, where it does', () => {
    const named = { 'en.json': 'en', 'locales/cy.json': 'cy', 'pt_BR.po': 'pt-BR', 'common.en-GB.json': 'en-GB', 'messages_cy.properties': 'cy', 'messages_en_GB.properties': 'en-GB', 'public/locales/cy/common.json': 'cy', 'po/cy/LC_MESSAGES/care.po': 'cy', 'C:\\i18n\\fr\\a.json': 'fr' };
    expect(Object.fromEntries(Object.keys(named).map((file) => [file, localeOfFile(file)]))).toEqual(named);
    for (const file of ['ui.json', 'care.json', 'my/form_no.json', 'src/it/errors.json', 'messages.properties', 'en/errors.json']) expect([file, localeOfFile(file)]).toEqual([file, undefined]);
  });
  it('gives way to what the file itself says', () => {
    expect(readLocaleFile('locales/cy.po', 'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a b"\nmsgstr "c d"').map(({ locale }) => locale)).toEqual(['fr']);
    expect(readLocaleFile('locales/cy.json', '{"a": "Helo"}').map(({ locale }) => locale)).toEqual(['cy']);
  });
});

describe('Where a message stands', () => {
  const kindOf = (key: string) => readLocaleFile('a.json', JSON.stringify({ [key]: 'Some words' }))[0]?.kind;
  it('is guessed only from a key that leaves no doubt', () => {
    const kinds = { 'errors.network': 'page-problem', loadFailed: 'page-problem', 'validation.email.format': 'field-error', emailFieldError: 'field-error', requiredError: 'field-error', sessionExpired: 'timeout', SESSION_TIMEOUT: 'timeout', 'inbox.empty': 'empty', noResults: 'empty', 'form.confirmation.title': undefined, 'form.confirmation': 'confirmation', confirmDelete: 'confirmation', saveSuccess: 'confirmation', confirmPassword: undefined, 'errors.other': undefined, title: undefined, emptyFieldError: 'field-error' };
    expect(Object.fromEntries(Object.keys(kinds).map((key) => [key, kindOf(key)]))).toEqual(kinds);
  });
});

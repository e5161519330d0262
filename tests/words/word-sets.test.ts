/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { reviewWords, type WordsFinding } from '@kind-by-design/audit/words';

const files = {
  ...import.meta.glob<Record<string, unknown>>('../../packages/*/src/**/*.words{,.cy}.ts', { eager: true }),
  ...import.meta.glob<Record<string, unknown>>('../../apps/*/{app,server}/**/*.words{,.cy}.ts', { eager: true }),
};

/** Words that blame, plead or belong to machines; in both languages, since a Welsh sentence can borrow an English one. */
const NEVER = [
  /\b(please|sorry|oops|invalid|valid|failed|failure|illegal|users?|clients?|cases?)\b/i,
  /\byou must\b/i,
  /\b(https?|error|exception|server|json|null|undefined|nan|object|typeerror|request id|time-?out|timed out|gateway|token|session|stack|fetch|payload|status|api)\b/i,
  /\b[1-5]\d\d\b/,
  // "Does dim rhaid i chi" says that a person need not: only having to is unkind.
  /\b(os gwelwch yn dda|mae['’]n ddrwg|sori|ddilys|dilys|annilys|methodd|wedi methu|anghyfreithlon|defnyddwyr|defnyddiwr|cleient|cleientiaid|(?<!dim )rhaid i chi)\b/i,
  /\b(gwall|gweinydd|sesiwn)\b/i,
];

/** WCAG and both design systems want these words before a message and in a page's title, so that they are found by ear. */
const SAYS_ERROR = ['error-message prefix', 'error-summary titlePrefix', 'shell errorTitle'];

/** Names of formats, on links for staff who carry answers to another system: they look for exactly these. */
const NAMES_FORMAT = ['staff copyJson', 'staff copyFhir'];

/** Where Welsh is the same word as English, and why. */
const SAME_IN_BOTH: Readonly<Record<string, string>> = {
  'contact-options cost': '“Cost” is the Welsh word too',
  'staff copyJson': '“Data” is the Welsh word too, and JSON is a name',
};

/** Left empty in English: only a page in Welsh has to say that its Welsh is a draft. */
const WELSH_ALONE = ['shell draft'];

/** Welsh that has no place for its mark among its sentences: the file says it at its head. */
const MARKED_ELSEWHERE = ['labels labels'];

/** Put together from parts: whole-messages.test.ts judges what a person reads of them. */
const JUDGED_WHOLE = /^(?:explanation|field-message) /;

/** Told to who builds, proves or audits pages, and asks for exactly these by name: HTML, JSON, `anotherWay`, --timeout. */
const TOLD_TO_MAKERS = /^(?:prove|axe-aliases|axe-mends|command|site-command|words-command|run|report|states|locale-files) /;

/** Rules and reviews that look for exactly such words, and have to name what they found: an error summary, a bare status, “… must be 200 characters”. */
const NAMES_WHAT_IT_FINDS = /^(?:code-only|error-no-remedy|summary-not-linked|words) /;

/** Words of machines, and “must” where a message is quoted. To blame and to plead is nobody's. */
const MACHINE_WORDS = NEVER.filter((_word, place) => [1, 2, 3, 5].includes(place));

const neverIn = (name: string) => (TOLD_TO_MAKERS.test(name) || NAMES_WHAT_IT_FINDS.test(name) ? NEVER.filter((word) => !MACHINE_WORDS.includes(word)) : NEVER);

/** The help of a command stands in columns, as every command's does. */
const isColumns = (name: string, key: string) => TOLD_TO_MAKERS.test(name) && key === 'help';

/** What the review asks about and a person has looked at: set, key and kind, and why nobody is hurt by it. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'trouble closedTitle falsely-final': 'Until when, and the other ways to ask, stand right under this title; pages.test.ts holds them there',
  'saying safePlace falsely-final': 'The person’s own answer, said back to them: we do not ask where it is',
  'address-input theirSafe falsely-final': 'An answer to choose: it keeps somebody safe',
  'on-behalf-of lpaProperty jargon': '“Property” is the law’s own word for a house and what is owned, as it stands on the document they hold',
  'on-behalf-of deputyProperty jargon': '“Property” is the law’s own word for a house and what is owned, as it stands on the court’s order',
  'staff copyJson jargon': 'The name of a format, for staff who carry answers to another system',
  'staff copyFhir jargon': 'The name of a format, for staff who carry answers to another system',
};

/** Holes are filled with other words, and 960 in a telephone number is no status, nor is 414 in 0330 414 6421. */
const withoutHolesAndNumbers = (line: string) => line.replace(/\{\w+\}|\S+=\w+|\b0(?:\d{4,} \d{3} \d{3}|\d{3} \d{3} \d{4})\b/g, '…');
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

interface Line {
  readonly key: string;
  readonly line: string;
}

/** Each sentence with the way to it: plural forms, lists and groups are looked into. */
function linesOf(value: unknown, way: readonly string[] = []): readonly Line[] {
  if (typeof value === 'string') return [{ key: way.join('.'), line: value }];
  return isGroup(value) ? Object.entries(value).flatMap(([key, inside]) => (key === 'review' ? [] : linesOf(inside, [...way, key]))) : [];
}

/** One exported set, or one language of a file that holds both. */
interface WordSet {
  readonly name: string;
  readonly locale: 'en' | 'cy';
  readonly set: unknown;
  readonly lines: readonly Line[];
}

const sets: readonly WordSet[] = Object.entries(files).flatMap(([file, exported]) => {
  const topic = file.replace(/^.*\/|\.words(\.cy)?\.ts$/g, '');
  return Object.entries(exported).flatMap(([name, set]) => {
    const inFile = isGroup(set) && 'en' in set && 'cy' in set ? ([['en', set['en']], ['cy', set['cy']]] as const) : ([[file.endsWith('.cy.ts') ? 'cy' : 'en', set]] as const);
    // Where names differ by language only, they are one set: `explanationEnglish`, `explanationWelsh`.
    return inFile.map(([locale, one]) => ({ name: `${topic} ${name.replace(/(English|Welsh)$/, '')}`, locale, set: one, lines: linesOf(one) }));
  });
});

const english = sets.filter(({ locale }) => locale === 'en');
const welsh = sets.filter(({ locale }) => locale === 'cy');
const topicOf = (name: string) => name.replace(/ .*$/, '');
const hasLetters = (line: string) => /\p{L}{3}/u.test(line.replace(/\{\w+\}|\S+@\S+/g, ''));

describe('Every sentence a person may read, in the packages and the portal,', () => {
  it('is found here', () => {
    expect(sets.map(({ name, locale }) => `${name} ${locale}`)).toEqual(
      expect.arrayContaining(['explanation explanation en', 'explanation explanation cy', 'error-summary errorSummary en', 'asking asking cy', 'last-resort lastResortWords cy']),
    );
    expect(sets.filter(({ lines }) => lines.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it.each(sets)('blames nobody, pleads with nobody and speaks no machine language: $name, $locale', ({ name, lines }) => {
    const found = lines.filter(({ key, line }) => ![...SAYS_ERROR, ...NAMES_FORMAT].includes(`${topicOf(name)} ${key}`) && neverIn(name).some((word) => word.test(withoutHolesAndNumbers(line))));
    expect(found).toEqual([]);
  });

  it.each(sets)('is not empty, has no stray space and does not shout: $name, $locale', ({ name, locale, lines }) => {
    const mayBeEmpty = (key: string) => locale === 'en' && WELSH_ALONE.includes(`${topicOf(name)} ${key}`);
    const found = lines.filter(({ key, line }) => (line.trim() === '' && !mayBeEmpty(key)) || line.includes('!') || (/\s{2,}/.test(line) && !isColumns(name, key)) || (/\b[A-Z]{6,}\b/.test(line) && !TOLD_TO_MAKERS.test(name)));
    expect(found).toEqual([]);
  });

  it.each(english)('is there in Welsh as well: $name', ({ name, lines }) => {
    const there = new Set(welsh.find((set) => set.name === name)?.lines.map(({ key }) => key));
    // A plural form is English's own: Welsh has others, and `other` always.
    const missing = lines.map(({ key }) => key.replace(/\.one$/, '.other')).filter((key) => !there.has(key));
    expect(missing).toEqual([]);
  });

  it.each(welsh)('is Welsh where it should be, not English left as it was: $name', ({ name, lines }) => {
    const inEnglish = new Map(english.find((set) => set.name === name)?.lines.map(({ key, line }) => [key, line]));
    const same = lines.filter(({ key, line }) => inEnglish.get(key) === line && hasLetters(line) && !(`${topicOf(name)} ${key}` in SAME_IN_BOTH));
    expect(same).toEqual([]);
  });

  it.each(welsh.filter(({ name }) => !MARKED_ELSEWHERE.includes(name)))('says in Welsh who reviewed it, or that nobody has: $name', ({ set }) => {
    const review = isGroup(set) ? set['review'] : undefined;
    expect(review === 'draft' || (isGroup(review) && 'by' in review)).toBe(true);
  });
});

describe('The review of words that we offer to others', () => {
  const reviewed = english.filter(({ name }) => !JUDGED_WHOLE.test(name));
  const findingsIn = ({ name, lines }: WordSet): readonly (WordsFinding & { readonly key: string; readonly line: string })[] => lines.flatMap(({ key, line }) => {
    const said = line.replace(/\{\w+\}/g, 'your home address');
    return reviewWords(said, { kind: 'other', locale: 'en' })
      // A title, a label or one sentence of several is no message: what to do stands beside it, and is judged where it is read.
      .filter(({ kind, certainty }) => !(kind === 'no-remedy' && certainty === 'maybe'))
      .filter(({ kind }) => !(kind === 'jargon' && TOLD_TO_MAKERS.test(name)))
      .map((finding) => ({ ...finding, key: `${topicOf(name)} ${key} ${finding.kind}`, line: said }));
  });

  it.each(reviewed)('finds nothing in our own sentences that nobody has looked at: $name', (set) => {
    expect(findingsIn(set).filter(({ key }) => !(key in LOOKED_AT)).map(({ certainty, kind, key, span, line }) => `${certainty} ${kind} “${line.slice(...span)}” in ${key}: ${line}`)).toEqual([]);
  });

  it('still finds what somebody looked at: a reason for a sentence that has changed goes', () => {
    const found = new Set(reviewed.flatMap((set) => findingsIn(set).map(({ key }) => key)));
    expect(Object.keys(LOOKED_AT).filter((key) => !found.has(key))).toEqual([]);
  });
});

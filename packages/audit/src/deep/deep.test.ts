import { describe, expect, it } from 'vitest';
import { reviewWords } from '../words/words';
import { deepKnows, deepReview, readingAge, readingAgeFinding, type DeepFinding } from './deep';

const added = (text: string, options?: Parameters<typeof deepReview>[1]) => deepReview(text, options).filter(({ kind }) => ['simpler-word', 'inconsiderate', 'reading-age'].includes(kind));
const quoted = (text: string, findings: readonly DeepFinding[]) => findings.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

const long = Array.from({ length: 6 }, () => 'Notwithstanding the aforementioned eligibility considerations, applicants demonstrating exceptional circumstances necessitating accelerated determination of their entitlement may correspond with the responsible administrative authority.').join(' ');
const plain = Array.from({ length: 12 }, () => 'We come to see you at home. We ask what would help. You say what you want.').join(' ');

describe('The deep review', () => {
  it('offers a word of every day to whoever reads slowly, with the exact place', () => {
    const text = 'We will utilise what you told us.';
    expect(quoted(text, added(text))).toEqual(['simpler-word: utilise']);
    expect(added(text)[0]).toMatchObject({ certainty: 'maybe', try: 'Say “use”, if it means the same here.' });
  });
  it('finds a word behind an emoji and a line break at its place', () => {
    const text = '👋🏽 Good morning.\r\n\r\nWe will utilise it.';
    expect(quoted(text, added(text))).toEqual(['simpler-word: utilise']);
  });
  it('tells of words that hurt the people they speak of, and never says another such word instead', () => {
    const text = 'Parking for handicapped people and for a person confined to a wheelchair.';
    expect(quoted(text, added(text))).toEqual(['inconsiderate: handicapped', 'inconsiderate: confined to a wheelchair']);
    expect(added(text)[0]?.try).toBe('Say “disabled”, or what the person calls it.');
    expect(added('That is a dumb idea')[0]?.try).toBe('Say what you mean without this word.');
  });
  it('tells of words that say that something should be no trouble', () => {
    expect(added('Simply upload your letter')[0]).toMatchObject({ kind: 'inconsiderate', why: expect.stringContaining('tells whoever finds it hard'), try: expect.stringContaining('Leave “Simply” out') });
  });
  it('accuses nobody for words that are right in care', () => {
    for (const text of [
      'If you are disabled, we make reasonable adjustments.',
      'Ask your mother, your husband or your midwife. She can bring it.',
      'Call 999 immediately if she has a fit or a panic attack.',
      'Enter your address. There is a form for Housing Benefit.',
      'Do you eat nuts? We can help with your mental health, and with special needs.',
      'The Ombudsman can look at it. It is easy to write one number wrong.',
    ]) expect([text, quoted(text, added(text))]).toEqual([text, []]);
  });
  it('adds to the review of words and takes nothing from it', () => {
    for (const text of ['Oops! Invalid input.', 'ERROR 500: NullPointerException', 'We utilise cookies.']) expect(deepReview(text).slice(0, reviewWords(text).length)).toEqual(reviewWords(text));
  });
  it('is never sure: a list cannot know who says a word, and of whom', () => {
    expect(new Set(added(`Simply utilise it, you cripple. ${long}`).map(({ certainty }) => certainty))).toEqual(new Set(['maybe']));
  });
  it('gives no hint for a word that a service says is right there', () => {
    expect(added('Notify us of a change', { leave: ['notify'] })).toEqual([]);
    expect(added('Notify us of a change')).toHaveLength(1);
  });
  it('speaks Welsh to whoever audits in Welsh', () => {
    expect(added('We utilise it', { speak: 'cy' })[0]?.try).toBe('Dywedwch “use”, os yw’n golygu’r un peth yma.');
    expect(readingAgeFinding(long, { speak: 'cy' })?.why).toContain('oed');
  });
  it('is silent on texts in another language, and can be asked whether it knows one', () => {
    expect(added(`We utilise it. ${long}`, { locale: 'cy' })).toEqual([]);
    expect(readingAgeFinding(long, { locale: 'fr' })).toBeUndefined();
    expect([deepKnows(), deepKnows('en-GB'), deepKnows('en_GB'), deepKnows('cy'), deepKnows('enm')]).toEqual([true, true, true, false, false]);
  });
  it('stands empty and strange texts', () => {
    for (const text of ['', ' ', '\n', '{{name}}', '🙂', '\u0000', 'a'.repeat(50_000)]) expect(added(text)).toEqual([]);
  });
  it('says the same each time', () => {
    expect(deepReview(`Simply utilise it. ${long}`)).toEqual(deepReview(`Simply utilise it. ${long}`));
  });
});

describe('The reading age', () => {
  it('is told of a long passage that asks much of a reader, with how far the measures differ', () => {
    const finding = readingAgeFinding(long);
    expect(finding).toMatchObject({ kind: 'reading-age', certainty: 'maybe', span: [0, long.length] });
    expect(finding?.why).toMatch(/for \d+-year-olds \(five measures say \d+ to \d+\)/);
  });
  it('is not told of plain sentences, nor of what is shorter than 100 words', () => {
    expect(readingAgeFinding(plain)).toBeUndefined();
    expect(readingAge(plain)?.years).toBeLessThanOrEqual(8);
    expect(readingAge(long.split(' ').slice(0, 99).join(' '))).toBeUndefined();
    expect(readingAge('one '.repeat(99))).toBeUndefined();
    expect(readingAge('one '.repeat(100))?.words).toBe(100);
  });
  it('lies between its lowest and its highest measure', () => {
    const { years = 0, low = 0, high = 0, sentences } = readingAge(long) ?? {};
    expect([low <= years, years <= high, sentences]).toEqual([true, true, 6]);
  });
  it('reads a list point by point, though no full stops part it', () => {
    const points = Array.from({ length: 30 }, (_, at) => `- a short point of the list, number ${at}`).join('\n');
    expect(readingAge(points)?.sentences).toBe(30);
  });
  it('is judged against the age a service writes for', () => {
    const years = readingAge(long)?.years ?? 0;
    expect(readingAgeFinding(long, { readingAge: years })).toBeUndefined();
    expect(readingAgeFinding(long, { readingAge: years - 2 })).toBeDefined();
  });
});

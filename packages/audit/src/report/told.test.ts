import { describe, expect, it } from 'vitest';
import { allRules } from '../rules/all-rules';
import { contrast, missingLabel, node, page, resetButton, runOf } from './sample-run.test.helper';
import { runSummary } from './summary';
import { tell, tellNode, voiceIn } from './told';

/** A rule of axe's that has no name of ours. */
const region = { ...contrast(), id: 'region', help: 'All page content should be contained by landmarks', tags: ['best-practice'] };
const english = voiceIn('en');
const welsh = voiceIn('cy');

describe('What is said of a finding', () => {
  it('comes from the rule, in the language of the report', () => {
    expect(tell(resetButton(), english).mend.text).toMatch(/^Take the button out/);
    expect(tell(resetButton(), welsh)).toMatchObject({ help: { text: expect.stringMatching(/^Nid oes botwm/) }, example: { unkind: expect.stringContaining('reset') } });
    expect(tell(resetButton(), welsh).help.lang).toBeUndefined();
  });

  it('says in our words what a rule of axe’s does to a person, and how to mend it, in both languages', () => {
    expect(tell(missingLabel(), english).harm.text).toMatch(/^Who cannot see the page does not hear what to write here/);
    expect(tell(contrast(), welsh)).toMatchObject({ mend: { text: expect.stringMatching(/^Gwnewch/) }, help: { text: expect.not.stringContaining('contrast') } });
    expect(tell(region, welsh).mend.text).toMatch(/^Rhowch y rhan hon/);
  });

  it('marks axe’s own words as English in a Welsh report, and only there', () => {
    expect(tell(region, welsh).help).toEqual({ text: region.help, lang: 'en' });
    expect(tell(region, english).help.lang).toBeUndefined();
  });

  it('has something to say of a rule that it has never met', () => {
    const told = tell({ ...contrast(), id: 'brand-new-rule', tags: [], helpUrl: 'javascript:alert(1)' }, english);
    expect(told).toMatchObject({ harm: { text: expect.stringContaining('Some people') }, mend: { text: contrast().help }, references: [] });
  });

  it('leads an auditor to the criterion by its name, and to axe’s page', () => {
    const { references } = tell(contrast(), english);
    expect(references.map(({ name }) => name)).toEqual(['WCAG 1.4.3 Contrast (Minimum) (AA)', 'axe-core: color-contrast']);
    expect(references.every(({ url }) => url.startsWith('https://'))).toBe(true);
  });
});

describe('What is said of one element', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('is said in Welsh where the run was made in English: %s', (id, rule) => {
    const filled = (sentence: string) => sentence.replaceAll(/\{\w+\}/g, 'Tell us (a.b)');
    const finding = { ...resetButton(node('main', '<main>', filled(rule.words.en.found))), id };
    const [found] = runSummary(runOf([page('/a', { violations: [finding] })])).found;
    expect(found && tellNode(found, finding.nodes[0] ?? node('', '', ''), runOf([]), welsh).text).toBe(filled(rule.words.cy.found));
  });

  it('stays as it was said where the rule does not know the sentence, and is marked', () => {
    const unknown = node('main', '<main>', 'Something an older version said');
    expect(tellNode(resetButton(), unknown, runOf([]), welsh)).toEqual({ text: unknown.summary, lang: 'en' });
    expect(tellNode(resetButton(), unknown, runOf([], { locale: 'cy' }), english)).toEqual({ text: unknown.summary, lang: 'cy' });
  });

  it('keeps what axe says in English, whatever the language of the run', () => {
    const [said = node('', '', '')] = contrast().nodes;
    expect(tellNode(contrast(), said, runOf([], { locale: 'cy' }), welsh).lang).toBe('en');
  });
});

describe('A day', () => {
  it('is read aloud in each language, and stays as it was written where it is none', () => {
    expect(english.day('2026-11-22T23:59:00.000Z')).toBe('22 November 2026');
    expect(welsh.day('2026-11-22T23:59:00.000Z')).toBe('22 Tachwedd 2026');
    expect(english.day('last week')).toBe('last week');
  });
});

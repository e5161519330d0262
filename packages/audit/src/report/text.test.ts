import { describe, expect, it } from 'vitest';
import { contrast, missingLabel, node, page, resetButton, runOf, sampleRun } from './sample-run.test.helper';
import { textReport } from './text';

describe('The report for a terminal', () => {
  it('tells first what hurts most, with what it does to a person and the mend', () => {
    const told = textReport(sampleRun);
    const [shut, slip] = [told.indexOf('does not hear what to write'), told.indexOf('One slip of a tired hand')];
    expect(shut).toBeGreaterThan(0);
    expect(slip).toBeGreaterThan(shut);
    expect(told).toContain('To mend it: Take the button out.');
  });

  it('names with each trouble the pages to look at first, and says how many more there are', () => {
    expect(textReport(sampleRun)).toContain('Where: 2 places on 1 page: https://care.example.org/apply\n');
    const many = textReport(runOf(Array.from({ length: 5 }, (_, at) => page(`/${at}`, { violations: [resetButton()] }))), { width: 200 });
    expect(many).toContain('Where: 5 places on 5 pages: https://care.example.org/0, https://care.example.org/1, https://care.example.org/2 and 2 more\n');
  });

  it('tells a contrast to its last figure', () => {
    const summary = 'Element has insufficient color contrast of 2.32 (foreground color: #aaaaaa, background color: #ffffff, font size: 12.0pt (16px), font weight: normal). Expected contrast ratio of 4.5:1';
    expect(textReport(runOf([page('/a', { violations: [contrast(node('p', '<p>', summary))] })]), { width: 300 })).toContain('Expected contrast ratio of 4.5:1.\n');
  });

  it('goes through the pages, the most troubled first, with a way to each element', () => {
    const told = textReport(sampleRun);
    expect(told.indexOf('“Talk to us”')).toBeGreaterThan(told.indexOf('“Ask for a care assessment”, submitted empty'));
    expect(told).toContain('form > button:nth-child(4)');
  });

  it('ends with what was not checked and how to get the whole report', () => {
    const told = textReport(sampleRun, { fullReport: 'kind-audit https://care.example.org --format html --out report.html' });
    expect(told).toMatch(/What this did not check\n-+\n\n1 page could not be looked at:\n- https:\/\/care\.example\.org\/old: It gave no answer/);
    expect(told).toContain('Whether somebody answers the telephone');
    expect(told.trimEnd()).toMatch(/kind-audit https:\/\/care\.example\.org --format html --out report\.html$/);
  });

  it('says of nothing found that it is not yet kind', () => {
    const told = textReport(runOf([page('/a')]));
    expect(told).toContain('no trouble that it can be sure of');
    expect(told).toContain('“Nothing found” is not “kind”.');
  });

  it('says so when no page could be looked at', () => {
    const told = textReport(runOf([], { notAudited: [{ url: 'https://care.example.org', why: 'No answer.' }] }));
    expect(told).toContain('No page could be looked at on 22 November 2026.');
    expect(told).not.toContain('no trouble');
  });

  it.each([40, 80, 120])('fits a terminal of %i columns, but for addresses, which stay whole', (width) => {
    const lines = textReport(sampleRun, { width, before: runOf([page('/apply')]) }).split('\n');
    expect(lines.filter((line) => line.length > width && !line.includes('https://'))).toEqual([]);
  });

  it('cannot be made by a page to move the cursor or colour the screen', () => {
    const bad = '\u001B[2J\u001B]0;owned\u0007\u202Egnp.exe\r\n# ';
    const told = textReport(runOf([page('/a', { title: bad, url: `https://care.example.org/${bad}`, state: bad, violations: [resetButton(node(bad, bad, bad))], incomplete: [contrast(node(bad, bad, bad))] })], { notAudited: [{ url: bad, why: bad }] }), { name: bad });
    expect(told).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
  });

  it('tells each kind of trouble once, however many pages there are, and stays readable', () => {
    const pages = Array.from({ length: 500 }, (_, at) => page(`/${at}`, { violations: [missingLabel(), contrast(...Array.from({ length: 40 }, (_x, place) => node(`p:nth-child(${place})`, '<p>', 'Grey')))] }));
    const told = textReport(runOf(pages));
    expect(told.match(/cannot read these words/g)).toHaveLength(1);
    expect(told).toContain('20,000 places on 500 pages');
    expect(told.split('\n').length).toBeLessThan(400);
  });

  it('begins with what is new since a former run', () => {
    const told = textReport(sampleRun, { before: runOf([page('/apply', { violations: [resetButton()] })], { at: '2026-11-01T00:00:00.000Z' }) });
    expect(told).toContain('Since 1 November 2026');
    expect(told).toMatch(/New: 2 places\n {2}- missing-label/);
    const back = textReport(runOf([page('/apply')]), { before: runOf([page('/apply', { violations: [resetButton()] })]) });
    expect(back).toMatch(/Gone: 1 place\n {2}- reset-button: https:\/\/care\.example\.org\/apply/);
    expect(told.indexOf('New: 2 places')).toBeLessThan(told.indexOf('What hurts people most'));
  });

  it('speaks Welsh from end to end', () => {
    const told = textReport(sampleRun, { locale: 'cy' });
    expect(told).toContain('Beth sy’n brifo pobl fwyaf');
    expect(told).toContain('Un llithriad gan law flinedig');
    expect(told).not.toMatch(/\b(What|Where|page|people|found)\b/);
  });
});

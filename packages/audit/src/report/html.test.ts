import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { AuditRun } from '../findings/findings';
import { htmlReport, type HtmlReportOptions } from './html';
import { contrast, missingLabel, node, page, PICTURE, resetButton, runOf, sampleRun } from './sample-run.test.helper';

const read = (run: AuditRun, options?: HtmlReportOptions) => new JSDOM(htmlReport(run, options)).window.document;
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const section = (document: Document, id: string) => document.querySelector(`section[aria-labelledby="${id}"], section[id="${id}"]`);
const headings = (document: Document) => [...document.querySelectorAll('h2')].map(textOf);

describe('The report, for a manager', () => {
  it('says in one breath what was looked at, when, and what came of it', () => {
    expect(textOf(read(sampleRun).querySelector('.lead'))).toBe('A computer program looked at 3 pages on 22 November 2026. It found 3 kinds of trouble (6 places on 2 pages). There is 1 question that only a person can answer.');
  });

  it('tells what hurts people by what it does to them, under the harm it is, the worst first', () => {
    const hurts = section(read(sampleRun), 'hurts');
    expect([...(hurts?.querySelectorAll('h3') ?? [])].map(textOf)).toEqual(['Left in confusion', 'Closed to some people', 'Treated without feeling']);
    expect([...(hurts?.querySelectorAll('strong') ?? [])].map(textOf)).toEqual([
      expect.stringMatching(/^Who cannot see the page does not hear what to write here\./),
      'Who sees less well, or stands in the sun, cannot read these words.',
      'One slip of a tired hand, and everything has to be told again.',
    ]);
    expect(textOf(hurts)).toContain('on 2 pages: “Ask for a care assessment”, “Talk to us”');
  });

  it('says what to do first, in five things at most, and leads to where and how', () => {
    const many = runOf([page('/a', { violations: Array.from({ length: 12 }, (_, at) => ({ ...contrast(), id: `rule-${at}` })) })]);
    const first = section(read(many), 'first');
    expect(first?.querySelectorAll('li')).toHaveLength(5);
    const document = read(sampleRun);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) expect(document.getElementById(link.hash.slice(1))).not.toBeNull();
  });

  it('comes in this order: at a glance, what hurts, what to do, what was not checked, and then the evidence', () => {
    expect(headings(read(sampleRun))).toEqual(['What hurts people most', 'What to do first', 'What this did not check', 'Everything that was found', 'Questions for a person', 'Every page that was looked at', 'How this was made']);
  });

  it('gives no score, no grade, no badge and no percentage', () => {
    expect(textOf(read(sampleRun).body)).not.toMatch(/%|\d+\s*\/\s*\d+|\bout of\b/);
  });

  it('says of nothing found that it is not kind', () => {
    const document = read(runOf([page('/a')]));
    expect(textOf(document.querySelector('main'))).toContain('It found no trouble that it can be sure of. “Nothing found” is not “kind”.');
    expect(headings(document)).not.toContain('What hurts people most');
  });

  it('says which pages were not looked at, and why, which states were not tried, and what no program sees', () => {
    const told = textOf(section(read(sampleRun), 'not-checked'));
    expect(told).toContain('1 page could not be looked at:https://care.example.org/old: It gave no answer within 30 seconds.');
    expect(told).toContain('as it came, submitted empty');
    expect(told).toMatch(/NVDA, JAWS, VoiceOver.*Dragon.*real telephone.*people who draw on care/);
    expect(textOf(section(read(runOf([page('/a')])), 'not-checked'))).toContain('Nothing was pressed, filled in or sent.');
  });

  it('begins, beside a former run, with what is new, gone and as before', () => {
    const before = runOf([page('/apply', { violations: [resetButton(), contrast(node('#gone', '<em>Gone</em>', 'Grey'))] })], { at: '2026-11-01T00:00:00.000Z' });
    const document = read(sampleRun, { before });
    expect(headings(document)[0]).toBe('Since 1 November 2026');
    const short = [...(section(document, 'since')?.querySelectorAll(':scope > ul > li') ?? [])].map(textOf);
    expect(short[0]).toMatch(/^New: 2 places/);
    expect(short.slice(1)).toEqual(['Gone: 1 place', 'As before: 1 place', 'Not looked at last time: 3 places found now. Nobody knows how long they have been there.']);
    expect(textOf(section(document, 'since-all'))).toContain('#gone');
  });

  it('warns that versions differ, where something may be new only to the program', () => {
    const older = { ...sampleRun, tool: { ...sampleRun.tool, axe: '4.13.0' } };
    expect(textOf(section(read(sampleRun, { before: older }), 'since'))).toContain('different versions');
    expect(textOf(section(read(sampleRun, { before: sampleRun }), 'since'))).not.toContain('different versions');
  });
});

describe('The report, for an auditor', () => {
  it('gives for each finding its rule, what it rests on, the page, state, size and time, the selector, the code and a picture', () => {
    const found = section(read(sampleRun), 'found-3');
    const told = textOf(found);
    expect(told).toContain('reset-button');
    expect(told).toContain('Stops or hurts some people (“serious”)');
    expect(told).toContain('form > button:nth-child(4)');
    expect(told).toContain('<button type="reset">Clear form</button>');
    expect(told).toContain('submitted empty, 1280 × 720; 22 November 2026 at 09:30:00, in UTC');
    expect(found?.querySelector('a[href^="https://www.w3.org/"]')).not.toBeNull();
    expect(found?.querySelector('img')?.alt).toBe('Picture of this part of the page: This button empties the whole form at once');
  });

  it('keeps questions for a person apart from what is sure', () => {
    const document = read(sampleRun);
    expect(textOf(section(document, 'asks'))).toContain('background could not be determined');
    expect(textOf(section(document, 'all'))).not.toContain('background could not be determined');
  });

  it('lists every look at every page, also those with nothing against them, and the versions', () => {
    const document = read(sampleRun);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(textOf(document.querySelector('footer'))).toContain('Made with @kind-by-design/audit 0.1.0, axe-core 4.14.1 and Chromium 153');
  });
});

describe('The report, for a developer', () => {
  it('gives the mend, and the same piece unkind and kind', () => {
    const found = section(read(sampleRun), 'found-3');
    expect(textOf(found)).toContain('How to mend itTake the button out.');
    expect(found?.querySelectorAll('.examples pre')).toHaveLength(2);
  });
});

describe('The report in Welsh', () => {
  const document = read(sampleRun, { locale: 'cy' });
  const english = [...document.querySelectorAll('[lang="en"]')].map(textOf);

  it('is Welsh, and says that its Welsh is a draft', () => {
    expect(document.documentElement.lang).toBe('cy');
    expect(textOf(document.querySelector('h1'))).toBe('Beth mae pobl yn ei gyfarfod ar care.example.org');
    expect(textOf(section(document, 'not-checked'))).toContain('Drafft yw Cymraeg');
  });

  it('marks the English of guidance, of axe and of pages as English', () => {
    expect(english).toEqual(expect.arrayContaining(['WCAG 1.4.3 Contrast (Minimum) (AA)', 'Ask for a care assessment', expect.stringMatching(/^Element has insufficient color contrast/)]));
  });
});

describe('A report of pages that mean harm', () => {
  const bad = '</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>"\'`${x}';
  const run = runOf(
    [page('/a', { url: `javascript:alert('${bad}')`, title: bad, lang: `"><script>`, state: bad, at: bad, violations: [{ ...contrast(node(bad, bad, bad, `data:image/svg+xml,${bad}`)), id: bad, help: bad, helpUrl: 'javascript:alert(1)', tags: [bad] }, resetButton(node(bad, bad, bad, bad))], incomplete: [contrast(node(bad, bad, bad))], passed: [bad] })],
    { notAudited: [{ url: bad, why: bad }], tool: { name: '@kind-by-design/audit', version: bad, axe: bad, browser: bad } },
  );
  const document = read(run, { name: bad, before: run });

  it('holds none of their code, only the words of it', () => {
    expect(document.querySelectorAll('script, iframe, object, embed, link, form, img, [onerror], [style]')).toHaveLength(0);
    expect(document.querySelectorAll('style, title')).toHaveLength(2);
    expect([...document.querySelectorAll('a')].filter(({ href }) => !/^(#|https?:|about:blank#)/.test(href))).toEqual([]);
    expect(textOf(document.body)).toContain('<script>alert(1)</script>');
  });

  it('shows what cannot be seen, and lets no text turn the direction of what stands around it', () => {
    const turned = read(runOf([page('/a', { title: '\u202Egnp.exe\u0000', violations: [contrast(node('#שלום', '<p>🙂\uD800</p>', '\u2066'))] })]));
    expect(textOf(turned.body)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uD800]/);
    expect(textOf(turned.body)).toContain('#שלום');
  });

  it('is cut short where one element is a book', () => {
    const book = `<p>${'x'.repeat(10_000_000)}</p>`;
    const html = htmlReport(runOf([page('/a', { title: book, violations: [contrast(node(book, book, book))] })]));
    expect(html.length).toBeLessThan(60_000);
    expect(html).toContain('cut short');
  });

  it('takes pictures as data alone, a few for each finding', () => {
    const nodes = Array.from({ length: 20 }, (_, at) => node(`p:nth-child(${at})`, `<p>${at}</p>`, 'Grey', at === 0 ? 'https://elsewhere.example/track.png' : PICTURE));
    const pictures = [...read(runOf([page('/a', { violations: [contrast(...nodes)] })])).querySelectorAll('img')];
    expect(pictures.length).toBeLessThanOrEqual(3);
    expect(pictures.every(({ src }) => src.startsWith('data:image/png'))).toBe(true);
  });
});

describe('A report of a big run', () => {
  const words = ['Help', 'Meals', 'Transport', 'Money'];
  const pages = Array.from({ length: 500 }, (_, at) =>
    page(`/${at}`, { violations: [missingLabel(), contrast(...Array.from({ length: 39 }, (_x, place) => node(`p:nth-child(${place})`, `<p>${words[place % 4]} ${place < 4 ? '' : at}</p>`, 'Grey')))], incomplete: [resetButton()] }));
  const html = htmlReport(runOf(pages));
  const { document } = new JSDOM(html).window;

  it('stays small enough to be sent by mail', () => {
    expect(html.length).toBeLessThan(3_000_000);
  });

  it('tells the same piece once, with its pages folded away', () => {
    const [first] = section(document, 'found-2')?.querySelectorAll('.place') ?? [];
    expect(textOf(first?.querySelector('summary'))).toBe('This same piece is on 500 pages:');
    expect(first?.querySelector('details')?.open).toBe(false);
  });

  it('says how much more there is and where to get it', () => {
    expect(textOf(section(document, 'found-2'))).toMatch(/17,\d{3} more places are in the data of the run\. To get them: kind-audit … --format json/);
  });
});

describe('The file itself', () => {
  it('lets in its own look by its sum, and nothing else', () => {
    const document = read(sampleRun);
    const style = document.querySelector('style')?.textContent ?? '';
    const sum = createHash('sha256').update(style).digest('base64');
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(`default-src 'none'; img-src data:; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'`);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it.each([
    [runOf([page('/a'), page('/b')]), 'care.example.org'],
    [runOf([page('/', { url: 'file:///home/sam/My%20pages/a.html' }), page('/', { url: 'file:///home/sam/My%20pages/b.html' })]), 'My pages'],
    [runOf([page('/', { url: '/home/sam/apply.html' })]), 'apply.html'],
  ])('is named after what was looked at (%#)', (run, name) => {
    expect(textOf(read(run).querySelector('h1'))).toBe(`What people meet on ${name}`);
  });
});

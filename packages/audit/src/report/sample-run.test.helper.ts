import type { AuditRun, Finding, FoundNode, PageAudit } from '../findings/findings';

/** Pieces of runs for the tests of the report, made by hand: no page of anybody's. */

export const node = (selector: string, html: string, summary: string, picture?: string): FoundNode => ({ selector, html, summary, ...(picture !== undefined && { picture }) });

/** One pixel. */
export const PICTURE = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const resetButton = (...nodes: readonly FoundNode[]): Finding => ({
  id: 'reset-button',
  impact: 'serious',
  harm: 'unfeeling',
  help: 'No button empties what a person wrote',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/error-prevention-legal-financial-data.html',
  tags: ['kind', 'unfeeling'],
  nodes: nodes.length > 0 ? nodes : [node('form > button:nth-child(4)', '<button type="reset">Clear form</button>', 'This button empties the whole form at once', PICTURE)],
});

export const missingLabel = (...nodes: readonly FoundNode[]): Finding => ({
  id: 'missing-label',
  axeId: 'label',
  impact: 'critical',
  harm: 'confusion',
  help: 'Form elements must have labels',
  helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/label',
  tags: ['wcag2a', 'wcag412', 'cat.forms'],
  nodes: nodes.length > 0 ? nodes : [node('#number', '<input id="number" name="number" placeholder="Number">', 'Fix any of the following:\n  Element has no <label>', PICTURE)],
});

export const contrast = (...nodes: readonly FoundNode[]): Finding => ({
  id: 'color-contrast',
  impact: 'serious',
  harm: null,
  help: 'Elements must meet minimum color contrast ratio thresholds',
  helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/color-contrast',
  tags: ['wcag2aa', 'wcag143'],
  nodes: nodes.length > 0 ? nodes : [node('footer > p', '<p class="grey">Opening times</p>', 'Element has insufficient color contrast of 2.1 (foreground color: #aaaaaa, background color: #ffffff). Expected contrast ratio of 4.5:1')],
});

export const page = (path: string, more: Partial<PageAudit> = {}): PageAudit => ({
  url: `https://care.example.org${path}`,
  title: `Page ${path}`,
  lang: 'en',
  viewport: { width: 1280, height: 720 },
  at: '2026-11-22T09:30:00.000Z',
  violations: [],
  incomplete: [],
  passed: ['document-title', 'html-has-lang'],
  ...more,
});

export const runOf = (pages: readonly PageAudit[], more: Partial<AuditRun> = {}): AuditRun => ({
  tool: { name: '@kind-by-design/audit', version: '0.1.0', axe: '4.14.1', browser: 'Chromium 153' },
  at: '2026-11-22T09:29:00.000Z',
  pages,
  notAudited: [],
  ...more,
});

/** A small service with trouble of several kinds. */
export const sampleRun: AuditRun = runOf(
  [
    page('/apply', { title: 'Ask for a care assessment', violations: [missingLabel(), resetButton(), contrast()] }),
    page('/apply', { title: 'Ask for a care assessment', state: 'submitted empty', violations: [missingLabel(), resetButton()], incomplete: [contrast(node('main > p', '<p>Call us</p>', 'Element’s background could not be determined due to a background image'))] }),
    page('/contact', { title: 'Talk to us', violations: [contrast()], passed: ['document-title', 'reset-button'] }),
    page('/cy/cysylltu', { title: 'Siarad â ni', lang: 'cy' }),
  ],
  { notAudited: [{ url: 'https://care.example.org/old', why: 'It gave no answer within 30 seconds.' }] },
);

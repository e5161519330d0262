import type { RuleWords } from '../rule';

export const pdfOnly = {
  help: 'Nobody needs a PDF to go on',
  found: '“{words}” is a PDF, and there is no other way',
  ask: '“{words}” is a PDF, and no other way was seen on this page: see whether there is one',
  harm: 'On a telephone, with a screen reader or without a printer, a PDF is often the end of the way.',
  mend: 'Make it a page. Say how to get it on paper, in large print, or with help from a person.',
} as const satisfies RuleWords;

import type { PageFacts } from '../../page/page-facts';
import { said } from '../../page/said';
import type { KindRule } from '../rule';
import { isInMessage, judgeWords } from '../words-rule';
import { jargon as en } from './jargon.words';
import { jargon as cy } from './jargon.words.cy';

/** What programs print when they break, in any language and wherever it stands. */
const PRINTED = /\b[A-Z]\w*(?:Exception|Error)\b(?=[:\s(]|$)(?<!\b(?:An|The|No|Any|This|Server|Application|System)Error)|\bat [\w.$<>]+\([^)]*\)|\bTraceback \(most recent call last\)|\bSQLSTATE\b|\bORA-\d{5}\b|\bECONN\w+\b|\b(?:null|undefined) (?:reference|pointer|is not|method)\b|\bobject reference not set\b|\[object Object\]|\bundefined is not\b|^\s*(?:undefined|null|NaN)\s*$|\{\{\s*[\w.]+\s*\}\}|^\s*\{\s*"\w+"\s*:|\b(?:csrf|xsrf)\b|\bhttps?(?: status| error)*(?: code)?[ :]+[45]\d\d\b|\bstatus code\b|\bsession (?:id|token)\b|\bstack ?trace\b|\b(?:request|response|invalid|json) payload\b|\bpayload (?:too|is|was|error)\b/i;
/** A word with a capital inside, as programs name their errors, is no sentence that begins with “Error”. */
const CAMEL = /\b[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:Exception|Error)\b/;

function isPrinted(element: Element, page: PageFacts): boolean {
  const block = page.blockOf(element);
  if (block === undefined || block.place.shown || element.closest('code, kbd, samp') !== null) return false;
  const found = PRINTED.exec(block.text);
  return found !== null && !/\bcookies?\b/i.test(block.text) && (!/(?:exception|error)$/i.test(found[0]) || CAMEL.test(found[0]));
}

/** A word that its question uses as well is the service’s own: a person looks whether those who are asked know it. */
function isOfItsQuestion(element: Element, words: string, page: PageFacts): boolean {
  if (!/^[A-Z][\w-]+$/.test(words)) return false;
  const field = page.all('[aria-describedby], [aria-errormessage]').find((each) => `${each.getAttribute('aria-describedby')} ${each.getAttribute('aria-errormessage')}`.split(' ').includes(element.id));
  return [...((field as HTMLInputElement | undefined)?.labels ?? [])].some((label) => page.textOf(label).includes(words));
}

export const jargon: KindRule = {
  id: 'jargon',
  harm: 'confusion',
  impact: 'serious',
  selector: '*',
  applies: (element, page) => isInMessage(element, page) || isPrinted(element, page),
  check(element, page) {
    if (isPrinted(element, page)) return { is: 'unkind', data: { said: said(page.blockOf(element)?.text ?? '') } };
    return judgeWords(element, page, ['jargon'], (words) => !/[<>]/.test(words) && !isOfItsQuestion(element, words, page));
  },
  references: [
    { name: 'COGA: Use clear words', url: 'https://www.w3.org/WAI/WCAG2/supplemental/patterns/o3p1-clear-words/' },
    { name: 'GOV.UK Design System: Error message', url: 'https://design-system.service.gov.uk/components/error-message/' },
  ],
  example: {
    unkind: '<p role="alert">Session token rejected (403)</p>',
    kind: '<p role="alert">You were away for an hour, so we signed you out. Your answers are saved. Sign in to carry on.</p>',
  },
  words: { en, cy },
};

import type { PageFacts } from '../../page/page-facts';
import { isEnglish } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { staleContact as en } from './stale-contact.words';
import { staleContact as cy } from './stale-contact.words.cy';

const CONTACT = /\b(?:0|\+44|\(0)\d[\d ()-]{7,}\d|\b0845 ?46 ?47\b|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|[\w.+-]+@[\w-]+\.\w+|\b(?:tele)?phone:|\bopening (?:times|hours)\b/i;
const DATED = /\b(?:last )?(?:checked|updated|reviewed|verified|correct|accurate|valid)(?: on| as of| at| until| in|:)*\s+(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?(?:\d{1,2}\/\d{1,2}\/)?(\d{4})\b/i;
/** Services that have ended, with where that is said. */
const ENDED: readonly (readonly [RegExp, string])[] = [
  [/\bNHS Direct\b|\b0845 ?46 ?47\b/i, 'NHS Direct'], // Replaced by NHS 111; ended in England in March 2014 and in Wales by 2022.
  [/\bTypetalk\b|\bNext Generation Text\b|\bNGT ?(?:Lite|Relay)\b/i, 'Typetalk'], // Relay UK since 2019, relayuk.bt.com.
  [/\bDirectgov\b/i, 'Directgov'], // GOV.UK since October 2012.
];
/** A contact fact is looked at again within a year, as the design systems ask of their pages. */
const YEARS = 1;

/** “Last checked 2019” beside a number, or a service that is no more. */
function staleness(text: string, thisYear: number): string | undefined {
  const ended = ENDED.find(([pattern]) => pattern.test(text));
  if (ended) return ended[1];
  const year = Number(DATED.exec(text)?.[1]);
  return thisYear - year > YEARS && year > 1990 ? String(year) : undefined;
}

/** The paragraph and its neighbours: a date often stands below the number. */
function saidAround(element: Element, page: PageFacts): string {
  const part = element.closest('address, section, aside, footer, article, li, dl, div') ?? element;
  const text = page.textOf(part);
  return text.length < 600 ? text : (page.blockOf(element)?.text ?? '');
}

function check(element: Element, page: PageFacts): Judgement {
  const text = saidAround(element, page);
  const found = staleness(text, new Date().getFullYear());
  return found === undefined ? kind : { is: 'ask', data: { found } };
}

export const staleContact: KindRule = {
  id: 'stale-contact',
  harm: 'confusion',
  impact: 'moderate',
  selector: 'p, li, dd, td, address, div, span',
  applies: (element, page) => {
    const text = page.blockOf(element)?.text ?? '';
    return text !== '' && isEnglish(element) && (CONTACT.test(text) || ENDED.some(([pattern]) => pattern.test(text)));
  },
  check,
  references: [
    { name: 'COGA: make it easy to find help and give feedback', url: 'https://www.w3.org/TR/coga-usable/#objective-6-provide-help-and-support' },
  ],
  example: {
    unkind: '<p>Ring NHS Direct on 0845 46 47.</p>',
    kind: '<p>Ring NHS 111 on 111. We checked this number this month.</p>',
  },
  words: { en, cy },
};

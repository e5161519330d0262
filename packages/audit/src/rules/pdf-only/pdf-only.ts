import type { PageFacts } from '../../page/page-facts';
import { onceFor } from '../field-facts/once-for';
import { fieldsIn, waysIn } from '../field-facts/ways';
import { isEnglish, readAloud, wordsOf } from '../field-facts/words-of';
import { kind, type Judgement, type KindRule } from '../rule';
import { pdfOnly as en } from './pdf-only.words';
import { pdfOnly as cy } from './pdf-only.words.cy';

const A_FORM = /\b(?:form|application|apply|claim|complete|fill|request|referral|register|consent|complain\w*|appeal|questionnaire|assessment)\b/i;
const PDF = /\.pdf(?:$|[?#])/i;
/** The same another way: online, in large print, by a person. */
const ANOTHER = /\b(?:online|apply now|start now|large print|braille|easy read|paper copy|by post|printed|accessible (?:version|format)|other formats?|web page|html|telephone|phone|call|ring|email|contact)\b/i;

const isPdf = (link: Element) => PDF.test(link.getAttribute('href') ?? '') || link.getAttribute('type') === 'application/pdf';
const mainOf = (link: Element, page: PageFacts) => link.closest('main, [role=main], article') ?? page.document.body;

/** It can be filled in here, or reached by another link. */
const hasAnotherWay = onceFor((main, page) => {
  if (fieldsIn(main, page).some((field) => (field as HTMLInputElement).type !== 'search')) return true;
  const others = waysIn(main, page).filter(({ element }) => !isPdf(element));
  return others.some(({ words, element }) => ANOTHER.test(words) || A_FORM.test(words) || /^(?:tel|mailto):/.test(element.getAttribute('href') ?? ''));
});

const saysAnother = onceFor((main, page) => ANOTHER.test(page.textOf(main)));

function check(link: Element, page: PageFacts): Judgement {
  const main = mainOf(link, page);
  if (hasAnotherWay(main, page)) return kind;
  return saysAnother(main, page) && ANOTHER.test(page.textOf(main).replace(readAloud(link), '')) ? kind : { is: 'ask', data: { words: wordsOf(link) } };
}

export const pdfOnly: KindRule = {
  id: 'pdf-only',
  harm: 'bureaucracy',
  impact: 'serious',
  selector: 'a[href]',
  applies: (link) => isPdf(link) && isEnglish(link) && A_FORM.test(wordsOf(link)),
  check,
  references: [
    { name: 'GOV.UK: publishing accessible documents', url: 'https://www.gov.uk/guidance/publishing-accessible-documents' },
  ],
  example: {
    unkind: '<main><h1>Apply</h1><a href="/apply.pdf">Download the application form</a></main>',
    kind: '<main><h1>Apply</h1><a href="/apply">Apply online</a> <a href="/apply.pdf">Download the application form</a></main>',
  },
  words: { en, cy },
};
